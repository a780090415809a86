/// What an identifier's four letters say it names.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
package enum IDPrefix: String, Sendable, Hashable, Codable, CaseIterable {
    case user = "AIDA"
    case group = "AGPA"
    case role = "AROA"
    case instanceProfile = "AIPA"
    case managedPolicy = "ANPA"
    case managedPolicyVersion = "ANVA"
    case longTermKey = "AKIA"
    case sessionKey = "ASIA"
    case sshPublicKey = "APKA"
    case serviceCredential = "ACCA"

    /// Access keys have 20 characters, everything else 21.
    package var identifierLength: Int {
        switch self {
        case .longTermKey, .sessionKey, .sshPublicKey: 20
        default: 21
        }
    }
}

/// AWS's identifiers carry the number of the account they belong to: after the prefix, base32 of
/// a set bit, 40 bits of account number, and random bits to the end.
/// AWS does not document the layout; it was found by decoding identifiers whose account is known.
package enum AccountInID {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Makes an identifier of `prefix` that belongs to `account`.
    package static func make(
        _ prefix: IDPrefix, in account: AccountID, using random: inout some RandomNumberGenerator
    ) -> String {
        // 48 bits with the account, then two random ones, make ten base32 letters.
        let head = (UInt64(1) << 47) | (account.number << 7) | UInt64.random(in: 0..<128, using: &random)
        let bits = (head << 2) | UInt64.random(in: 0..<4, using: &random)
        var text = Array(prefix.rawValue.utf8)
        text.reserveCapacity(21)
        for letter in stride(from: 9, through: 0, by: -1) {
            text.append(alphabet[Int(bits >> (5 * UInt64(letter))) & 31])
        }
        while text.count < prefix.identifierLength {
            text.append(alphabet[Int.random(in: 0..<32, using: &random)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The account an identifier belongs to; nil for the older form that carries none.
    package static func account(of identifier: some StringProtocol) -> AccountID? {
        let bytes = Array(identifier.utf8)
        guard bytes.count >= 20 else { return nil }
        var bits: UInt64 = 0
        for byte in bytes[4..<14] {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = bits << 5 | UInt64(value)
        }
        let head = bits >> 2
        guard head >> 47 == 1 else { return nil }
        return AccountID(number: (head & ((1 << 47) - 1)) >> 7)
    }
}

/// An immutable identifier of an IAM entity (`AIDA…`, `AROA…`, …); it outlives a rename and is
/// never given to another.
package struct UniqueID: Sendable, Hashable, Codable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ text: String) { rawValue = text }
    package var description: String { rawValue }

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The public half of a credential: `AKIA…` lasts, `ASIA…` belongs to a session.
package struct AccessKeyID: Sendable, Hashable, Codable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ text: String) { rawValue = text }
    package var description: String { rawValue }

    /// Whether it belongs to a session, and so never comes without a token.
    package var isTemporary: Bool { rawValue.hasPrefix("ASIA") }

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
