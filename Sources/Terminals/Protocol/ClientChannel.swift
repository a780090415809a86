import Vocabulary

/// The client's side of a data channel: what AWS's plugin says. A value that knows no socket and no keyboard.
struct ClientChannel: Sendable {
    enum Effect: Equatable, Sendable {
        case transmit([UInt8])
        /// The handshake is done; the session is of that type.
        case begin(String)
        case output([UInt8])
        case error([UInt8])
        case exitCode(Int32)
        case closed(String)
    }

    private let clientVersion: String
    private var stream: MessageStream
    private var type = "Standard_Stream"

    init(clientVersion: String, random: @escaping @Sendable () -> [UInt8]) {
        self.clientVersion = clientVersion
        stream = MessageStream(sends: .input, receives: .output, random: random)
    }

    var hasRoom: Bool { stream.hasRoom }

    /// What opens the channel, as text.
    static func opening(token: String, random: () -> [UInt8], version: String) -> [UInt8] {
        Coded.bytes(
            OpenDataChannel(
                MessageSchemaVersion: "1.0", RequestId: MessageID(random: random()).text, TokenValue: token,
                ClientId: MessageID(random: random()).text, ClientVersion: version))
    }

    mutating func receive(_ bytes: [UInt8], at now: Timestamp) -> [Effect] {
        guard let message = try? ChannelMessage(parsing: bytes) else { return [] }
        switch message.kind {
        case .acknowledge:
            stream.acknowledged(message.payload)
            return []
        case .output:
            let received = stream.receive(message, at: now)
            var effects: [Effect] = received.acknowledgement.map { [.transmit($0)] } ?? []
            for message in received.inOrder { effects += take(message, at: now) }
            return effects
        case .closed: return [.closed(Coded.value(ChannelClosed.self, of: message.payload)?.Output ?? "")]
        case .input, .start, .pause: return []
        }
    }

    mutating func input(_ bytes: [UInt8], isLast: Bool = false, at now: Timestamp) -> Effect {
        .transmit(
            stream.send(
                ChannelMessage.Payload.output, bytes, flags: isLast ? ChannelMessage.last : 0, at: now))
    }

    mutating func size(columns: Int, rows: Int, at now: Timestamp) -> Effect {
        .transmit(
            stream.send(
                ChannelMessage.Payload.size, Coded.bytes(TerminalSize(cols: columns, rows: rows)), at: now))
    }

    /// Asks for the end of the session.
    mutating func terminate(at now: Timestamp) -> Effect {
        var flag: [UInt8] = []
        flag.append(number: ChannelMessage.Flag.terminateSession)
        return .transmit(stream.send(ChannelMessage.Payload.flag, flag, at: now))
    }

    mutating func tick(at now: Timestamp) -> [Effect] { stream.due(at: now).map { .transmit($0) } }

    private mutating func take(_ message: ChannelMessage, at now: Timestamp) -> [Effect] {
        switch message.payloadType {
        case ChannelMessage.Payload.handshakeRequest:
            return [
                .transmit(stream.send(ChannelMessage.Payload.handshakeResponse, respond(message), at: now))
            ]
        case ChannelMessage.Payload.handshakeComplete: return [.begin(type)]
        case ChannelMessage.Payload.output: return [.output(message.payload)]
        case ChannelMessage.Payload.error, ChannelMessage.Payload.standardError:
            return [.error(message.payload)]
        case ChannelMessage.Payload.exitCode:
            return Int32(String(decoding: message.payload, as: UTF8.self)).map { [.exitCode($0)] } ?? []
        default: return []
        }
    }

    private mutating func respond(_ message: ChannelMessage) -> [UInt8] {
        let known = ["Standard_Stream", "InteractiveCommands", "NonInteractiveCommands"]
        var errors: [String] = []
        var actions: [HandshakeResponse.Action] = []
        let request = Coded.value(HandshakeRequest.self, of: message.payload)
        for action in request?.RequestedClientActions ?? [] {
            let given = action.ActionParameters.SessionType ?? ""
            if action.ActionType == "SessionType", known.contains(given) {
                type = given
                actions.append(
                    HandshakeResponse.Action(
                        ActionType: action.ActionType, ActionStatus: HandshakeResponse.Action.success))
            } else {
                let error = "Unsupported action \(action.ActionType) \(given)"
                errors.append(error)
                actions.append(
                    HandshakeResponse.Action(
                        ActionType: action.ActionType, ActionStatus: HandshakeResponse.Action.unsupported,
                        Error: error))
            }
        }
        return Coded.bytes(
            HandshakeResponse(
                ClientVersion: clientVersion, ProcessedClientActions: actions,
                Errors: errors.isEmpty ? nil : errors))
    }
}
