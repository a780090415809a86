import Crypto

/// One message of a data channel: a header of 120 bytes, numbers big-endian, and what it carries.
///
///     length of the header up to the payload's length: 4 · type: 32, spaces behind it · version: 4 · milliseconds
///     since 1970: 8 · sequence number: 8 · flags: 8 · UUID, its second half first: 16 · SHA-256 of the payload: 32
///     · payload type: 4 · payload length: 4 · payload
///
/// The facts are those of https://github.com/aws/session-manager-plugin, src/message.
struct ChannelMessage: Equatable, Sendable {
    enum Kind: String, Sendable {
        /// From the client to the terminal, and back.
        case input = "input_stream_data"
        case output = "output_stream_data"
        case acknowledge
        case closed = "channel_closed"
        case start = "start_publication"
        case pause = "pause_publication"
    }

    enum Payload {
        static let output: UInt32 = 1
        static let error: UInt32 = 2
        static let size: UInt32 = 3
        static let handshakeRequest: UInt32 = 5
        static let handshakeResponse: UInt32 = 6
        static let handshakeComplete: UInt32 = 7
        static let flag: UInt32 = 10
        static let standardError: UInt32 = 11
        static let exitCode: UInt32 = 12
    }

    /// What a payload of type `flag` says, as a number of four bytes.
    enum Flag {
        static let terminateSession: UInt32 = 2
    }

    /// Bits of `flags`: the first and the last message of a stream.
    static let first: UInt64 = 1
    static let last: UInt64 = 2

    static let headerLength = 116
    /// The largest payload that is taken; AWS's client sends a kilobyte at a time.
    static let mostPayload = 64 * 1024

    var kind: Kind
    var sequence: Int64
    var flags: UInt64
    /// Milliseconds since 1970.
    var createdAt: UInt64
    var id: MessageID
    var payloadType: UInt32
    var payload: [UInt8]

    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headerLength + 4 + payload.count)
        bytes.append(number: UInt32(Self.headerLength))
        let name = Array(kind.rawValue.utf8)
        bytes += name + [UInt8](repeating: UInt8(ascii: " "), count: 32 - name.count)
        bytes.append(number: UInt32(1))
        bytes.append(number: createdAt)
        bytes.append(number: UInt64(bitPattern: sequence))
        bytes.append(number: flags)
        bytes += id.wire
        bytes += SHA256.hash(data: payload)
        bytes.append(number: payloadType)
        bytes.append(number: UInt32(payload.count))
        return bytes + payload
    }
}

/// Why bytes are no message.
enum MessageFault: Error, Equatable {
    case tooShort, tooLong, header, unknownKind, digest
}

extension ChannelMessage {
    init(parsing bytes: [UInt8]) throws(MessageFault) {
        guard bytes.count >= Self.headerLength + 4 else { throw .tooShort }
        guard Int(bytes.number(at: 0, as: UInt32.self)) == Self.headerLength else { throw .header }
        let name = bytes[4..<36].prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
        guard let kind = Kind(rawValue: String(decoding: name, as: UTF8.self)) else { throw .unknownKind }
        let count = Int(bytes.number(at: 116, as: UInt32.self))
        guard count <= Self.mostPayload else { throw .tooLong }
        guard bytes.count == 120 + count else { throw .tooShort }
        let payload = Array(bytes[120...])
        guard Array(SHA256.hash(data: payload)) == Array(bytes[80..<112]) else { throw .digest }
        self.init(
            kind: kind, sequence: Int64(bitPattern: bytes.number(at: 48, as: UInt64.self)),
            flags: bytes.number(at: 56, as: UInt64.self), createdAt: bytes.number(at: 40, as: UInt64.self),
            id: MessageID(wire: Array(bytes[64..<80])),
            payloadType: bytes.number(at: 112, as: UInt32.self), payload: payload)
    }
}

/// The UUID of a message.
struct MessageID: Equatable, Sendable {
    /// In the order in which it is printed.
    private let bytes: [UInt8]

    /// Of sixteen random bytes.
    init(random: [UInt8]) {
        var bytes = Array((random + [UInt8](repeating: 0, count: 16)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    init(wire: [UInt8]) { bytes = Array(wire[8...] + wire[..<8]) }

    var wire: [UInt8] { Array(bytes[8...] + bytes[..<8]) }

    var text: String {
        let digits = bytes.map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }
}

extension [UInt8] {
    mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// Big-endian; the bytes must be there.
    func number<Number: FixedWidthInteger>(at place: Int, as type: Number.Type) -> Number {
        self[place..<(place + Number.bitWidth / 8)].reduce(0) { $0 << 8 | Number($1) }
    }
}
