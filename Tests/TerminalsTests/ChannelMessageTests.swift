import Testing

@testable import Terminals

@Suite struct `Messages of a data channel` {
    private static let message = ChannelMessage(
        kind: .input, sequence: 7, flags: 1, createdAt: 1_790_000_000_123,
        id: MessageID(random: Array(0..<16)), payloadType: 1, payload: Array("ls\r".utf8))

    @Test func `are a header of 120 bytes and what they carry`() throws {
        let bytes = Self.message.encoded
        #expect(bytes.count == 123)
        #expect(Array(bytes[..<4]) == [0, 0, 0, 116])
        #expect(String(decoding: bytes[4..<36], as: UTF8.self) == "input_stream_data               ")
        #expect(Array(bytes[36..<40]) == [0, 0, 0, 1])
        #expect(Array(bytes[48..<56]) == [0, 0, 0, 0, 0, 0, 0, 7])
        // The second half of the UUID goes first.
        #expect(Array(bytes[64..<72]) == [0x88, 9, 10, 11, 12, 13, 14, 15])
        #expect(Array(bytes[112..<120]) == [0, 0, 0, 1, 0, 0, 0, 3])
        #expect(try ChannelMessage(parsing: bytes) == Self.message)
        #expect(Self.message.id.text == "00010203-0405-4607-8809-0a0b0c0d0e0f")
    }

    static let faults: [(name: String, change: @Sendable (inout [UInt8]) -> Void, fault: MessageFault)] = [
        ("nothing", { $0 = [] }, .tooShort),
        ("half a header", { $0 = Array($0[..<60]) }, .tooShort),
        ("another header", { $0[3] = 117 }, .header),
        ("an unknown kind", { $0[4] = UInt8(ascii: "x") }, .unknownKind),
        ("a length beyond the end", { $0[119] = 9 }, .tooShort),
        ("a length beyond all measure", { $0[116] = 0x7F }, .tooLong),
        ("another payload", { $0[120] = 0 }, .digest),
        ("another digest", { $0[80] ^= 1 }, .digest),
    ]

    @Test(arguments: faults.indices)
    func `with a fault are none`(index: Int) {
        let (name, change, fault) = Self.faults[index]
        var bytes = Self.message.encoded
        change(&bytes)
        #expect(throws: fault, "\(name)") { try ChannelMessage(parsing: bytes) }
    }

    @Test func `may be filled with zeros where others fill with spaces`() throws {
        var bytes = Self.message.encoded
        for place in 21..<36 { bytes[place] = 0 }
        #expect(try ChannelMessage(parsing: bytes).kind == .input)
    }

    @Test func `grant a WebSocket as the standard's example has it`() {
        #expect(WebSocketHandshake.accept("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }
}
