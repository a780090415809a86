/// A question to the resolver.
/// https://www.rfc-editor.org/rfc/rfc1035#section-4
struct DNSQuery: Equatable {
    enum RecordType {
        static let a: UInt16 = 1
        static let ptr: UInt16 = 12
        static let aaaa: UInt16 = 28
        static let opt: UInt16 = 41
        static let any: UInt16 = 255
    }

    /// Why a message is no question that can be answered.
    enum Fault: Error, Equatable {
        /// Not even a header, or an answer: whoever sends that gets nothing.
        case notAQuery
        case malformed(DNSHeader)
        /// Another operation than a query.
        case notImplemented(DNSHeader)
    }

    var header: DNSHeader
    /// In lower case; nil when it has bytes that no host's name has.
    var name: String?
    var type: UInt16
    var recordClass: UInt16
    /// The question as it was asked, to be repeated.
    var question: [UInt8]
    /// What the asker takes, if it said so, and in which version.
    var extensions: Extensions?

    /// https://www.rfc-editor.org/rfc/rfc6891#section-6.1.2
    struct Extensions: Equatable {
        var payloadSize: UInt16
        var version: UInt8
    }

    init(_ bytes: [UInt8]) throws(Fault) {
        guard let header = DNSHeader(bytes), !header.isAnswer else { throw .notAQuery }
        guard header.operation == 0 else { throw .notImplemented(header) }
        guard header.questions == 1, header.answers == 0, header.authorities == 0 else {
            throw .malformed(header)
        }
        self.header = header
        var place = DNSHeader.length
        guard let name = Self.readName(bytes, at: &place), place + 4 <= bytes.count else {
            throw .malformed(header)
        }
        self.name = name.text
        type = Self.number(bytes, at: place)
        recordClass = Self.number(bytes, at: place + 2)
        place += 4
        question = Array(bytes[DNSHeader.length..<place])
        for _ in 0..<header.additions {
            guard let record = Self.readRecord(bytes, at: &place) else { throw .malformed(header) }
            guard record.type == RecordType.opt else { continue }
            guard extensions == nil, record.isRoot else { throw .malformed(header) }
            extensions = Extensions(payloadSize: record.recordClass, version: record.version)
        }
    }

    private struct Name {
        var text: String?
    }

    /// Nothing in a question can be abbreviated: a pointer would lead into the header.
    private static func readName(_ bytes: [UInt8], at place: inout Int) -> Name? {
        var labels: [String?] = []
        var length = 1
        while true {
            guard place < bytes.count else { return nil }
            let count = Int(bytes[place])
            place += 1
            guard count > 0 else { break }
            length += count + 1
            guard count <= 63, length <= 255, place + count <= bytes.count else { return nil }
            labels.append(text(bytes[place..<place + count]))
            place += count
        }
        let known = labels.compactMap { $0 }
        return Name(text: known.count == labels.count ? known.joined(separator: ".") : nil)
    }

    private static func text(_ label: ArraySlice<UInt8>) -> String? {
        var text = ""
        for byte in label {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): text.unicodeScalars.append(Unicode.Scalar(byte + 32))
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: return nil
            }
        }
        return text
    }

    private struct Record {
        var isRoot: Bool
        var type, recordClass: UInt16
        var version: UInt8
    }

    /// A record that is passed over. A pointer ends its name and is not followed, so nothing goes in circles.
    private static func readRecord(_ bytes: [UInt8], at place: inout Int) -> Record? {
        let start = place
        while true {
            guard place < bytes.count else { return nil }
            let count = Int(bytes[place])
            if count >= 0xC0 {
                place += 2
                break
            }
            guard count <= 63 else { return nil }
            place += count + 1
            if count == 0 { break }
        }
        guard place + 10 <= bytes.count else { return nil }
        let record = Record(
            isRoot: place == start + 1, type: number(bytes, at: place),
            recordClass: number(bytes, at: place + 2),
            version: bytes[place + 5])
        place += 10 + Int(number(bytes, at: place + 8))
        return place <= bytes.count ? record : nil
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> UInt16 {
        UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
}
