import Vocabulary

/// Seals what EC2 tells of a refusal, so that only whoever may ask STS reads it. As with tokens nothing is stored:
/// any node with the ring opens it, for as long as the ring holds the key. It opens for one account only.
extension SessionSealer {
    /// Characters that STS accepts.
    package static let longestMessage = 10_240

    /// Letters, digits, `-` and `_`, as AWS's are; nil when it would be too long.
    package func seal(
        authorizationMessage text: String, for account: AccountID,
        using random: inout some RandomNumberGenerator
    ) -> String? {
        let sealed = keys.current.seal(
            message: Array(text.utf8), for: account, nonce: TokenLayout.nonce(using: &random))
        let encoded = Self.urlEncoded(sealed)
        return encoded.utf8.count <= Self.longestMessage ? encoded : nil
    }

    /// Nil when it was altered, belongs to another account, or its key is gone.
    package func open(authorizationMessage text: String, for account: AccountID) -> String? {
        guard text.utf8.count <= Self.longestMessage, let sealed = Self.urlDecoded(text),
            let layout = TokenLayout(sealed), let key = keys.key(layout.keyVersion),
            let opened = key.open(message: sealed, layout, for: account)
        else { return nil }
        return String(validating: opened, as: UTF8.self)
    }

    private static func urlEncoded(_ bytes: [UInt8]) -> String {
        let letters = Base64.encode(bytes).utf8.filter { $0 != UInt8(ascii: "=") }.map { letter in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            default: letter
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func urlDecoded(_ text: String) -> [UInt8]? {
        var letters: [UInt8] = []
        for letter in text.utf8 {
            switch letter {
            case UInt8(ascii: "-"): letters.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): letters.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: letters.append(letter)
            }
        }
        while letters.count % 4 != 0 { letters.append(UInt8(ascii: "=")) }
        return Base64.decode(String(decoding: letters, as: UTF8.self))
    }
}
