import Vocabulary

/// A change that might help, and the policies as they would be after it.
struct Candidate: Sendable {
    var change: PolicyChange
    var after: PolicySet
}

/// The document of a candidate: the author's text with some statements changed or added. Nil when it would not be
/// accepted.
struct Edit {
    let policy: AttachedPolicy
    let layer: Layer

    /// Of the principals that the change names. To save a document binds whom it names anew.
    var newBindings: [String: UniqueID] = [:]

    func document(_ change: (inout EditableDocument) -> Void) -> PolicyDocument? {
        guard var editable = EditableDocument(text: policy.document.text) else { return nil }
        change(&editable)
        guard let document = try? PolicyDocument(parsing: editable.text, as: policy.document.kind),
            document.sizeWithoutWhitespace <= limit
        else { return nil }
        return document.bound(to: policy.document.bindings.merging(newBindings) { _, new in new })
    }

    /// What AWS lets a document grow to, in characters without white space.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private var limit: Int {
        switch layer {
        case .identity, .boundary: policy.arn == nil ? 10_240 : 6144
        case .session: 2048
        case .trust: 4096
        case .serviceControl, .resourceControl: 5120
        case .resource, .endpoint: 20_480
        }
    }
}
