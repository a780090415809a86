import FoundationEssentials
import Service

/// Where one machine is plugged into the switch; written down beside the machine, so that the next server
/// knows it.
struct Port: Codable, Sendable, Equatable {
    /// The device in the switch; its other end is the machine's eth0.
    var name: String
    var instanceID: String
    var address: String
    var macAddress: String
    /// Within a network addresses are unique, and networks do not meet.
    var network: String
    /// The network's number: of its routing table, its packets' mark and its connections' zone.
    var number: Int
    /// Whether this computer reaches the machine by its address; of several with the same, one.
    var isHosted = false
}

extension MachineDirectory {
    /// The device in the switch.
    var portName: String { "p" + fingerprint }
    private var portFile: String { "\(path)/port.json" }

    func save(_ port: Port) throws {
        try File.write([UInt8](try JSONEncoder().encode(port)), to: portFile, mode: 0o600)
    }

    func savedPort() -> Port? {
        guard let bytes = try? File.read(portFile) else { return nil }
        return try? JSONDecoder().decode(Port.self, from: Data(bytes))
    }

    func forgetPort() throws { try File.remove(portFile) }
}
