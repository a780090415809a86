import Synchronization

/// Lets documents of the same text share one compiled policy: a thousand roles that trust EC2 hold one. Bounded in
/// bytes; when it is full it begins anew, which costs sharing and nothing else.
final class CompiledPolicies: Sendable {
    static let shared = CompiledPolicies()

    private struct Key: Hashable {
        let kind: PolicyKind
        let isValidated: Bool
        /// Bytes, because two spellings of one character are two texts.
        let text: [UInt8]
    }

    private struct Shelf {
        var policies: [Key: CompiledPolicy] = [:]
        var bytes = 0
    }

    /// A larger text is not worth keeping: few write the same one.
    private static let largestText = 8192
    private static let largestShelf = 2 << 20
    private let shelf = Mutex(Shelf())

    /// What passed validation is kept apart: a text read from a store has not.
    func find(_ text: String, _ kind: PolicyKind, isValidated: Bool) -> CompiledPolicy? {
        let key = Key(kind: kind, isValidated: isValidated, text: Array(text.utf8))
        return shelf.withLock { $0.policies[key] }
    }

    func keep(_ policy: CompiledPolicy, isValidated: Bool) {
        let key = Key(kind: policy.kind, isValidated: isValidated, text: Array(policy.text.utf8))
        guard key.text.count <= Self.largestText else { return }
        shelf.withLock { shelf in
            if shelf.bytes + key.text.count > Self.largestShelf { shelf = Shelf() }
            if shelf.policies.updateValue(policy, forKey: key) == nil { shelf.bytes += key.text.count }
        }
    }
}
