import CLinux
import FoundationEssentials
import Glibc
import Service
import Vocabulary

/// Where a machine keeps its things: one directory, gone when the machine is.
struct MachineDirectory: Sendable {
    /// The driver's directory.
    let base: String
    let instanceID: String

    init?(base: String, instanceID: String) {
        guard Self.isName(instanceID) else { return nil }
        self.base = base
        self.instanceID = instanceID
    }

    /// Whether it can name a directory and a container; instance IDs of fixtures are anybody's text.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasPrefix(".")
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }
    }

    var path: String { "\(base)/\(instanceID)" }
    var spec: String { "\(path)/spec.json" }
    /// What the machine has changed of its root.
    var upper: String { "\(path)/upper" }
    var work: String { "\(path)/work" }
    var root: String { "\(path)/root" }
    /// The network namespace, mounted on a file.
    var network: String { "\(path)/network" }
    var bundle: String { "\(path)/bundle" }
    /// What init needs, seen inside at `/run/rolecall`.
    var seed: String { "\(path)/seed" }
    var console: String { "\(path)/console.log" }
    /// Where the machine asks for something, seen inside at `/run/rolecall-requests`.
    var requests: String { "\(path)/requests" }
    private var rebootRequest: String { "\(requests)/reboot" }
    var engineLog: String { "\(path)/runc.log" }
    var processFile: String { "\(path)/process" }
    /// There once the disk has been made.
    var diskMark: String { "\(path)/disk" }

    /// Ten hexadecimal digits that tell this machine from the machines of other servers on this computer.
    var fingerprint: String { Self.digits("\(base)/\(instanceID)", 10) }
    static func fingerprint(ofBase base: String) -> String { digits(base, 6) }

    static func digits(_ text: String, _ count: Int) -> String {
        // FNV-1a
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.utf8.count) + digits).suffix(count))
    }

    var exists: Bool { access(path, F_OK) == 0 }

    func make() throws {
        try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
        for place in [base, path, work, root, bundle, seed, requests] {
            try File.makeDirectory(place, mode: 0o700)
        }
        // Its mode is that of the machine's own `/`, whoever set it.
        if access(upper, F_OK) != 0 { try File.makeDirectory(upper, mode: 0o700) }
    }

    func save(_ value: MachineSpec) throws {
        try File.write([UInt8](try JSONEncoder().encode(value)), to: spec, mode: 0o600)
    }

    func savedSpec() -> MachineSpec? {
        guard let bytes = try? File.read(spec) else { return nil }
        return try? JSONDecoder().decode(MachineSpec.self, from: Data(bytes))
    }

    /// Whether the machine asked to be booted again; it is asked once.
    func takeRebootRequest() -> Bool { unlink(rebootRequest) == 0 }

    /// What the console holds, the last 64 KiB of it, and when that was written.
    func consoleOutput() -> ConsoleOutput? {
        guard let status = File.status(console), let bytes = try? File.read(console, most: Self.mostConsole)
        else { return nil }
        return ConsoleOutput(bytes: bytes, writtenAt: Timestamp(seconds: Int64(status.st_mtim.tv_sec)))
    }

    private static let mostConsole = 65536

    /// Drops what nobody can read any more.
    func trimConsole() throws {
        guard let status = File.status(console), status.st_size > 16 * Self.mostConsole else { return }
        try File.write(try File.read(console, most: Self.mostConsole), to: console, mode: 0o600)
    }
}
