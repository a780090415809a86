import Glibc
import Logging
import Service
import Synchronization

/// What the machines of one server are plugged into: a network namespace with a cable to each machine and
/// one to this computer.
///
/// It routes between its cables and has no other way out. The services that a machine finds at link-local
/// addresses are sockets in it, each bound to one machine's port. It is there while there are machines,
/// outlives the server as they do, and is found again by its path.
final class Switch: Sendable {
    private struct State {
        var isUp = false
        /// By instance; nil until the last server's have been looked for.
        var ports: [String: Port]?
        var rules: @Sendable () -> NetworkRules = { NetworkRules() }
        /// Counts what makes other rules necessary.
        var changes = 1
        /// Counts the switches there have been: a new one has been told nothing.
        var births = 0
    }

    private let base: String
    private let log: Logger
    private let packetsPerSecond: Int?
    private let state = Mutex(State())
    /// How many of the changes the kernel has been told, and in which words.
    private let enforced = Mutex<(changes: Int, text: String, birth: Int)>((0, "", 0))

    /// `base` is the driver's directory.
    init(base: String, packetsPerSecond: Int?, log: Logger) {
        self.base = base
        self.packetsPerSecond = packetsPerSecond
        self.log = log
    }

    var namespace: Namespace { Namespace(path: "\(base)/.switch") }
    private var cable: String { "rolecall-" + MachineDirectory.fingerprint(ofBase: base) }
    private var hostRoutes: HostRoutes { HostRoutes(cable: cable) }

    /// Gives the machine, whose namespace is there, its eth0, without a way out. Until `enforce` nobody
    /// hears it, the link-local services neither: its address is not known to be its own.
    func plug(_ spec: MachineSpec, _ directory: MachineDirectory) throws -> Port {
        try state.withLock { state in
            try bringUp(&state)
            var ports = try known(&state)
            let network = spec.network ?? "\(spec.account)"
            let number = Self.number(of: network, among: ports.values)
            var port = Port(
                name: directory.portName, instanceID: spec.instanceID, address: spec.privateIPv4,
                macAddress: spec.macAddress, network: network, number: number)
            port.isHosted = try addRoute(to: port, beside: ports)
            try directory.save(port)
            let isFirst = !ports.values.contains { $0.number == number }
            ports[spec.instanceID] = port
            state.ports = ports
            state.changes += 1
            // A server that was killed may have left a network that nobody was in any more.
            if isFirst { Wiring.undo(Wiring.noNetwork(number), in: namespace) }
            try Wiring.run(
                Wiring.port(port, into: directory.network) + (isFirst ? Wiring.network(number) : [])
                    + (port.isHosted ? Wiring.hosted(port) : []),
                in: namespace)
            try Wiring.run(Wiring.end(port), in: Namespace(path: directory.network))
            return port
        }
    }

    /// Takes the machine out; there need not be one. With the last one the switch goes.
    func unplug(_ directory: MachineDirectory) throws {
        try state.withLock { state in
            guard namespace.exists else { return try directory.forgetPort() }
            var ports = try known(&state)
            guard let port = ports.removeValue(forKey: directory.instanceID) else {
                return try directory.forgetPort()
            }
            state.ports = ports
            state.changes += 1
            guard !ports.isEmpty else {
                try remove(&state)
                return try directory.forgetPort()
            }
            if port.isHosted { hostRoutes.remove(port.address) }
            // The routes go with the device.
            let isLast = !ports.values.contains { $0.number == port.number }
            Wiring.undo(
                ["link del \(port.name)"] + (isLast ? Wiring.noNetwork(port.number) : []), in: namespace)
            try directory.forgetPort()
            guard port.isHosted, var next = ports.values.first(where: { $0.address == port.address }),
                let place = MachineDirectory(base: base, instanceID: next.instanceID)
            else { return }
            next.isHosted = try addRoute(to: next, beside: ports)
            guard next.isHosted else { return }
            try Wiring.run(Wiring.hosted(next), in: namespace)
            try place.save(next)
            state.ports?[next.instanceID] = next
        }
    }

    /// Removes a switch that nobody is plugged into.
    func sweep() throws {
        try state.withLock { state in
            guard access(namespace.path, F_OK) == 0 else { return }
            guard namespace.exists, try !known(&state).isEmpty else { return try remove(&state) }
            try bringUp(&state)
        }
    }

