import Service
import Testing

@testable import Machines

@Suite struct `A machine on record` {
    @Test func `runs, stops and ends in words only, on a loopback door`() async throws {
        let machines = RecordMachines()
        let spec = MachineSpec.example("i-0000000000000c001", address: "172.31.79.1")
        await machines.launch(spec)
        await machines.stop(spec.instanceID)
        await machines.start(spec)
        await machines.reboot(spec.instanceID)
        await machines.terminate(spec.instanceID)
        let words = ["listening", "running", "stopped", "listening", "running", "running", "terminated"]
        #expect(await told(machines, words.count) == words)
    }

    @Test func `runs again after a restart unless it was stopped`() async throws {
        let machines = RecordMachines()
        let running = MachineSpec.example("i-0000000000000c002", address: "172.31.79.2")
        let stopped = MachineSpec.example("i-0000000000000c003", address: "172.31.79.3")
        await machines.reconcile([
            KnownMachine(stopped, expectation: .stopped), KnownMachine(running, expectation: .running),
        ])
        #expect(await told(machines, 2) == ["listening", "running"])
    }

    private func told(_ machines: RecordMachines, _ count: Int) async -> [String] {
        var words: [String] = []
        for await event in machines.events {
            switch event.kind {
            case .listening(.loopback): words.append("listening")
            case .listening(.descriptors): words.append("descriptors")
            case .running(let process): words.append(process == nil ? "running" : "process")
            case .stopped: words.append("stopped")
            case .failed: words.append("failed")
            case .terminated: words.append("terminated")
            }
            if words.count == count { break }
        }
        return words
    }
}

@Suite struct `Tools of this computer` {
    @Test func `are found where the caller's PATH has them, unless machines see them anyway`() throws {
        let home = try MachineLab.temporaryDirectory()
        for place in ["venv", "venv/bin", ".local", ".local/bin", ".local/lib", "real"] {
            try File.makeDirectory("\(home)/\(place)", mode: 0o755)
        }
        try File.write("", to: "\(home)/venv/bin/aws", mode: 0o755)
        try File.write("", to: "\(home)/.local/bin/python3", mode: 0o755)
        let tools = InstanceTools(foundOn: "\(home)/venv/bin:\(home)/.local/bin:/usr/bin")
        #expect(tools.directories == ["\(home)/venv", "\(home)/.local/bin", "\(home)/.local/lib"])
        #expect(tools.searchDirectories == ["\(home)/venv/bin", "\(home)/.local/bin"])
        #expect(InstanceTools(foundOn: "/usr/bin:/bin", programs: ["sh"]).directories == [])
        try File.removeAll(home)
    }

    @Test func `can be listed instead`() throws {
        let home = try MachineLab.temporaryDirectory()
        try File.makeDirectory("\(home)/bin", mode: 0o755)
        let tools = InstanceTools(listed: "\(home):/nowhere/at/all:/")
        #expect(tools.directories == [home])
        #expect(tools.searchPath == "\(home)/bin:\(InstanceTools.standardPath)")
        try File.removeAll(home)
    }
}
