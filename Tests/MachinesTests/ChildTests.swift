import CLinux
import Glibc
import Testing

@testable import Machines

@Suite(.timeLimit(.minutes(1))) struct `A child` {
    init() { #expect(cl_become_subreaper() == 0) }

    @Test func `is collected though nobody waits for it`() async throws {
        let process = try Command("true", []).spawn(input: 0, output: 1, error: 2)
        _ = try Child(process)
        try await gone(process)
    }

    @Test func `tells how it ended, also to who asks late`() async throws {
        let process = try Command("sh", ["-c", "exit 7"]).spawn(input: 0, output: 1, error: 2)
        let child = try Child(process)
        try await gone(process)
        #expect(child.end == .code(7))
        #expect(child.end(within: 1) == .code(7))
    }

    @Test func `that does not hang up is ended`() async throws {
        let process = try Command("sh", ["-c", "trap '' HUP; while :; do sleep 1; done"])
            .spawn(input: 0, output: 1, error: 2)
        try Child(process).hangUp()
        try await gone(process)
    }

    /// What it prints and does, and what becomes of it.
    private static let endless = [
        "prints without end": "while :; do echo y; done",
        "does not end": "sleep 1000 & echo $! >$0; wait",
        "does not want to end": "trap '' TERM; sleep 1000 & echo $! >$0; while :; do sleep 1; done",
    ]

    @Test(arguments: endless.keys)
    func `whose words are not trusted is ended with all it began`(when name: String) async throws {
        let directory = try MachineLab.temporaryDirectory()
        let command = try Command("sh", ["-c", #require(Self.endless[name]), "\(directory)/process"])
        #expect(throws: MachineFailure.self, "\(name)") { try command.run(atMost: 4096, seconds: 1) }
        if let text = File.text("\(directory)/process") {
            let begun = try #require(pid_t(text.trimmed))
            try await gone(begun)
        }
        try File.removeAll(directory)
    }

    @Test func `is not waited for by who only has its output`() throws {
        let began = ContinuousClock.now
        let said = try Command("sh", ["-c", "sleep 60 & echo fine"]).run(atMost: 4096, seconds: 50)
        #expect(said == "fine\n")
        #expect(ContinuousClock.now - began < .seconds(40))
    }

    /// Waits until nothing is left of it, not even its end.
    private func gone(_ process: pid_t) async throws {
        while kill(process, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
    }
}
