import Synchronization

/// Lets documents of the same text share one compiled policy: a thousand roles that trust EC2 hold one. Bounded;
/// when it is full it begins anew, which costs sharing and nothing else.
final class CompiledPolicies: Sendable {
    static let shared = CompiledPolicies()

    private struct Key: Hashable {
        let kind: PolicyKind
        let isValidated: Bool
        /// Bytes, because two spellings of one character are two texts.
        let text: [UInt8]
    }

    private static let limit = 4096
    private let known = Mutex<[Key: CompiledPolicy]>([:])

    /// What passed validation is kept apart: a text read from a store has not.
    func find(_ text: String, _ kind: PolicyKind, isValidated: Bool) -> CompiledPolicy? {
        let key = Key(kind: kind, isValidated: isValidated, text: Array(text.utf8))
        return known.withLock { $0[key] }
    }

    func keep(_ policy: CompiledPolicy, isValidated: Bool) {
        let key = Key(kind: policy.kind, isValidated: isValidated, text: Array(policy.text.utf8))
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[key] = policy
        }
    }
}
