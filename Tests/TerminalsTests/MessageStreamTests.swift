import Testing
import Vocabulary

@testable import Terminals

@Suite struct `A stream of messages` {
    private let now = Timestamp(seconds: 1_790_000_000)

    private func sender() -> MessageStream {
        MessageStream(sends: .output, receives: .input) { [UInt8](repeating: 7, count: 16) }
    }
    private func receiver() -> MessageStream {
        MessageStream(sends: .input, receives: .output) { [UInt8](repeating: 9, count: 16) }
    }
    private func messages(_ count: Int) throws -> [ChannelMessage] {
        var stream = sender()
        return try (0..<count).map {
            try ChannelMessage(parsing: stream.send(1, [UInt8($0)], at: now))
        }
    }

    static let orders: [[Int]] = [
        [0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2], [0, 0, 1, 1, 2, 3, 3], [2, 2, 0, 1, 0, 3],
    ]

    @Test(arguments: orders)
    func `comes out in order, each message once`(order: [Int]) throws {
        let messages = try messages(4)
        var stream = receiver()
        var seen: [UInt8] = []
        for number in order {
            let received = stream.receive(messages[number], at: now)
            #expect(received.acknowledgement != nil, "also what came before is acknowledged: it may be lost")
            seen += received.inOrder.flatMap(\.payload)
        }
        #expect(seen == [0, 1, 2, 3])
    }

    @Test func `keeps no more than so many that come too early`() throws {
        let messages = try messages(MessageStream.mostEarly + 2)
        var stream = receiver()
        let kept = messages.dropFirst().map { stream.receive($0, at: now).acknowledgement != nil }
        #expect(kept.filter { $0 }.count == MessageStream.mostEarly)
        #expect(stream.receive(messages[0], at: now).inOrder.count == MessageStream.mostEarly + 1)
    }

    @Test func `does not believe in a far future`() throws {
        var stream = receiver()
        var message = try messages(1)[0]
        for sequence in [Int64.max, 10_001] {
            message.sequence = sequence
            let received = stream.receive(message, at: now)
            #expect(received.acknowledgement == nil && received.inOrder.isEmpty)
        }
        message.sequence = -1
        #expect(stream.receive(message, at: now).inOrder.isEmpty)
    }

    @Test func `sends again what is not acknowledged, ever more slowly`() throws {
        var stream = sender()
        let bytes = stream.send(1, [1], at: now)
        #expect(stream.due(at: now.adding(milliseconds: 499)).isEmpty)
        #expect(stream.due(at: now.adding(milliseconds: 500)) == [bytes])
        #expect(stream.due(at: now.adding(milliseconds: 1499)).isEmpty)
        #expect(stream.due(at: now.adding(milliseconds: 1500)) == [bytes])
        stream.reconnected(at: now.adding(milliseconds: 1501))
        #expect(
            stream.due(at: now.adding(milliseconds: 1501)) == [bytes], "a new connection waits for nothing")
        var other = receiver()
        let answer = try #require(
            other.receive(try ChannelMessage(parsing: bytes), at: now).acknowledgement)
        stream.acknowledged(try ChannelMessage(parsing: answer).payload)
        #expect(stream.isAcknowledged)
        #expect(stream.due(at: now.adding(seconds: 3600)).isEmpty)
    }

    @Test func `gives up what is never acknowledged`() {
        var stream = sender()
        _ = stream.send(1, [1], at: now)
        var time = now
        for _ in 0...MessageStream.mostAttempts {
            time = time.adding(seconds: 60)
            _ = stream.due(at: time)
        }
        #expect(stream.isAcknowledged)
    }

    @Test func `has room for so many on their way`() {
        var stream = sender()
        for _ in 0..<MessageStream.window {
            #expect(stream.hasRoom)
            _ = stream.send(1, [], at: now)
        }
        #expect(!stream.hasRoom)
    }

    @Test func `takes no acknowledgement of another kind, and no garbage`() {
        var stream = sender()
        _ = stream.send(1, [1], at: now)
        stream.acknowledged(Array("garbage".utf8))
        stream.acknowledged(
            Coded.bytes(
                Acknowledgement(
                    AcknowledgedMessageType: "input_stream_data", AcknowledgedMessageId: "",
                    AcknowledgedMessageSequenceNumber: 0, IsSequentialMessage: true)))
        #expect(!stream.isAcknowledged)
    }
}
