import Vocabulary

/// An answer of the resolver.
struct DNSReply: Equatable {
    /// https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-6
    enum Code: UInt16 {
        case success = 0
        case malformed = 1
        case noSuchName = 3
        case notImplemented = 4
        case refused = 5
        /// Written in two pieces: the upper one in the extensions' record.
        case badVersion = 16
    }

    /// A record about the name that was asked for.
    struct Record: Equatable {
        var type: UInt16
        var data: [UInt8]

        static func address(_ address: IPv4Address) -> Record {
            Record(type: DNSQuery.RecordType.a, data: address.bytes)
        }

        /// Of a name that has no longer labels than 63.
        static func pointer(to name: String) -> Record {
            let labels = name.split(separator: ".").flatMap { label in
                [UInt8(truncatingIfNeeded: label.utf8.count)] + Array(label.utf8)
            }
            return Record(type: DNSQuery.RecordType.ptr, data: labels + [0])
        }
    }

    /// What an answer over UDP may measure for an asker that says nothing.
    static let standardSize = 512
    /// More is not sent over UDP: it might be split on its way.
    static let largestSize = 1232
    /// Seconds that an answer may be remembered.
    private static let lifetime: UInt32 = 60
    private static let truncated: UInt16 = 0x0200

    var header: DNSHeader
    var code: Code
    var question: [UInt8] = []
    var records: [Record] = []
    var hasExtensions = false

    init(to header: DNSHeader, _ code: Code) {
        self.header = header
        self.code = code
    }

    init(to query: DNSQuery, _ code: Code, _ records: [Record] = []) {
        self.init(to: query.header, code)
        question = query.question
        hasExtensions = query.extensions != nil
        self.records = records
    }

    /// In at most `limit` bytes: what does not fit is left out, and the asker told to come back over TCP.
    func bytes(upTo limit: Int) -> [UInt8] {
        let whole = bytes(with: records, flags: 0)
        return whole.count <= limit ? whole : bytes(with: [], flags: Self.truncated)
    }

    private func bytes(with records: [Record], flags: UInt16) -> [UInt8] {
        var output = Output()
        // An answer, by one who would ask others as well.
        output.word(header.id)
        output.word(0x8080 | header.repeated | flags | code.rawValue & 0xF)
        output.word(question.isEmpty ? 0 : 1)
        output.word(UInt16(truncatingIfNeeded: records.count))
        output.word(0)
        output.word(hasExtensions ? 1 : 0)
        output.bytes += question
        for record in records {
            // The name is the question's.
            output.word(0xC000 | UInt16(DNSHeader.length))
            output.word(record.type)
            output.word(1)
            output.word(UInt16(Self.lifetime >> 16))
            output.word(UInt16(truncatingIfNeeded: Self.lifetime))
            output.word(UInt16(truncatingIfNeeded: record.data.count))
            output.bytes += record.data
        }
        if hasExtensions {
            output.bytes.append(0)
            output.word(DNSQuery.RecordType.opt)
            output.word(UInt16(Self.largestSize))
            output.word((code.rawValue >> 4) << 8)
            output.word(0)
            output.word(0)
        }
        return output.bytes
    }

    private struct Output {
        var bytes: [UInt8] = []

        mutating func word(_ word: UInt16) {
            bytes.append(UInt8(word >> 8))
            bytes.append(UInt8(truncatingIfNeeded: word))
        }
    }
}
