import Dispatch
import Service
import Synchronization
import Testing

@Suite struct `Work beside the requests` {
    private let thread = WorkBeside(label: "test")

    @Test(.timeLimit(.minutes(5)))
    func `keeps nobody else from theirs, however much of it there is`() async throws {
        let gate = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup { group in
            // More than there are processors: on the threads that tasks share, nothing would go on.
            for _ in 0..<64 { group.addTask { [thread] in try await thread.run { gate.wait() } } }
            group.addTask {
                for _ in 0..<64 { gate.signal() }
            }
            try await group.waitForAll()
        }
    }

    @Test func `is done one after the other`() async throws {
        let running = Running()
        try await withThrowingTaskGroup { group in
            for _ in 0..<32 {
                group.addTask { [thread] in
                    try await thread.run {
                        running.begin()
                        running.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(running.most == 1)
    }

    @Test func `fails as the work does`() async {
        struct Failure: Error {}
        await #expect(throws: Failure.self) { try await thread.run { throw Failure() } }
    }
}

/// How many are at work, and how many were at the same time.
private final class Running: Sendable {
    private let counts = Mutex((now: 0, most: 0))
    var most: Int { counts.withLock { $0.most } }
    func begin() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
    func end() { counts.withLock { $0.now -= 1 } }
}
