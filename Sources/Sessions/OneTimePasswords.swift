import Crypto
import Vocabulary

/// The six digits that an authenticator shows, half a minute each.
/// https://www.rfc-editor.org/rfc/rfc6238
package struct OneTimePasswords: Sendable {
    private let key: SymmetricKey

    package init(seed: Secret) { key = SymmetricKey(data: seed.reveal) }

    /// The half minute that a moment lies in.
    package static func step(at moment: Timestamp) -> Int64 { moment.seconds / 30 }

    /// The code of one half minute.
    package func code(at step: Int64) -> String {
        var counter = ByteWriter()
        counter.integer(step)
        let digest = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter.output, using: key))
        let offset = Int(digest[digest.count - 1] & 15)
        let number = digest[offset..<(offset + 4)].reduce(0 as UInt32) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// The half minute whose code it is, the earliest there is. All of them are tried, whatever fits.
    package func step(of code: String, within steps: ClosedRange<Int64>) -> Int64? {
        steps.reversed().reduce(nil) { matches($1, code) ? $1 : $0 }
    }

    /// The second of two half minutes in a row whose codes they are.
    package func step(of first: String, then second: String, within steps: ClosedRange<Int64>) -> Int64? {
        steps.reversed().reduce(nil) { found, step in
            let both = (matches(step - 1, first), matches(step, second))
            return both == (true, true) ? step : found
        }
    }

    private func matches(_ step: Int64, _ code: String) -> Bool {
        constantTimeEqual(Array(self.code(at: step).utf8), Array(code.utf8))
    }
}
