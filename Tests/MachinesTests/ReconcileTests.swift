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
        kill(process, SIGKILL)
        try waitForEnd(of: process)

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

    @Test(arguments: [true, false])
    func `boots what never got its network`(isWaiting: Bool) async throws {
        let spec = MachineSpec.example(
            "i-0000000000000b00\(isWaiting ? 6 : 7)", address: "172.31.78.\(isWaiting ? 6 : 7)")
        let (directory, _) = try await left([spec])
        var gate: BootGate? = try BootGate()
        let former = try run(spec, behind: try #require(gate), in: directory)
        #expect(!BootGate.hasPassed(former))
        #expect(File.text("\(directory)/machines/\(spec.instanceID)/console.log") == "")
        if !isWaiting {
            // As when the server is killed: who waits at its gate ends.
            gate = nil
            try waitForEnd(of: former)
        }

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .starting)])
        let process = try await next.running(spec.instanceID)
        #expect(process != former)
        try next.inside(spec.instanceID, until: "[ -e /var/lib/cloud/instance/boot-finished ]")
        #expect(BootGate.hasPassed(process))
        try await next.terminate(spec.instanceID)
        try next.remove()
        withExtendedLifetime(gate) {}
    }

    @Test func `takes over what was being rebooted`() async throws {
        let spec = MachineSpec.example("i-0000000000000b008", address: "172.31.78.8")
        let (directory, _) = try await left([spec])
        var gate: BootGate? = try BootGate()
        try gate?.open()
        let process = try run(spec, behind: try #require(gate), in: directory)
        gate = nil

        let next = try MachineLab(directory: directory)
        await next.machines.reconcile([KnownMachine(spec, expectation: .running)])
        #expect(try await next.running(spec.instanceID) == process)
        try next.inside(spec.instanceID, until: "[ -e /var/lib/cloud/instance/boot-finished ]")
        try await next.terminate(spec.instanceID)
        try next.remove()
    }

    @Test func `waits for what the engine still does for the former one`() async throws {
        let base = try MachineLab.temporaryDirectory()
        let (engine, bundle) = (Engine(base: base), "\(base)/bundle")
        try File.makeDirectory(bundle, mode: 0o700)
        // Whoever reads a pipe waits until somebody writes.
        try #require(mkfifo("\(bundle)/config.json", 0o600) == 0)
        let words = ["--root", engine.records, "--log", "\(base)/log", "run", "--bundle", bundle, "i-0"]
        let nothing = Descriptor(owning: open("/dev/null", O_RDWR | O_CLOEXEC))
        let former = try Child(
            Command(Engine.program, words).spawn(
                input: nothing.number, output: nothing.number, error: nothing.number))
        let waited = Meanwhile {
            engine.waitForFormer()
            return former.hasEnded
        }
        // A writer comes in as soon as there is a reader, and goes.
        close(open("\(bundle)/config.json", O_WRONLY | O_CLOEXEC))
        #expect(try waited.value())
        try File.removeAll(base)
    }

    /// Boots a machine that runs anew, as a server does, and gives its process.
    private func run(_ spec: MachineSpec, behind gate: BootGate, in directory: String) throws -> Int32 {
        let place = try #require(MachineDirectory(base: "\(directory)/machines", instanceID: spec.instanceID))
        let engine = Engine(base: place.base)
        try engine.delete(spec.instanceID)
        unlink(place.console)
        return try engine.run(place, behind: gate)
    }

    private func waitForEnd(of process: Int32) throws {
        let watched = Descriptor(owning: cl_pidfd_open(process))
        try #require(watched.number < 0 || cl_pidfd_wait(watched.number, 60_000) == 0)
    }

    /// Machines whose driver is no more: the directory, and the last one's process.
    private func left(
        _ specs: [MachineSpec], after work: (MachineLab) throws -> Void = { _ in }
    ) async throws -> (directory: String, process: Int32) {
        let lab = try MachineLab()
        lab.isHandedOn = true
        var process: Int32 = 0
        for spec in specs {
            await lab.machines.launch(spec)
            process = try await lab.running(spec.instanceID)
        }
        try work(lab)
        return (lab.directory, process)
    }
}
