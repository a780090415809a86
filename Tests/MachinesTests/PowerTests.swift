import Glibc
import Service
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `From inside, a machine` {
    let lab: MachineLab
    init() throws {
        lab = try MachineLab()
        try SmallImage.make(at: "\(lab.directory)/image")
    }

    @Test(arguments: [
        (1, "poweroff"), (2, "halt -p"), (3, "shutdown -h now"), (4, "/sbin/shutdown -P +00 'good night'"),
        (5, "shutdown --no-wall now"),
    ])
    func `is shut down`(number: Int, command: String) async throws {
        let spec = try await boot("i-0000000000000c00\(number)", "172.31.79.\(number)")
        _ = try? lab.inside(spec.instanceID, command)
        #expect(try await lab.stopped(spec.instanceID) == .exited(status: 0), "\(command)")
        try await end(spec)
    }

    @Test(arguments: [(1, "reboot"), (2, "shutdown -fr now"), (3, "shutdown --reboot 0")])
    func `is booted again, with its disk`(number: Int, command: String) async throws {
        let spec = try await boot("i-0000000000000c01\(number)", "172.31.79.1\(number)")
        _ = try? lab.inside(spec.instanceID, "echo kept >/kept; \(command)")
        #expect(try await lab.next(spec.instanceID).isRunning, "\(command)")
        #expect(try lab.inside(spec.instanceID, "cat /kept") == "kept")
        #expect(try lab.inside(spec.instanceID, "ls \(BootScript.requests)") == "")
        try await end(spec)
    }

    @Test func `is shut down later, unless that is called off`() async throws {
        let spec = try await boot("i-0000000000000c020", "172.31.79.20")
        _ = try lab.inside(spec.instanceID, "shutdown -r 23:59; shutdown -c")
        let said = try lab.inside(spec.instanceID, "shutdown -h +5")
        #expect(said == "Shutdown in 300 seconds, use 'shutdown -c' to cancel.")
        let waiting = "kill -0 $(cat /run/rolecall-shutdown)"
        #expect(try lab.inside(spec.instanceID, "\(waiting) && echo waits") == "waits")
        let process = try lab.inside(spec.instanceID, "cat /run/rolecall-shutdown; shutdown -c")
        try lab.inside(spec.instanceID, until: "[ ! -e /proc/\(process) ]")
        try await end(spec)
    }

    private static let refused = [
        ("poweroff --nonsense", "poweroff: unrecognized option '--nonsense'"),
        ("reboot -z", "reboot: invalid option -- 'z'"),
        ("shutdown -rz now", "shutdown: invalid option -- 'z'"),
        ("shutdown nonsense", "Failed to parse time specification: nonsense"),
        ("shutdown -h +", "Failed to parse time specification: +"),
        ("shutdown -h 24:00", "Failed to parse time specification: 24:00"),
        ("shutdown -h 1+1", "Failed to parse time specification: 1+1"),
        ("shutdown -h ''", "Failed to parse time specification: "),
        ("halt tomorrow", "Too many arguments."),
    ]

    @Test func `runs on when it is asked for help, or for what there is not`() async throws {
        let spec = try await boot("i-0000000000000c030", "172.31.79.30")
        for asked in ["reboot --help", "reboot -h", "halt --help", "poweroff -h", "shutdown --help"] {
            let name = String(asked.prefix { $0 != " " })
            #expect(try lab.inside(spec.instanceID, asked).hasPrefix("\(name) [OPTION]..."), "\(asked)")
        }
        for (asked, words) in Self.refused {
            let said = try lab.inside(spec.instanceID, "\(asked) 2>&1; echo status $?")
            #expect(said == "\(words)\nstatus 1")
        }
        #expect(
            try lab.inside(spec.instanceID, "shutdown -k now && shutdown -c && echo still here")
                == "still here")
        try await end(spec)
    }

    private func boot(_ id: String, _ address: String) async throws -> MachineSpec {
        var spec = MachineSpec.example(id, address: address)
        spec.root = .directory("\(lab.directory)/image")
        await lab.machines.launch(spec)
        _ = try await lab.running(id)
        return spec
    }

    private func end(_ spec: MachineSpec) async throws {
        try await lab.terminate(spec.instanceID)
        try lab.remove()
    }
}

extension MachineEvent.Kind {
    fileprivate var isRunning: Bool {
        if case .running = self { return true }
        return false
    }
}
