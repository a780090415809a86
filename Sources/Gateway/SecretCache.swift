import Sessions
import Synchronization
import Vocabulary
import World

/// Long-term secrets that were unsealed, so that a key in use is not unsealed for each request.
final class SecretCache: Sendable {
    private struct Entry {
        var sealed: [UInt8]
        var secret: Secret
    }

    private let masterKey: MasterKey
    private let capacity: Int
    private let entries = Mutex<[AccessKeyID: Entry]>([:])

    init(masterKey: MasterKey, capacity: Int) {
        self.masterKey = masterKey
        self.capacity = capacity
    }

    /// Nil when the key was not sealed under our master key.
    func secret(of key: AccessKey) -> Secret? {
        if let entry = entries.withLock({ $0[key.id] }), entry.sealed == key.sealedSecret {
            return entry.secret
        }
        guard let secret = masterKey.open(key.sealedSecret, for: key.id) else { return nil }
        entries.withLock { entries in
            if entries.count >= capacity { entries.removeAll(keepingCapacity: true) }
            entries[key.id] = Entry(sealed: key.sealedSecret, secret: secret)
        }
        return secret
    }
}
