import Doors
import HTTPTypes
import HummingbirdCore
import Logging
import NIOPosix
import Service
import Testing
import Vocabulary
import World

@testable import Terminals

@Suite(.timeLimit(.minutes(1))) struct `A session` {
    @Test func `is opened with a token once`() async throws {
        try await withRoom(Machine { SilentTerminal() }) { room, url in
            let token = try await room.begin(Self.session, Self.order)
            let first = Task { try await Self.talk(url, token) }
            try await until { await room.isConnected(Self.session.id) }
            await #expect(throws: ChannelFailure.self) { try await Self.talk(url, token) }
            #expect(await room.isConnected(Self.session.id))
            let another = try #require(await room.resume(Self.session.id))
            let second = Task { try await Self.talk(url, another) }
            await #expect(throws: ChannelFailure.self) { try await first.value }
            try await until { await room.isConnected(Self.session.id) }
            await room.terminate(Self.session.id)
            #expect(try await second.value.farewell == "")
        }
    }

    @Test func `tells its caller nothing of this computer when a shell cannot start`() async throws {
        struct Failure: Error, CustomStringConvertible {
            let description = "`runc --root /srv/machines exec`"
        }
        try await withRoom(Machine { throw Failure() }) { room, url in
            let end = try await Self.talk(url, room.begin(Self.session, Self.order))
            #expect(end.farewell == "Unable to start shell.")
        }
    }

    private static let start = Timestamp(seconds: 1_790_000_000)
    private static let session = ManagedSession(
        account: .example, region: .usEast1, id: "anna-0a1b2c3d4e5f60718", instanceID: "i-0a1b2c3d4e5f60718",
        documentName: "SSM-SessionManagerRunShell", owner: "arn:aws:iam::111122223333:user/anna",
        ownerUserID: "AIDAANNA", startedAt: start)
    private static let order = SessionOrder(type: "Standard_Stream", terminal: TerminalOrder(kind: .terminal))

    private static func talk(_ url: String, _ token: String) async throws -> SessionEnd {
        let client = SessionClient(
            QuietConsole(), version: "1.2.650.0", clock: { start },
            random: { [UInt8](repeating: 5, count: $0) })
        return try await client.run(url: url, token: token, trusting: nil)
    }

    private func until(_ condition: () async -> Bool) async throws {
        while !(await condition()) { try await Task.sleep(for: .milliseconds(10)) }
    }

    private func withRoom(
        _ machine: Machine, _ body: (SessionRoom, String) async throws -> Void
    ) async throws {
        let log = Logger(label: "test")
        let room = SessionRoom(
            terminals: machine, agentVersion: "0.1.0.0", clock: { Self.start }, random: Self.random, log: log,
            ended: { _ in })
        let door = try await Door(
            at: .address(host: "127.0.0.1", port: 0), over: .plain, on: .singletonMultiThreadedEventLoopGroup,
            log: log)
        let port = try #require(door.port)
        async let serving: Void = door.serve(
            room.door { _, writer, _ in
                try await writer.writeResponse(HTTPResponse(status: .notFound))
            })
        let result: Result<Void, any Error>
        do {
            result = .success(
                try await body(room, "ws://127.0.0.1:\(port)/v1/data-channel/\(Self.session.id)"))
        } catch {
            result = .failure(error)
        }
        door.close()
        await serving
        try result.get()
    }

    @Sendable private static func random(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255) }
    }
}

/// A machine whose terminals are made so.
private struct Machine: Terminals {
    let terminal: @Sendable () throws -> any Terminal

    func system(of instanceID: String) async -> MachineSystem? { nil }
    func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal { try terminal() }
    func offer(
        _ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp
    ) async throws {}
}

/// Says nothing, and never ends by itself.
private struct SilentTerminal: Terminal {
    func read(upTo count: Int) async throws -> TerminalOutput? {
        try await Task.sleep(for: .seconds(3600))
        return nil
    }
    func write(_ bytes: [UInt8]) -> Bool { true }
    var hasRoom: Bool { true }
    func closeInput() {}
    func resize(columns: Int, rows: Int) {}
    func end() {}
    var hasEnded: Bool { false }
    func exitCode() async -> Int32 { 0 }
}

/// Nobody types, and nobody looks.
private struct QuietConsole: SessionConsole {
    let input = AsyncStream<[UInt8]> { _ in }
    func taken() {}
    func write(_ bytes: [UInt8]) {}
    func writeError(_ bytes: [UInt8]) {}
    var size: (columns: Int, rows: Int)? { nil }
    func begin() {}
}
