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
        private(set) var young: [Scope: Entry] = [:]
        private(set) var old: [Scope: Entry] = [:]
        let capacity: Int

        mutating func entry(_ scope: Scope) -> Entry? {
            if let entry = young[scope] { return entry }
            guard let entry = old.removeValue(forKey: scope) else { return nil }
            insert(entry, scope)
            return entry
        }

        mutating func insert(_ entry: Entry, _ scope: Scope) {
            if young.count >= capacity, young[scope] == nil {
                old = young
                young = [:]
            }
            young[scope] = entry
        }
    }

    private let halves: Mutex<Halves>

    package init(capacity: Int) {
        halves = Mutex(Halves(capacity: max(1, capacity / 2)))
    }

    /// The key of that secret and scope. An entry made from another secret does not count: a key ID
    /// whose secret has changed is derived anew.
    package func key(for credential: Credential, secret: Secret) -> SigningKey {
        let scope = Scope(
            accessKeyID: credential.accessKeyID, date: credential.date, region: credential.region,
            service: credential.service)
        if let known = halves.withLock({ $0.entry(scope) }), known.secret.matches(secret) {
            return known.key
        }
        let key = SigningKey(secret: secret, scope: credential)
        let entry = Entry(secret: secret, key: key)
        halves.withLock { $0.insert(entry, scope) }
        return key
    }

    func holds(_ credential: Credential) -> Bool {
        let scope = Scope(
            accessKeyID: credential.accessKeyID, date: credential.date, region: credential.region,
            service: credential.service)
        return halves.withLock { $0.young[scope] != nil || $0.old[scope] != nil }
    }

    /// How many keys are held: at most the capacity.
    package var count: Int { halves.withLock { $0.young.count + $0.old.count } }
}
