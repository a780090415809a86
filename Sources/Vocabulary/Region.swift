/// A region's code, such as `us-east-1`.
package struct Region: Sendable, Hashable, Codable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ code: String) { rawValue = code }
    package var description: String { rawValue }

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
