import Vocabulary

@testable import Resolver

/// What clients send, and what they make of the answers.
enum Messages {
    /// A question as `dig` sends it.
    static func question(
        _ name: String, _ type: UInt16 = DNSQuery.RecordType.a, class recordClass: UInt16 = 1,
        id: UInt16 = 0x1234,
        flags: UInt16 = 0x0100, extensions: (size: UInt16, version: UInt8)? = nil
    ) -> [UInt8] {
        let labels = name.split(separator: ".").flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        var bytes =
            words(id, flags, 1, 0, 0, extensions == nil ? 0 : 1) + labels + [0] + words(type, recordClass)
        if let extensions {
            bytes +=
                [0] + words(DNSQuery.RecordType.opt, extensions.size) + [0, extensions.version] + words(0, 0)
        }
        return bytes
    }

    static func words(_ words: UInt16...) -> [UInt8] { words.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } }

    /// An answer, taken apart.
    struct Answer: Equatable {
        var id: UInt16
        var flags: UInt16
        var code: UInt16
        var records: [DNSReply.Record] = []

        var isTruncated: Bool { flags & 0x0200 != 0 }

        init?(_ bytes: [UInt8]) {
            guard let header = DNSHeader(bytes) else { return nil }
            id = header.id
            flags = header.flags
            code = header.flags & 0xF
            var place = DNSHeader.length
            for _ in 0..<header.questions {
                while bytes[place] != 0 { place += Int(bytes[place]) + 1 }
                place += 5
            }
            for _ in 0..<header.answers {
                let word = { (at: Int) in UInt16(bytes[place + at]) << 8 | UInt16(bytes[place + at + 1]) }
                let length = Int(word(10))
                records.append(
                    DNSReply.Record(type: word(2), data: Array(bytes[place + 12..<place + 12 + length])))
                place += 12 + length
            }
        }
    }
}

extension Resolver {
    /// Of an instance with one neighbour, `ip-10-0-0-9`.
    static let example = Resolver.example(areResolved: true)

    static func example(areResolved: Bool) -> Resolver {
        Resolver(
            domain: "ec2.internal",
            neighbours: Neighbours(
                areResolved: { areResolved },
                address: { $0 == "ip-10-0-0-9.ec2.internal" ? IPv4Address(10, 0, 0, 9) : nil },
                name: { $0 == IPv4Address(10, 0, 0, 9) ? "ip-10-0-0-9.ec2.internal" : nil }))
    }
}
