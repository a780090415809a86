import Service

@testable import Machines

/// What machines leave on a computer while they run.
struct Traces: Equatable {
    var mounts: [String] = []
    var links: [String] = []
    var routes: [String] = []
    var groups: [String] = []
    var defaultRoute: [String] = []
    /// The computer's own packet filter; machines never touch it.
    var filter: String = ""
    /// Machines that are plugged into the switch.
    var ports = 0
    /// The switch's packet filter.
    var tables = ""

    static func now() throws -> Traces {
        let routes = try lines(Command("ip", ["-4", "route"]).run())
        return Traces(
            mounts: lines(File.text("/proc/self/mounts") ?? ""),
            links: try lines(Command("ip", ["-o", "link"]).run()),
            routes: routes,
            groups: groups,
            defaultRoute: routes.filter { $0.hasPrefix("default") },
            filter: try Command("nft", ["list", "tables"]).run())
    }

    /// The control groups of all machines there are; others come and go meanwhile.
    private static var groups: [String] {
        let base = "/sys/fs/cgroup"
        return ([base] + File.names(in: base).map { "\(base)/\($0)" }).flatMap { place in
            File.names(in: place).filter { $0.hasPrefix("rolecall-") }.map { "\(place)/\($0)" }
        }
    }

    /// Those of one machine, and of the switch while it is there.
    func of(_ lab: MachineLab, _ spec: MachineSpec) throws -> Traces {
        let base = "\(lab.directory)/machines"
        guard let place = MachineDirectory(base: base, instanceID: spec.instanceID) else { return Traces() }
        let cable = "rolecall-" + MachineDirectory.fingerprint(ofBase: base)
        var traces = Traces(
            mounts: mounts.filter { $0.contains(place.path) || $0.contains("\(base)/.switch") },
            links: links.filter { $0.contains(": \(cable)@") },
            routes: routes.filter { $0.contains("dev \(cable) ") },
            groups: groups.filter { $0.hasSuffix(place.fingerprint) },
            filter: filter.contains("rolecall") ? filter : "")
        let hub = lab.hub
        if hub.exists {
            traces.ports = try Self.lines(Command("ip", ["-o", "link"], in: hub).run())
                .count { $0.contains(": \(place.portName)@") }
            traces.tables = try Command("nft", ["list", "tables"], in: hub).run()
        }
        return traces
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
