import Glibc
import Service

/// A machine's network: a namespace of its own, with one cable to the switch.
struct MachineNetwork: Sendable {
    let directory: MachineDirectory
    let hub: Switch

    var namespace: Namespace { Namespace(path: directory.network) }

    func make() throws {
        // What a server that was killed had begun.
        if File.status(directory.network) != nil { try takeDown() }
        try namespace.make()
    }

    /// Lays the cable. The rules have to know the machine before it can send: what they drop is sent again
    /// after a second only.
    func connect(_ spec: MachineSpec) throws {
        let port = try hub.plug(spec, directory)
        try hub.enforce()
        try Wiring.run(Wiring.ways(port), in: namespace)
    }

    /// Opens what this machine's packets find in the switch, and nobody else's.
    func doors() throws -> MachineDoors {
        var opened: [Int32] = []
        func keep(_ descriptor: Int32) -> Int32 {
            opened.append(descriptor)
            return descriptor
        }
        do {
            let resolver = Namespace.resolverAddress
            let (hub, port) = (hub.namespace, directory.portName)
            var sockets = MachineSockets(
                metadata: keep(try hub.listen(address: Namespace.metadataAddress, port: 80, device: port)))
            if Wiring.hasIPv6 {
                sockets.metadataIPv6 = keep(
                    try hub.listen(address: Namespace.metadataAddressIPv6, port: 80, device: port))
            }
            sockets.https = keep(try hub.listen(address: resolver, port: 443, device: port))
            sockets.resolverUDP = keep(try hub.receiveDatagrams(address: resolver, port: 53, device: port))
            sockets.resolverTCP = keep(try hub.listen(address: resolver, port: 53, device: port))
            return .descriptors(sockets)
        } catch {
            for descriptor in opened { close(descriptor) }
            throw error
        }
    }

    func takeDown() throws {
        try hub.unplug(directory)
        try namespace.remove()
    }
}
