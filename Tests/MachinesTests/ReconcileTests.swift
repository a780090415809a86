import CLinux
import Glibc
import Service
import Testing
import Vocabulary

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
struct `After a server's end, the next one` {
    @Test func `takes over what runs, and answers inside again`() async throws {
        let spec = MachineSpec.example("i-0000000000000b001", address: "172.31.78.1")
        let (directory, process) = try await left([spec])
        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .running)])
        #expect(try await next.running(spec.instanceID) == process)
        let doors = try #require(next.doors[spec.instanceID])
        answer(doors.metadata, with: "metadata")
        answer(try #require(doors.https), with: "the API")
        #expect(try next.inside(spec.instanceID, "curl -s http://169.254.169.254/") == "metadata")
        #expect(try next.inside(spec.instanceID, "curl -s http://169.254.169.253:443/") == "the API")

        next.shutDownFromInside(spec.instanceID)
        guard case .exited = try await next.stopped(spec.instanceID) else {
            Issue.record("its end was not seen")
            return
        }
        try await next.terminate(spec.instanceID)
        try next.remove()
    }

    @Test func `removes what nobody knows, and only that`() async throws {
        let known = MachineSpec.example("i-0000000000000b002", address: "172.31.78.2")
        let orphan = MachineSpec.example("i-0000000000000b003", address: "172.31.78.3")
        let (directory, _) = try await left([orphan, known])

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(known, expectation: .running)])
        _ = try await next.running(known.instanceID)
        // Orders are carried out in turn: when this one is, the orphan is gone.
        try await next.terminate(orphan.instanceID)
        let traces = try Traces.now().of(next, orphan)
        #expect(traces.ports == 0 && traces.groups.isEmpty)
        #expect(!traces.routes.contains { $0.hasPrefix("\(orphan.privateIPv4) ") })
        #expect(traces.mounts.allSatisfy { $0.contains(".switch") })
        let names = File.names(in: "\(directory)/machines").filter { !$0.hasPrefix(".") }
        #expect(names == [known.instanceID])
        #expect(try next.inside(known.instanceID, "echo alive") == "alive")
        try await next.terminate(known.instanceID)
        try next.remove()
    }

    @Test func `says that a machine is gone that ended meanwhile, and can start it again`() async throws {
        let spec = MachineSpec.example("i-0000000000000b004", address: "172.31.78.4")
        let (directory, process) = try await left([spec]) {
            _ = try $0.inside(spec.instanceID, "echo kept >/var/kept")
        }
        let watched = cl_pidfd_open(process)
        kill(process, SIGKILL)
        #expect(cl_pidfd_wait(watched, 10_000) == 0)
        close(watched)

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .running)])
        #expect(try await next.stopped(spec.instanceID) == .lost)
        await next.machines.start(spec)
        _ = try await next.running(spec.instanceID)
        #expect(try next.inside(spec.instanceID, "cat /var/kept") == "kept")
        try await next.terminate(spec.instanceID)
        try next.remove()
    }

    @Test func `boots what was being launched`() async throws {
        let spec = MachineSpec.example("i-0000000000000b005", address: "172.31.78.5")
        let directory = try MachineLab.temporaryDirectory()
        let place = try #require(MachineDirectory(base: "\(directory)/machines", instanceID: spec.instanceID))
        try File.makeDirectory(place.base, mode: 0o700)
        try place.make()
        try Namespace(path: place.network).make()

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .starting)])
        _ = try await next.running(spec.instanceID)
        #expect(try next.inside(spec.instanceID, "echo alive") == "alive")
        try await next.terminate(spec.instanceID)
        try next.remove()
    }

    @Test func `boots what still waited for its network`() async throws {
        let spec = MachineSpec.example("i-0000000000000b006", address: "172.31.78.6")
        let (directory, _) = try await left([spec])
        let place = try #require(MachineDirectory(base: "\(directory)/machines", instanceID: spec.instanceID))
        let engine = Engine(base: place.base)
        try engine.delete(spec.instanceID)
        unlink(place.console)
        let gate = try BootGate()
        let waiting = try engine.run(place, behind: gate)
        #expect(BootGate.holds(waiting))
        #expect(File.text(place.console) == "")

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .starting)])
        let process = try await next.running(spec.instanceID)
        #expect(process != waiting)
        try next.inside(spec.instanceID, until: "[ -e /var/lib/cloud/instance/boot-finished ]")
        #expect(!BootGate.holds(process))
        try await next.terminate(spec.instanceID)
        try next.remove()
        withExtendedLifetime(gate) {}
    }

    /// Machines whose driver is no more: the directory, and the last one's process.
    private func left(
        _ specs: [MachineSpec], after work: (MachineLab) throws -> Void = { _ in }
    ) async throws -> (directory: String, process: Int32) {
        let lab = try MachineLab()
        var process: Int32 = 0
        for spec in specs {
            await lab.machines.launch(spec)
            process = try await lab.running(spec.instanceID)
        }
        try work(lab)
        return (lab.directory, process)
    }
}
