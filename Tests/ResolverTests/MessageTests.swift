import Testing
import Vocabulary

@testable import Resolver

@Suite struct `A message to the resolver` {
    typealias Code = DNSReply.Code

    /// What is wrong with it, the message, and the code of the answer; nil is no answer at all.
    private static let broken: [(String, [UInt8], Code?)] = [
        ("nothing", [], nil),
        ("half a header", Array(Messages.question("iam.amazonaws.com").prefix(11)), nil),
        ("an answer", Messages.question("iam.amazonaws.com", flags: 0x8180), nil),
        ("only a header", Array(Messages.question("iam.amazonaws.com").prefix(12)), .malformed),
        ("no question", Messages.words(1, 0x0100, 0, 0, 0, 0), .malformed),
        ("two questions", Messages.words(1, 0x0100, 2, 0, 0, 0), .malformed),
        (
            "answers in a question", Messages.words(1, 0x0100, 1, 1, 0, 0) + [0] + Messages.words(1, 1),
            .malformed
        ),
        ("a name that does not end", Messages.words(1, 0x0100, 1, 0, 0, 0) + [3, 99, 111, 109], .malformed),
        ("a label beyond the end", Messages.words(1, 0x0100, 1, 0, 0, 0) + [63, 99], .malformed),
        ("a name without a type", Messages.words(1, 0x0100, 1, 0, 0, 0) + [1, 97, 0, 0], .malformed),
        (
            "a pointer to itself", Messages.words(1, 0x0100, 1, 0, 0, 0) + [0xC0, 12] + Messages.words(1, 1),
            .malformed
        ),
        (
            "pointers in a circle",
            Messages.words(1, 0x0100, 1, 0, 0, 0) + [0xC0, 14, 0xC0, 12] + Messages.words(1, 1),
            .malformed
        ),
        (
            "a label of a kind nobody knows",
            Messages.words(1, 0x0100, 1, 0, 0, 0) + [0x41, 97, 0, 0, 1, 0, 1], .malformed
        ),
        (
            "a name of 256 bytes",
            Messages.question((0..<4).map { _ in String(repeating: "a", count: 63) }.joined(separator: ".")),
            .malformed
        ),
        ("an update", Messages.question("iam.amazonaws.com", flags: 5 << 11), .notImplemented),
        ("a status", Messages.question("iam.amazonaws.com", flags: 2 << 11), .notImplemented),
        ("another class", Messages.question("version.bind", 16, class: 3), .refused),
        ("a later version", Messages.question("iam.amazonaws.com", extensions: (512, 1)), .badVersion),
        (
            "additions that are not there",
            Messages.words(1, 0x0100, 1, 0, 0, 9)
                + Array(Messages.question("iam.amazonaws.com").dropFirst(12)),
            .malformed
        ),
        (
            "an addition that is longer than the message",
            Messages.words(1, 0x0100, 1, 0, 0, 1)
                + Array(Messages.question("iam.amazonaws.com").dropFirst(12))
                + [0] + Messages.words(1, 1, 0, 0, 400), .malformed
        ),
        (
            "two lists of extensions",
            Messages.words(1, 0x0100, 1, 0, 0, 2)
                + Array(Messages.question("a.amazonaws.com", extensions: (512, 0)).dropFirst(12))
                + [0] + Messages.words(41, 512, 0, 0, 0), .malformed
        ),
    ]

    @Test(arguments: broken)
    func `that is no question is told so, or not answered`(what: String, message: [UInt8], code: Code?) throws
    {
        for carrier in [Resolver.Carrier.udp, .tcp] {
            let answer = Resolver.example.answer(message, over: carrier)
            #expect((answer == nil) == (code == nil), "\(what)")
            guard let answer, let code else { continue }
            let read = try #require(Messages.Answer(answer))
            #expect(read.code == code.rawValue & 0xF, "\(what)")
            #expect(read.records == [], "\(what)")
        }
    }

    @Test func `may have other additions, also with pointers that are not followed`() throws {
        let question = Array(Messages.question("iam.amazonaws.com").dropFirst(12))
        let addition: [UInt8] = [0xC0, 12] + Messages.words(1, 1, 0, 0, 4) + [1, 2, 3, 4]
        let message = Messages.words(1, 0x0100, 1, 0, 0, 1) + question + addition
        let answer = try #require(Resolver.example.answer(message, over: .udp))
        #expect(Messages.Answer(answer)?.records.count == 1)
    }

    @Test func `never stops the resolver, whatever it holds`() {
        var random = SystemRandomNumberGenerator()
        let whole = Messages.question("bucket.s3.us-east-1.amazonaws.com", extensions: (1232, 0))
        for round in 0..<20_000 {
            var message = round.isMultiple(of: 2) ? whole : []
            if message.isEmpty {
                message = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                    .random(in: 0...255, using: &random)
                }
            } else {
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    message[Int.random(in: 0..<message.count, using: &random)] = .random(
                        in: 0...255, using: &random)
                }
                message.removeLast(Int.random(in: 0...4, using: &random))
            }
            if let answer = Resolver.example.answer(message, over: .udp) {
                #expect(answer.count <= DNSReply.largestSize)
                #expect(answer.count >= DNSHeader.length)
            }
        }
    }

    @Test(
        arguments: [
            (records: 1, size: nil, isTruncated: false),
            (records: 40, size: nil, isTruncated: true),
            (records: 40, size: 1232, isTruncated: false),
            (records: 80, size: 1232, isTruncated: true),
        ] as [(records: Int, size: UInt16?, isTruncated: Bool)])
    func `is answered in no more bytes than its sender takes`(records: Int, size: UInt16?, isTruncated: Bool)
        throws
    {
        let query = try DNSQuery(Messages.question("iam.amazonaws.com", extensions: size.map { ($0, 0) }))
        let limit = Int(size ?? 512)
        let reply = DNSReply(
            to: query, .success, (0..<records).map { .address(IPv4Address(10, 0, 0, UInt8($0))) })
        let bytes = reply.bytes(upTo: limit)
        #expect(bytes.count <= limit)
        let answer = try #require(Messages.Answer(bytes))
        #expect(answer.isTruncated == isTruncated)
        #expect(answer.records.count == (isTruncated ? 0 : records))
        // Over TCP everything fits.
        #expect(Messages.Answer(reply.bytes(upTo: 65535))?.records.count == records)
    }

    @Test func `with extensions is answered with extensions, without them without`() throws {
        let with = try #require(
            Resolver.example.answer(Messages.question("iam.amazonaws.com", extensions: (4096, 0)), over: .udp)
        )
        #expect(DNSHeader(with)?.additions == 1)
        let without = try #require(
            Resolver.example.answer(Messages.question("iam.amazonaws.com"), over: .udp))
        #expect(DNSHeader(without)?.additions == 0)
    }
}
