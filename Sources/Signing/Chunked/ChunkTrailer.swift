import Crypto

/// The fields after the last chunk: checksums, and in a signed body the trailer's signature.
struct ChunkTrailer: Sendable {
    private(set) var fields: [SignedRequest.Header] = []
    private(set) var signature: [UInt8]?
    private static let mostFields = 16

    /// The names that `x-amz-trailer` announces.
    static func names(in header: String?) -> [String] {
        guard let header else { return [] }
        return header.lowercased().split(separator: ",").map { name in
            String(name.drop { $0 == " " }.prefix { $0 != " " })
        }
    }

    mutating func take(_ line: [UInt8]) throws(BodyFailure) {
        guard signature == nil, let colon = line.firstIndex(of: Ascii.colon), colon > 0,
            fields.count < Self.mostFields
        else { throw .malformedTrailer }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        var value = line[(colon + 1)...]
        while value.first == Ascii.space { value.removeFirst() }
        while value.last == Ascii.space { value.removeLast() }
        if name == "x-amz-trailer-signature" {
            signature = Array(value)
        } else {
            fields.append(.init(name, String(decoding: value, as: UTF8.self)))
        }
    }

    /// Hash of `name:value\n` of every field.
    var digest: SHA256.Digest {
        var hash = SHA256()
        for field in fields { hash.update(data: Array("\(field.name):\(field.value)\n".utf8)) }
        return hash.finalize()
    }
}
