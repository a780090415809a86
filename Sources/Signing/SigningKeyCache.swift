import Synchronization
import Vocabulary

/// Signing keys already derived, so that four HMACs are paid once per key, day, region and service.
/// Bounded: when the young half is full, what was not asked for since the last turn is forgotten.
package final class SigningKeyCache: Sendable {
    private struct Entry {
        let secret: Secret
        let key: SigningKey
    }

    private struct Scope: Hashable {
        let accessKeyID: AccessKeyID
        let date: String
        let region: String
        let service: String
    }

    private struct Halves {
        var young: [Scope: Entry] = [:]
        var old: [Scope: Entry] = [:]
    }

    private let halves = Mutex(Halves())
    private let capacityOfHalf: Int

    package init(capacity: Int) {
        capacityOfHalf = max(1, capacity / 2)
    }

    /// The key of that secret and scope. An entry made from another secret does not count: a key ID
    /// whose secret has changed is derived anew.
    package func key(for credential: Credential, secret: Secret) -> SigningKey {
        let scope = Scope(
            accessKeyID: credential.accessKeyID, date: credential.date, region: credential.region,
            service: credential.service)
        if let known = halves.withLock({ $0.young[scope] ?? $0.old[scope] }), known.secret.matches(secret) {
            return known.key
        }
        let key = SigningKey(secret: secret, scope: credential)
        let entry = Entry(secret: secret, key: key)
        halves.withLock { halves in
            if halves.young.count >= capacityOfHalf {
                halves.old = halves.young
                halves.young = [:]
            }
            halves.young[scope] = entry
        }
        return key
    }

    /// How many keys are held: at most the capacity.
    package var count: Int { halves.withLock { $0.young.count + $0.old.count } }
}
