import Crypto

/// Identifiers that follow from others, of what comes with a network and is not written down for itself.
enum DerivedID {
    /// A prefix and 17 hexadecimal digits.
    static func make(_ prefix: String, _ source: String) -> String {
        let digest = SHA256.hash(data: Array(source.utf8))
        let hex = Array("0123456789abcdef")
        let digits = digest.prefix(8).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
        return "\(prefix)-0\(String(digits))"
    }
}
