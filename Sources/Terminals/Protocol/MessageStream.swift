import Vocabulary

/// One side of a data channel: numbers what it sends and sends it again until it is acknowledged; brings what it
/// receives in order. A value that knows no socket.
struct MessageStream: Sendable {
    /// How many messages may be on their way.
    static let window = 64
    /// How many messages are kept that came too early, and how many bytes of them.
    static let mostEarly = 64
    static let mostEarlyBytes = 256 * 1024
    /// Milliseconds until a message is sent again, doubled each time.
    static let firstWait: Int64 = 500
    static let longestWait: Int64 = 4000
    /// AWS's client does not acknowledge twice: what it had already is given up after a while.
    static let mostAttempts = 100

    private struct Sent: Sendable {
        var bytes: [UInt8]
        var attempts: Int
        var dueAt: Timestamp
    }

    private let sends: ChannelMessage.Kind
    private let receives: ChannelMessage.Kind
    private let random: @Sendable () -> [UInt8]
    private var next: Int64 = 0
    private var unacknowledged: [Int64: Sent] = [:]
    private var expected: Int64 = 0
    private var early: [Int64: ChannelMessage] = [:]
    private var earlyBytes = 0

    /// `random` gives sixteen bytes for an identifier.
    init(
        sends: ChannelMessage.Kind, receives: ChannelMessage.Kind, random: @escaping @Sendable () -> [UInt8]
    ) {
        self.sends = sends
        self.receives = receives
        self.random = random
    }

    var hasRoom: Bool { unacknowledged.count < Self.window }
    var isAcknowledged: Bool { unacknowledged.isEmpty }

    /// Gives the bytes to send.
    mutating func send(_ type: UInt32, _ payload: [UInt8], flags: UInt64 = 0, at now: Timestamp) -> [UInt8] {
        let message = ChannelMessage(
            kind: sends, sequence: next, flags: flags | (next == 0 ? ChannelMessage.first : 0),
            createdAt: now.milliseconds, id: MessageID(random: random()), payloadType: type, payload: payload)
        let bytes = message.encoded
        unacknowledged[next] = Sent(
            bytes: bytes, attempts: 1, dueAt: now.adding(milliseconds: Self.firstWait))
        next += 1
        return bytes
    }

    /// A message that is not part of the stream.
    func single(_ kind: ChannelMessage.Kind, _ payload: [UInt8], at now: Timestamp) -> [UInt8] {
        ChannelMessage(
            kind: kind, sequence: 0,
            flags: kind == .acknowledge ? ChannelMessage.first | ChannelMessage.last : 0,
            createdAt: now.milliseconds,
            id: MessageID(random: random()), payloadType: 0, payload: payload
        ).encoded
    }

    /// What a message of the other side's stream brings: an acknowledgement to send, and what is now in order.
    /// Nothing is answered to what there is no room for: it comes again.
    mutating func receive(_ message: ChannelMessage, at now: Timestamp) -> (
        acknowledgement: [UInt8]?, inOrder: [ChannelMessage]
    ) {
        guard message.kind == receives else { return (nil, []) }
        if message.sequence < expected { return (acknowledge(message, at: now), []) }
        guard message.sequence == expected else {
            guard early[message.sequence] == nil else { return (acknowledge(message, at: now), []) }
            guard message.sequence < expected + 10_000, early.count < Self.mostEarly,
                earlyBytes + message.payload.count <= Self.mostEarlyBytes
            else { return (nil, []) }
            early[message.sequence] = message
            earlyBytes += message.payload.count
            return (acknowledge(message, at: now), [])
        }
        var inOrder = [message]
        expected += 1
        while let following = early.removeValue(forKey: expected) {
            earlyBytes -= following.payload.count
            inOrder.append(following)
            expected += 1
        }
        return (acknowledge(message, at: now), inOrder)
    }

    /// The other side has received a message. Only what it names is believed.
    mutating func acknowledged(_ payload: [UInt8]) {
        guard let content = Coded.value(Acknowledgement.self, of: payload),
            content.AcknowledgedMessageType == sends.rawValue
        else { return }
        unacknowledged.removeValue(forKey: content.AcknowledgedMessageSequenceNumber)
    }

    /// What has to be sent again by now, in order.
    mutating func due(at now: Timestamp) -> [[UInt8]] {
        var again: [[UInt8]] = []
        for (sequence, sent) in unacknowledged.sorted(by: { $0.key < $1.key }) where sent.dueAt <= now {
            guard sent.attempts < Self.mostAttempts else {
                unacknowledged.removeValue(forKey: sequence)
                continue
            }
            let wait = min(Self.longestWait, Self.firstWait << min(sent.attempts, 8))
            unacknowledged[sequence] = Sent(
                bytes: sent.bytes, attempts: sent.attempts + 1, dueAt: now.adding(milliseconds: wait))
            again.append(sent.bytes)
        }
        return again
    }

    /// Another connection: what was on its way may be lost.
    mutating func reconnected(at now: Timestamp) {
        for sequence in unacknowledged.keys { unacknowledged[sequence]?.dueAt = now }
    }

    private func acknowledge(_ message: ChannelMessage, at now: Timestamp) -> [UInt8] {
        let content = Acknowledgement(
            AcknowledgedMessageType: message.kind.rawValue, AcknowledgedMessageId: message.id.text,
            AcknowledgedMessageSequenceNumber: message.sequence, IsSequentialMessage: true)
        return single(.acknowledge, Coded.bytes(content), at: now)
    }
}

extension Timestamp {
    var milliseconds: UInt64 { UInt64(max(0, microseconds / 1000)) }
    func adding(milliseconds: Int64) -> Timestamp {
        Timestamp(microseconds: microseconds + milliseconds * 1000)
    }
}
