/// An AWS account's number: twelve decimal digits.
package struct AccountID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// The number, always below 10¹².
    package let number: UInt64

    /// Reads exactly twelve ASCII digits.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 12, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        guard let number = UInt64(text) else { return nil }
        self.number = number
    }

    package init?(number: UInt64) {
        guard number < 1_000_000_000_000 else { return nil }
        self.number = number
    }

    /// 123456789012, the account of AWS's own examples.
    package static let example = AccountID(unchecked: 123_456_789_012)

    /// Of callers who did not sign: it owns nothing, and nothing is in it.
    package static let anonymous = AccountID(unchecked: 0)

    private init(unchecked number: UInt64) { self.number = number }

    package var description: String {
        let digits = String(number)
        return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }

    package static func < (left: AccountID, right: AccountID) -> Bool { left.number < right.number }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = AccountID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an account ID: \(text)"))
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
