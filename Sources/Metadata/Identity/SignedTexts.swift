import Synchronization

/// The last signatures of each instance's document. The same document is always signed alike, and signing takes
/// so long that a guest who asks again and again would keep others waiting.
final class SignedTexts: Sendable {
    private struct Signed {
        var document: String
        var text: String
    }

    private let known = Mutex<[String: [DocumentSigner.Kind: Signed]]>([:])

    /// `sign` is asked for a document that was not the last one.
    func text(
        _ kind: DocumentSigner.Kind, of instanceID: String, _ document: String, sign: () -> String?
    ) -> String? {
        let last = known.withLock { $0[instanceID]?[kind] }
        if let last, last.document == document { return last.text }
        guard let text = sign() else { return nil }
        known.withLock { $0[instanceID, default: [:]][kind] = Signed(document: document, text: text) }
        return text
    }

    func forget(_ instanceID: String) { known.withLock { _ = $0.removeValue(forKey: instanceID) } }

    /// For how many instances something is kept.
    var count: Int { known.withLock { $0.count } }
}
