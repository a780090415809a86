import Vocabulary
import World

/// A key pair of a starting state: the public half of one that exists elsewhere.
package struct DeclaredKeyPair: Sendable {
    private let key: SSHPublicKey

    /// Reads what `ImportKeyPair` reads; nil when it is no key.
    package init?(publicKey: String) {
        guard let key = SSHPublicKey(Array(publicKey.utf8)) else { return nil }
        self.key = key
    }

    package func pair(
        name: String, id: String, account: AccountID, region: Vocabulary.Region, createdAt: Timestamp
    ) -> KnownKeyPair {
        KnownKeyPair(
            account: account, region: region, name: name, id: id, keyType: key.type,
            fingerprint: Fingerprint.imported(key), publicKey: key.line(comment: name), createdAt: createdAt)
    }
}