    /// From now on, these rules hold.
    func follow(_ rules: @escaping @Sendable () -> NetworkRules) {
        state.withLock { state in
            state.rules = rules
            state.changes += 1
        }
    }

    /// Lets the rules hold as they are now, for the machines that are plugged in now, and returns when they
    /// do. Who comes while the kernel is being told waits, and often finds his change told with another's.
    func enforce() throws {
        let needed = state.withLock { $0.changes }
        try enforced.withLock { enforced in
            guard enforced.changes < needed else { return }
            let (ports, rules, changes, birth) = try state.withLock { state in
                let ports = try known(&state)
                if !ports.isEmpty { try bringUp(&state) }
                return (ports, state.rules, state.changes, state.births)
            }
            if !ports.isEmpty {
                let text = text(Array(ports.values), rules())
                if text != enforced.text || birth != enforced.birth {
                    try tell(text)
                    (enforced.text, enforced.birth) = (text, birth)
                }
            }
            enforced.changes = changes
        }
    }

    private func text(_ ports: [Port], _ rules: NetworkRules) -> String {
        Ruleset(ports: ports, rules: rules, packetsPerSecond: packetsPerSecond).text
    }

    // nft -f rules.nft
    private func tell(_ text: String) throws {
        let file = "\(base)/.rules.nft"
        try File.write(text, to: file, mode: 0o600)
        try Command("nft", ["-f", file], in: namespace).run()
    }

    /// The number of a network, or a free one.
    private static func number(of network: String, among ports: some Sequence<Port>) -> Int {
        if let known = ports.first(where: { $0.network == network }) { return known.number }
        let taken = Set(ports.map(\.number))
        return (Wiring.firstNetwork...).first { !taken.contains($0) } ?? Wiring.firstNetwork
    }

    /// What is plugged in; at first, what an earlier server has left.
    private func known(_ state: inout State) throws -> [String: Port] {
        if let ports = state.ports { return ports }
        var ports: [String: Port] = [:]
        if namespace.exists {
            // ip -o link
            let devices = try Command("ip", ["-o", "link"], in: namespace).run()
            for name in File.names(in: base) {
                guard let port = MachineDirectory(base: base, instanceID: name)?.savedPort(),
                    devices.contains(" \(port.name)@")
                else { continue }
                ports[name] = port
            }
        }
        state.ports = ports
        return ports
    }

    private func bringUp(_ state: inout State) throws {
        guard !state.isUp else { return }
        let hasCable = access("/sys/class/net/\(cable)", F_OK) == 0
        if try !namespace.exists || !hasCable && known(&state).isEmpty {
            try remove(&state)
            try namespace.make()
            for (setting, value) in Wiring.settings { try namespace.set(setting, to: value) }
            try Wiring.run(Wiring.services, in: namespace)
            try tell(text([], NetworkRules()))
            state.births += 1
        }
        // With the cable it counts as being there: what follows can be done again.
        if access("/sys/class/net/\(cable)", F_OK) != 0 {
            try Wiring.run([
                "link add \(cable) type veth peer name \(Wiring.hostPort) netns \(namespace.path)"
            ])
        }
        try Wiring.run(Wiring.cable(cable))
        try Wiring.run(Wiring.cableEnd, in: namespace)
        state.isUp = true
    }

    private func remove(_ state: inout State) throws {
        state.isUp = false
        state.ports = [:]
        state.changes += 1
        if access("/sys/class/net/\(cable)", F_OK) == 0 {
            // ip link del rolecall-0a1b2c
            try Wiring.run(["link del \(cable)"])
        }
        try namespace.remove()
        unlink("\(base)/.rules.nft")
    }

    /// The way from this computer to the machine, unless its address means something here already.
    private func addRoute(to port: Port, beside ports: [String: Port]) throws -> Bool {
        let holder = ports.values.first { $0.isHosted && $0.address == port.address }
        let outcome =
            try holder.map { RouteOutcome.taken(by: "instance \($0.instanceID)") }
            ?? hostRoutes.add(port.address)
        guard case .taken(let owner) = outcome else { return true }
        log.warning(
            "the instance's private address means something else here; no route is set",
            metadata: [
                "instance": "\(port.instanceID)", "address": "\(port.address)", "owner": "\(owner)",
            ])
        return false
    }
}
