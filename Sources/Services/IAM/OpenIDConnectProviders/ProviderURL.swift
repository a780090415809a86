import Service

/// An issuer's address as an administrator writes it.
enum ProviderURL {
    /// The issuer without `https://`, or AWS's objection. Ports are taken, which AWS refuses: a provider on
    /// this computer has one.
    static func stored(_ text: String) throws -> String {
        guard let separator = text.firstRange(of: "://") else { throw AWSError.noProviderURL }
        guard text[..<separator.lowerBound] == "https" else { throw AWSError.insecureProviderURL }
        let rest = text[separator.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard rest.utf8.allSatisfy(isAllowed), isHostAndPort(authority) else {
            throw AWSError.invalidProviderURL
        }
        return String(rest)
    }

    /// Printable, and nothing that begins a query, a fragment or a password.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !#"?#@\"<>`{}|^"#.utf8.contains(byte)
    }

    private static func isHostAndPort(_ authority: Substring) -> Bool {
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2, !host.isEmpty else { return false }
        if parts.count == 2, UInt16(parts[1]) == nil { return false }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63
                && label.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                        true
                    default: false
                    }
                }
        }
    }
}

/// SHA-1 of certificates. They are kept and shown; what counts here is whether a certificate is trusted.
enum Thumbprints {
    static func stored(_ texts: [String]) throws -> [String] {
        guard texts.count <= 5 else { throw AWSError.tooManyThumbprints }
        return try texts.map { text in
            guard text.utf8.count == 40, text.allSatisfy(\.isHexDigit) else {
                throw AWSError.invalidThumbprint
            }
            return text.lowercased()
        }
    }
}
