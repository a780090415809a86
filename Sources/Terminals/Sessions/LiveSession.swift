import Logging
import Service
import Vocabulary
import World

/// A session that goes on: its terminal, and whoever talks to it now.
actor LiveSession {
    /// Seconds without a word from either side after which it is over, and those for the first word.
    /// https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-timeout.html
    static let idleSeconds: Int64 = 20 * 60
    static let secondsToBegin: Int64 = 120

    nonisolated let session: ManagedSession
    private let order: SessionOrder
    private let terminals: any Terminals
    private let clock: @Sendable () -> Timestamp
    private let random: @Sendable (Int) -> [UInt8]
    private let log: Logger
    private var channel: AgentChannel
    private var token: ChannelToken?
    private var terminal: (any Terminal)?
    private var connection: Connection?
    private var heardAt: Timestamp
    private var wasOpened = false
    private(set) var isOver = false

    /// Who talks now. `more` wakes whoever waits until output may go.
    private struct Connection {
        let socket: WebSocket
        let more: AsyncStream<Void>.Continuation
    }

    init(
        _ session: ManagedSession, _ order: SessionOrder, agentVersion: String, terminals: any Terminals,
        clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8], log: Logger
    ) {
        self.session = session
        self.order = order
        self.terminals = terminals
        self.clock = clock
        self.random = random
        self.log = log
        channel = AgentChannel(sessionID: session.id, order: order, agentVersion: agentVersion) { random(16) }
        heardAt = clock()
    }

    var isConnected: Bool { connection != nil }

    /// Another token; those before it are good no more. Nil when the session is over.
    func issueToken() -> String? {
        guard !isOver else { return nil }
        let (token, text) = ChannelToken.make(of: random(96), at: clock())
        self.token = token
        return text
    }

    /// Whether the text opens the channel. It does once: whoever comes back gets another by `ResumeSession`.
    func takeToken(_ text: String) -> Bool {
        guard !isOver, let token, token.opens(with: text, at: clock()) else { return false }
        self.token = nil
        return true
    }

    /// Talks over the socket until either side ends it. Whoever talked before is cut off.
    func talk(over socket: WebSocket) async {
        connection?.socket.close()
        let (more, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        connection = Connection(socket: socket, more: continuation)
        wasOpened = true
        heardAt = clock()
        await carryOut(channel.connected(at: clock()))
        await withDiscardingTaskGroup { group in
            group.addTask { await self.sendOutput(whenever: more, over: socket) }
            group.addTask { await self.sendAgain(over: socket) }
            for await message in socket.messages {
                if case .binary(let bytes) = message { await received(bytes, from: socket) }
                socket.taken()
            }
            group.cancelAll()
            continuation.finish()
        }
        socket.close()
        if connection?.socket === socket { connection = nil }
    }

    /// Ends what runs; who talks is told.
    func terminate(_ farewell: String = "") async {
        guard !isOver else { return }
        terminal?.end()
        if connection == nil {
            isOver = true
        } else {
            await carryOut(channel.ended(exitCode: nil, farewell: farewell, at: clock()))
        }
    }

    /// Looks whether the session has outlived its use.
    func look() async {
        guard !isOver else { return }
        let quiet = clock().seconds(since: heardAt)
        if quiet >= Self.idleSeconds {
            await terminate("Your session timed out due to inactivity.")
            // Who does not listen is not waited for.
            if quiet >= Self.idleSeconds + 60 { leave() }
        } else if !wasOpened, quiet >= Self.secondsToBegin {
            await terminate()
        } else if connection == nil, let terminal, terminal.hasEnded {
            await terminate()
        }
    }

    private func leave() {
        isOver = true
        connection?.socket.close()
        connection = nil
    }

    private func received(_ bytes: [UInt8], from socket: WebSocket) async {
        guard connection?.socket === socket else { return }
        let effects = channel.receive(bytes, hasRoom: terminal?.hasRoom ?? true, at: clock())
        await carryOut(effects)
        connection?.more.yield()
    }

    private func sendAgain(over socket: WebSocket) async {
        while (try? await Task.sleep(for: .milliseconds(250))) != nil {
            guard connection?.socket === socket else { return }
            await carryOut(channel.tick(at: clock()))
            connection?.more.yield()
        }
    }

    /// Reads the terminal only while what it says can be sent: it waits for its reader.
    private func sendOutput(whenever more: AsyncStream<Void>, over socket: WebSocket) async {
        for await _ in more {
            while connection?.socket === socket, channel.wantsOutput, let terminal {
                do {
                    guard let output = try await terminal.read(upTo: AgentChannel.chunk) else {
                        await carryOut(channel.ended(exitCode: await terminal.exitCode(), at: clock()))
                        return
                    }
                    heardAt = clock()
                    await carryOut(channel.output(output, at: clock()))
                } catch {
                    return
                }
            }
        }
    }

    private func carryOut(_ effects: [AgentChannel.Effect]) async {
        for effect in effects {
            switch effect {
            case .transmit(let bytes):
                // A connection that breaks ends its own loop.
                try? await connection?.socket.send(.binary(bytes))
            case .open: await open()
            case .input(let bytes):
                heardAt = clock()
                _ = terminal?.write(bytes)
            case .endOfInput: terminal?.closeInput()
            case .resize(let size):
                heardAt = clock()
                terminal?.resize(columns: size.cols, rows: size.rows)
            case .terminate: await terminate()
            case .close: leave()
            }
        }
    }

    private func open() async {
        do {
            terminal = try await terminals.open(order.terminal, in: session.instanceID)
            connection?.more.yield()
        } catch {
            log.warning(
                "a session's terminal cannot be opened",
                metadata: [
                    "session": "\(session.id)", "instance": "\(session.instanceID)", "cause": "\(error)",
                ])
            // The cause is this computer's affair: paths and command lines are not the caller's to see.
            await carryOut(channel.ended(exitCode: 1, farewell: "Unable to start shell.", at: clock()))
        }
    }
}
