import Glibc
import Service
import Synchronization
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `The switch` {
    let lab: MachineLab

    init() throws { lab = try MachineLab() }

    @Test func `says that rules do not hold, and makes them hold when it can`() async throws {
        let spec = MachineSpec.example("i-0000000000000e001", address: "172.31.83.1")
        try await lab.boot(spec)
        try lab.serve(8080, in: spec, "here")
        let rules = "\(lab.directory)/machines/.rules.nft"
        try await lab.machines.enforce { NetworkRules() }
        unlink(rules)
        // nft -f cannot be given what cannot be written.
        try File.makeDirectory(rules, mode: 0o700)
        await #expect(throws: (any Error).self) {
            try await lab.machines.enforce { [spec] in .open(to: spec.instanceID) }
        }
        #expect((try? lab.fetch("http://172.31.83.1:8080/")) == nil)
        rmdir(rules)
        #expect(
            try await eventually { (try? lab.fetch("http://172.31.83.1:8080/")) == "here" })
        try await lab.terminate(spec.instanceID)
        try lab.remove()
    }

    @Test func `keeps nobody waiting who only brings rules`() async throws {
        let spec = MachineSpec.example("i-0000000000000e002", address: "172.31.83.2")
        let place = try #require(
            MachineDirectory(base: "\(lab.directory)/machines", instanceID: spec.instanceID))
        try place.make()
        // Whoever writes to a pipe waits until somebody reads.
        let pipe = "\(place.path)/port.json"
        try #require(mkfifo(pipe, 0o600) == 0)
        await lab.machines.start(spec)
        #expect(try await eventually { lab.hub.exists })

        let caller = Caller()
        let bringing = Task { [lab = lab.machines] in try await caller.bringRules(to: lab) }
        #expect(try await eventually { caller.hasBegun.withLock { $0 } })
        let wasServed = Flag()
        let asking = Task {
            await caller.serve()
            wasServed.raise()
        }
        #expect(try await eventually { wasServed.isUp })

        let reader = open(pipe, O_RDONLY | O_CLOEXEC)
        defer { close(reader) }
        _ = try await bringing.value
        await asking.value
        _ = try await lab.running(spec.instanceID)
        try await lab.terminate(spec.instanceID)
        try lab.remove()
    }

    @Test func `finds room for a network beside what a killed server left of one`() async throws {
        let first = MachineSpec.example("i-0000000000000e003", address: "172.31.83.3")
        var second = MachineSpec.example("i-0000000000000e004", address: "172.31.83.4")
        second.network = "another"
        try await lab.boot(first)
        // The cable of its last machine was gone, and its rule and its routes were not.
        let number = Wiring.firstNetwork + 1
        try Wiring.run(
            Wiring.network(number) + ["route add unreachable 172.31.83.4/32 table \(number)"], in: lab.hub)
        try await lab.boot(second)
        try await lab.machines.enforce { [second] in .open(to: second.instanceID) }
        try lab.serve(8080, in: second, "second")
        #expect(try lab.fetch("http://172.31.83.4:8080/") == "second")
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    /// Whether something comes to be within ten seconds.
    private func eventually(_ condition: () throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if try condition() { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }
}

/// Like an event loop: it serves others while it waits, unless somebody keeps its thread.
private actor Caller {
    let hasBegun = Mutex(false)

    func bringRules(to machines: ContainerMachines) async throws {
        hasBegun.withLock { $0 = true }
        try await machines.enforce { NetworkRules() }
    }

    func serve() {}
}

private final class Flag: Sendable {
    private let state = Mutex(false)
    var isUp: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}
