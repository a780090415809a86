import Service

@testable import Machines

/// What machines leave on a computer while they run.
struct Traces: Equatable {
    var mounts: [String] = []
    var links: [String] = []
    var routes: [String] = []
    var groups: [String] = []
    var defaultRoute: [String] = []

    static func now() throws -> Traces {
        let routes = try lines(Command("ip", ["-4", "route"]).run())
        return Traces(
            mounts: lines(File.text("/proc/self/mounts") ?? ""),
            links: try lines(Command("ip", ["-o", "link"]).run()),
            routes: routes,
            groups: try lines(
                Command("find", ["/sys/fs/cgroup", "-maxdepth", "2", "-name", "rolecall-*"]).run()),
            defaultRoute: routes.filter { $0.hasPrefix("default") })
    }

    /// Those of one machine.
    func of(_ lab: MachineLab, _ spec: MachineSpec) throws -> Traces {
        guard let place = MachineDirectory(base: "\(lab.directory)/machines", instanceID: spec.instanceID)
        else {
            return Traces()
        }
        let bridge = "rolecall-" + MachineDirectory.fingerprint(ofBase: place.base)
        return Traces(
            mounts: mounts.filter { $0.contains(place.path) },
            links: links.filter { $0.contains("rc\(place.fingerprint)") || $0.contains(": \(bridge):") },
            routes: routes.filter { $0.hasPrefix("\(spec.privateIPv4) ") },
            groups: groups.filter { $0.hasSuffix(place.fingerprint) })
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
