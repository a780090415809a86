import Service
import Vocabulary

/// The server's side of a session's data channel: what an agent in the instance would say. A value that knows no
/// socket and no terminal; what is to be done comes out as effects.
struct AgentChannel: Sendable {
    enum Effect: Equatable, Sendable {
        case transmit([UInt8])
        /// The handshake is done: start what the session is for.
        case open
        case input([UInt8])
        case endOfInput
        case resize(TerminalSize)
        /// The client wants the session ended.
        case terminate
        /// Everything is said: hang up.
        case close
    }

    private enum Stage: Equatable {
        case new
        case shakingHands(since: Timestamp)
        case talking
        /// The terminal has ended; the rest is on its way.
        case ending(since: Timestamp)
        case over

        var isEnding: Bool { if case .ending = self { true } else { false } }
    }

    /// Seconds that a client gets to acknowledge the last of the output.
    static let secondsToEnd: Int64 = 5
    /// How much of the output goes into one message.
    static let chunk = 1024

    private let sessionID: String
    private let order: SessionOrder
    private let agentVersion: String
    private var stream: MessageStream
    private var stage = Stage.new
    private var farewell = ""

    init(
        sessionID: String, order: SessionOrder, agentVersion: String,
        random: @escaping @Sendable () -> [UInt8]
    ) {
        self.sessionID = sessionID
        self.order = order
        self.agentVersion = agentVersion
        stream = MessageStream(sends: .output, receives: .input, random: random)
    }

    /// Whether more output may be sent now.
    var wantsOutput: Bool { stage == .talking && stream.hasRoom }
    var isOver: Bool { stage == .over }

    /// A client has opened the channel, for the first time or again.
    mutating func connected(at now: Timestamp) -> [Effect] {
        guard stage == .new else {
            stream.reconnected(at: now)
            return tick(at: now)
        }
        stage = .shakingHands(since: now)
        let request = HandshakeRequest(
            AgentVersion: agentVersion,
            RequestedClientActions: [
                HandshakeRequest.Action(
                    ActionType: "SessionType",
                    ActionParameters: HandshakeRequest.Action.Parameters(SessionType: order.type))
            ])
        return [send(ChannelMessage.Payload.handshakeRequest, Coded.bytes(request), now)]
    }

    /// `hasRoom` says whether the terminal takes input now: what it does not take is not acknowledged, and comes
    /// again.
    mutating func receive(_ bytes: [UInt8], hasRoom: Bool, at now: Timestamp) -> [Effect] {
        guard let message = try? ChannelMessage(parsing: bytes), stage != .new, stage != .over else {
            return []
        }
        switch message.kind {
        case .acknowledge:
            stream.acknowledged(message.payload)
            return stage.isEnding ? tick(at: now) : []
        case .input:
            guard hasRoom || message.payloadType != ChannelMessage.Payload.output else { return [] }
            let received = stream.receive(message, at: now)
            var effects: [Effect] = received.acknowledgement.map { [.transmit($0)] } ?? []
            for message in received.inOrder { effects += take(message, at: now) }
            return effects
        case .output, .closed, .start, .pause: return []
        }
    }

    /// What the terminal wrote; at most `chunk` bytes.
    mutating func output(_ output: TerminalOutput, at now: Timestamp) -> [Effect] {
        switch output {
        case .output(let bytes): [send(ChannelMessage.Payload.output, bytes, now)]
        case .error(let bytes):
            // Without a client that tells them apart both are one stream, as a terminal shows them.
            [
                send(
                    order.tellsExitCode
                        ? ChannelMessage.Payload.standardError : ChannelMessage.Payload.output,
                    bytes, now)
            ]
        }
    }

    /// The terminal has ended, or never began: `farewell` says why.
    mutating func ended(exitCode: Int32?, farewell: String = "", at now: Timestamp) -> [Effect] {
        guard stage != .over, !stage.isEnding else { return [] }
        var effects: [Effect] = []
        if let exitCode, order.tellsExitCode {
            effects.append(send(ChannelMessage.Payload.exitCode, Array("\(exitCode)".utf8), now))
        }
        self.farewell = farewell
        stage = .ending(since: now)
        return effects + tick(at: now)
    }

    /// What time brings: messages to send again, the end.
    mutating func tick(at now: Timestamp) -> [Effect] {
        if stage == .over { return [] }
        var effects = stream.due(at: now).map { Effect.transmit($0) }
        if case .ending(let since) = stage,
            stream.isAcknowledged || now.seconds(since: since) >= Self.secondsToEnd
        {
            stage = .over
            effects += [.transmit(closing(at: now)), .close]
        }
        return effects
    }

    private mutating func take(_ message: ChannelMessage, at now: Timestamp) -> [Effect] {
        switch (stage, message.payloadType) {
        case (.shakingHands(let since), ChannelMessage.Payload.handshakeResponse):
            return answer(message.payload, since: since, at: now)
        case (.talking, ChannelMessage.Payload.output):
            var effects: [Effect] = message.payload.isEmpty ? [] : [.input(message.payload)]
            if message.flags & ChannelMessage.last != 0 { effects.append(.endOfInput) }
            return effects
        case (.talking, ChannelMessage.Payload.size):
            guard let size = Coded.value(TerminalSize.self, of: message.payload), size.isPossible else {
                return []
            }
            return [.resize(size)]
        case (.talking, ChannelMessage.Payload.flag):
            guard message.payload.count == 4 else { return [] }
            let flag = message.payload.number(at: 0, as: UInt32.self)
            return flag == ChannelMessage.Flag.terminateSession ? [.terminate] : []
        default: return []
        }
    }

    private mutating func answer(_ payload: [UInt8], since: Timestamp, at now: Timestamp) -> [Effect] {
        let response = Coded.value(HandshakeResponse.self, of: payload)
        let action = response?.ProcessedClientActions.first { $0.ActionType == "SessionType" }
        guard let action, action.ActionStatus == HandshakeResponse.Action.success else {
            return ended(
                exitCode: nil, farewell: action?.Error ?? "The client does not know \(order.type).", at: now)
        }
        stage = .talking
        let complete = HandshakeComplete(
            HandshakeTimeToComplete: (now.microseconds - since.microseconds) * 1000, CustomerMessage: "")
        return [send(ChannelMessage.Payload.handshakeComplete, Coded.bytes(complete), now), .open]
    }

    private mutating func send(_ type: UInt32, _ payload: [UInt8], _ now: Timestamp) -> Effect {
        .transmit(stream.send(type, payload, at: now))
    }

    private func closing(at now: Timestamp) -> [UInt8] {
        let content = ChannelClosed(
            MessageId: MessageID(random: Array(sessionID.utf8.suffix(16))).text,
            CreatedDate: now.iso8601, DestinationId: sessionID, SessionId: sessionID,
            MessageType: ChannelMessage.Kind.closed.rawValue, SchemaVersion: 1, Output: farewell)
        return stream.single(.closed, Coded.bytes(content), at: now)
    }
}

extension TerminalSize {
    fileprivate var isPossible: Bool { (1...10_000).contains(cols) && (1...10_000).contains(rows) }
}
