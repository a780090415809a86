/// The twelve bytes that every message begins with.
/// https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1
struct DNSHeader: Equatable {
    static let length = 12

    var id: UInt16
    var flags: UInt16
    var questions, answers, authorities, additions: UInt16

    /// Nil when there are fewer bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.length else { return nil }
        let words = (0..<6).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
        id = words[0]
        flags = words[1]
        questions = words[2]
        answers = words[3]
        authorities = words[4]
        additions = words[5]
    }

    var isAnswer: Bool { flags & 0x8000 != 0 }
    var operation: UInt8 { UInt8(flags >> 11 & 0xF) }
    /// Operation and "recursion desired", which an answer repeats.
    var repeated: UInt16 { flags & 0x7900 }
}
