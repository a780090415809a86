/// A region's code, such as `us-east-1`.
package struct Region: Sendable, Hashable, Codable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ code: String) { rawValue = code }
    package var description: String { rawValue }

    /// A code that can be a part of host names, as AWS's are: lower-case letters, digits, hyphens between them.
    package init?(code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        let isLetter = { (byte: UInt8) in (97...122).contains(byte) }
        guard code.utf8.count <= 63, code.utf8.first.map(isLetter) == true,
            parts.allSatisfy({ part in
                !part.isEmpty && part.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
            })
        else { return nil }
        rawValue = code
    }

    /// Where IAM, and every global endpoint, lives.
    package static let usEast1 = Region("us-east-1")

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
