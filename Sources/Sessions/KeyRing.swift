import Crypto
import Vocabulary

/// The keys that session tokens are sealed with: one current, and older ones whose tokens still live.
package struct KeyRing: Sendable, CustomStringConvertible, CustomReflectable {
    struct Key: Sendable {
        let version: UInt32
        let createdAt: Timestamp
        let material: [UInt8]
    }

    private static let materialLength = 32
    private static let format: UInt8 = 1

    /// Oldest first; the last one is current. Never empty.
    let keys: [Key]

    private init(keys: [Key]) { self.keys = keys }

    /// A ring with one new key.
    package init(at now: Timestamp, using random: inout some RandomNumberGenerator) {
        self.init(keys: [Self.newKey(version: 1, at: now, using: &random)])
    }

    /// The ring with a new current key, without the keys that were replaced before `oldest`: their
    /// tokens are beyond any session's lifetime.
    package func rotated(
        at now: Timestamp, forgettingBefore oldest: Timestamp, using random: inout some RandomNumberGenerator
    ) -> KeyRing {
        let next = Self.newKey(version: current.version + 1, at: now, using: &random)
        let successors = keys.dropFirst() + [next]
        let kept = zip(keys, successors).filter { $1.createdAt >= oldest }.map { $0.0 }
        return KeyRing(keys: kept + [next])
    }

    /// Reads what `bytes` gave; nil when it is something else.
    package init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard reader.byte() == Self.format, let count = reader.byte(), count > 0 else { return nil }
        var keys: [Key] = []
        for _ in 0..<count {
            guard let version = reader.integer(UInt32.self), let createdAt = reader.integer(Int64.self),
                let material = reader.bytes(Self.materialLength), version > keys.last?.version ?? 0
            else { return nil }
            keys.append(
                Key(version: version, createdAt: Timestamp(microseconds: createdAt), material: material))
        }
        guard reader.isAtEnd else { return nil }
        self.init(keys: keys)
    }

    /// Plain: to be stored only after `MasterKey.seal`.
    package var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.byte(Self.format)
        writer.byte(UInt8(truncatingIfNeeded: keys.count))
        for key in keys {
            writer.integer(key.version)
            writer.integer(key.createdAt.microseconds)
            writer.bytes(key.material)
        }
        return writer.output
    }

    /// When the current key was made: what decides about rotation.
    package var currentSince: Timestamp { current.createdAt }

    package var description: String { "\(keys.count) keys, ••••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    private static func newKey(
        version: UInt32, at now: Timestamp, using random: inout some RandomNumberGenerator
    ) -> Key {
        Key(
            version: version, createdAt: now,
            material: (0..<materialLength).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    // INVARIANT: every initialiser makes at least one key.
    var current: Key { keys[keys.count - 1] }
}
