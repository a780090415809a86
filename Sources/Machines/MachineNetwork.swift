import Glibc
import Logging
import Service
import Synchronization

/// A machine's network: a namespace with the metadata service's address, and where the computer allows it
/// a cable to a switch that all machines of this server share.
///
/// Machines reach each other and this computer reaches them by their private addresses. Nothing is
/// forwarded or translated: the switch has no way out, and the computer's routes, firewall and
/// settings stay as they are but for one route to each machine.
struct MachineNetwork: Sendable {
    let directory: MachineDirectory
    let log: Logger

    /// What this computer is called on the switch.
    private static let hostAddress = "169.254.171.1"
    /// What lies beyond the cable: the addresses that a VPC can have.
    private static let ranges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"]
    /// The switch is shared: one machine at a time plugs in or out.
    private static let plugging = Mutex(())

    var namespace: Namespace { Namespace(path: directory.network) }
    private var bridge: String { "rolecall-" + MachineDirectory.fingerprint(ofBase: directory.base) }
    private var cable: String { "rc" + directory.fingerprint }

    func bringUp(_ spec: MachineSpec) throws {
        try namespace.make()
        do {
            try plugIn(spec)
        } catch {
            log.warning(
                "the instance is not reachable by its private address",
                metadata: [
                    "instance": "\(spec.instanceID)", "address": "\(spec.privateIPv4)", "cause": "\(error)",
                ])
            unplug(spec)
            // ip addr add 172.31.0.5/32 dev lo
            try inside(["addr add \(spec.privateIPv4)/32 dev lo"])
        }
    }

    func doors(_ spec: MachineSpec) throws -> MachineDoors {
        var opened: [Int32] = []
        func keep(_ descriptor: Int32) -> Int32 {
            opened.append(descriptor)
            return descriptor
        }
        do {
            let resolver = Namespace.resolverAddress
            var sockets = MachineSockets(
                metadata: keep(try namespace.listen(address: Namespace.metadataAddress, port: 80)))
            sockets.https = keep(try namespace.listen(address: resolver, port: 443))
            sockets.resolverUDP = keep(try namespace.receiveDatagrams(address: resolver, port: 53))
            sockets.resolverTCP = keep(try namespace.listen(address: resolver, port: 53))
            sockets.api = keep(try namespace.listen(address: "127.0.0.1", port: spec.apiPort))
            return .descriptors(sockets)
        } catch {
            for descriptor in opened { close(descriptor) }
            throw error
        }
    }

    func takeDown(_ spec: MachineSpec?) throws {
        unplug(spec)
        try namespace.remove()
    }

    private func plugIn(_ spec: MachineSpec) throws {
        let address = spec.privateIPv4
        try Self.plugging.withLock { _ in
            if access("/sys/class/net/\(bridge)", F_OK) != 0 {
                try outside([
                    "link add \(bridge) type bridge", "addr add \(Self.hostAddress)/32 dev \(bridge)",
                    "link set \(bridge) up",
                ])
            }
            try outside([
                "link add \(cable) type veth peer name eth0 address \(spec.macAddress) netns \(directory.network)",
                "link set \(cable) master \(bridge) up",
            ])
        }
        try inside(
            [
                "addr add \(address)/32 dev eth0", "link set eth0 up",
                "route add \(Self.hostAddress)/32 dev eth0",
            ]
                + Self.ranges.map { "route add \($0) dev eth0 src \(address)" })
        try addRoute(to: address)
    }

    /// The way from this computer to the machine, unless the address already means something here.
    private func addRoute(to address: String) throws {
        // ip -4 route show match 172.31.0.5
        let others = try Command("ip", ["-4", "route", "show", "match", address]).run()
            .split(separator: "\n").filter { !$0.hasPrefix("default") }
        if let other = others.first {
            log.warning(
                "the instance's private address belongs to another network of this computer; no route is set",
                metadata: [
                    "instance": "\(directory.instanceID)", "address": "\(address)", "route": "\(other)",
                ])
            return
        }
        try outside(["route add \(address)/32 dev \(bridge) src \(Self.hostAddress)"])
    }

    /// Errors are left: what is not there need not go.
    private func unplug(_ spec: MachineSpec?) {
        Self.plugging.withLock { _ in
            if let spec { try? outside(["route del \(spec.privateIPv4)/32 dev \(bridge)"]) }
            if access("/sys/class/net/\(cable)", F_OK) == 0 { try? outside(["link del \(cable)"]) }
            guard access("/sys/class/net/\(bridge)", F_OK) == 0 else { return }
            // ip -o link show master rolecall-0a1b2c
            let members = try? Command("ip", ["-o", "link", "show", "master", bridge]).run()
            if members?.isEmpty == true { try? outside(["link del \(bridge)"]) }
        }
    }

    // ip -batch -
    private func outside(_ lines: [String]) throws {
        try Command("ip", ["-batch", "-"], input: lines.joined(separator: "\n") + "\n").run()
    }

    // nsenter --net=… ip -batch -
    private func inside(_ lines: [String]) throws {
        let input = lines.joined(separator: "\n") + "\n"
        try Command("nsenter", ["--net=\(directory.network)", "ip", "-batch", "-"], input: input).run()
    }
}
