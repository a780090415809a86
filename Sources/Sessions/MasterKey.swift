import Crypto
import Vocabulary

/// The key that secrets at rest are sealed with. It lives in a file that only its owner may read.
package struct MasterKey: Sendable, CustomStringConvertible, CustomReflectable {
    static let length = 32
    private let key: SymmetricKey

    /// A key for tests and for stores that live in memory.
    package init(using random: inout some RandomNumberGenerator) {
        self.init(material: (0..<Self.length).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    init(material: [UInt8]) { key = SymmetricKey(data: material) }

    /// What a sealed value is: no value opens as another.
    package enum Purpose: Sendable, Equatable {
        case accessKey(AccessKeyID)
        case keyRing
        /// Anything else that a room wants to keep secret, named by itself.
        case other(String)

        var label: [UInt8] {
            switch self {
            case .accessKey(let id): Array("access-key:\(id)".utf8)
            case .keyRing: Array("key-ring:".utf8)
            case .other(let name): Array("other:\(name)".utf8)
            }
        }
    }

    /// Seals the secret of a long-term access key; it opens for that key ID only.
    package func seal(_ secret: Secret, for accessKeyID: AccessKeyID) -> [UInt8] {
        seal(secret.reveal, for: .accessKey(accessKeyID))
    }

    /// Opens it again; nil when it was altered, or sealed for another key ID or with another master key.
    package func open(_ sealed: [UInt8], for accessKeyID: AccessKeyID) -> Secret? {
        open(sealed, for: .accessKey(accessKeyID)).map { Secret($0) }
    }

    package func seal(_ ring: KeyRing) -> [UInt8] { seal(ring.bytes, for: .keyRing) }

    package func openRing(_ sealed: [UInt8]) -> KeyRing? {
        open(sealed, for: .keyRing).flatMap(KeyRing.init(bytes:))
    }

    package func seal(_ bytes: [UInt8], for purpose: Purpose) -> [UInt8] {
        do {
            let box = try AES.GCM.seal(bytes, using: key, authenticating: purpose.label)
            return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        } catch {
            preconditionFailure("a 256-bit key and a nonce of the library's own always seal")
        }
    }

    package func open(_ sealed: [UInt8], for purpose: Purpose) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return (try? AES.GCM.open(box, using: key, authenticating: purpose.label)).map { Array($0) }
    }

    package var description: String { "••••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
