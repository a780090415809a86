import Doors
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOWebSocket
import Service
import Synchronization
import Vocabulary
import World

/// All sessions that go on, and the door to their channels.
package final class SessionRoom: DataChannels {
    /// Seconds in which whoever opens a connection has to show a token.
    private static let secondsToShow = 10
    private static let path = "/v1/data-channel/"

    private let terminals: any Terminals
    private let agentVersion: String
    private let clock: @Sendable () -> Timestamp
    private let random: @Sendable (Int) -> [UInt8]
    private let ended: @Sendable (ManagedSession) async -> Void
    private let log: Logger
    private let sessions = Mutex<[String: LiveSession]>([:])

    /// `ended` is told of each session that is over, once.
    package init(
        terminals: any Terminals, agentVersion: String, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8], log: Logger,
        ended: @escaping @Sendable (ManagedSession) async -> Void
    ) {
        self.terminals = terminals
        self.agentVersion = agentVersion
        self.clock = clock
        self.random = random
        self.ended = ended
        self.log = log
    }

    package func begin(_ session: ManagedSession, _ order: SessionOrder) async throws -> String {
        let live = LiveSession(
            session, order, agentVersion: agentVersion, terminals: terminals, clock: clock, random: random,
            log: log)
        let former = sessions.withLock { $0.updateValue(live, forKey: session.id) }
        await former?.terminate()
        guard let token = await live.issueToken() else { throw NoTerminals.Unavailable() }
        return token
    }

    package func resume(_ sessionID: String) async -> String? { await live(sessionID)?.issueToken() }

    package func terminate(_ sessionID: String) async {
        guard let live = live(sessionID) else { return }
        await live.terminate()
        await forget(live)
    }

    package func isConnected(_ sessionID: String) async -> Bool {
        await live(sessionID)?.isConnected ?? false
    }

    /// To be called now and then: ends what nobody uses.
    package func look() async {
        for live in sessions.withLock({ Array($0.values) }) {
            await live.look()
            await forget(live)
        }
    }

    /// Answers what is for a channel, and leaves everything else to `others`.
    package func door(_ others: @escaping Door.Answer) -> Door.Answer {
        { request, writer, channel in
            guard let path = request.head.path, path.hasPrefix(Self.path) else {
                return try await others(request, writer, channel)
            }
            guard let accept = WebSocketHandshake.answer(to: request.headers) else {
                return try await writer.writeResponse(
                    HTTPResponse(status: .badRequest, headerFields: [.contentLength: "0"]))
            }
            let name = path.dropFirst(Self.path.count).prefix { $0 != "?" }
            let socket = try await WebSocket.take(over: channel)
            try await writer.writeInformationalHead(
                HTTPResponse(status: .switchingProtocols, headerFields: accept))
            await self.serve(socket, String(name))
        }
    }

    private func serve(_ socket: WebSocket, _ name: String) async {
        let id = Percent.decode(name.utf8).map { String(decoding: $0, as: UTF8.self) }
        // A session that is not there is refused as a wrong token is.
        guard let shown = await firstMessage(of: socket), let live = id.flatMap({ live($0) }),
            await live.takeToken(shown.TokenValue)
        else { return socket.close(.policyViolation) }
        log.info("a session's channel is open", metadata: ["session": "\(live.session.id)"])
        await live.talk(over: socket)
        await forget(live)
    }

    private func firstMessage(of socket: WebSocket) async -> OpenDataChannel? {
        await withTaskGroup(of: WebSocket.Message?.self) { group in
            group.addTask {
                for await message in socket.messages {
                    socket.taken()
                    return message
                }
                return nil
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(Self.secondsToShow))
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            // AWS's client sends it as text.
            guard case .text(let bytes) = first else { return nil }
            return Coded.value(OpenDataChannel.self, of: bytes)
        }
    }

    private func live(_ sessionID: String) -> LiveSession? { sessions.withLock { $0[sessionID] } }

    private func forget(_ live: LiveSession) async {
        guard await live.isOver else { return }
        let wasThere = sessions.withLock { sessions in
            guard sessions[live.session.id] === live else { return false }
            sessions[live.session.id] = nil
            return true
        }
        guard wasThere else { return }
        log.info("a session is over", metadata: ["session": "\(live.session.id)"])
        await ended(live.session)
    }
}
