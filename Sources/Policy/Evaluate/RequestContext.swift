import Vocabulary

/// The value of a condition key in a request. Everything is text, as in AWS: operators read it as they need.
package enum ContextValue: Sendable, Hashable {
    case string(String)
    /// A key that holds a set, whatever the number of members; the set may be empty.
    case strings([String])

    package static func bool(_ value: Bool) -> ContextValue { .string(value ? "true" : "false") }
    package static func number(_ value: some BinaryInteger) -> ContextValue { .string(String(value)) }
    /// ISO 8601 to the millisecond, as `aws:CurrentTime` and `aws:TokenIssueTime` are.
    package static func date(_ value: Timestamp) -> ContextValue { .string(value.iso8601Milliseconds) }

    /// The members: one for a plain value.
    package var values: [String] {
        switch self {
        case .string(let text): [text]
        case .strings(let texts): texts
        }
    }
}

/// What conditions and variables ask of a request. Asked only for the keys that a matching statement names, and
/// perhaps again when a decision is explained: so an answer must be cheap, and always the same for one request.
package protocol RequestContext: Sendable {
    /// The key's value, or nil when the request does not have the key.
    func value(for key: ContextKey) -> ContextValue?

    /// Whether nobody really asks: AWS's simulator reads some odd values differently. Asked only for those.
    var isSimulated: Bool { get }
}

extension RequestContext {
    package var isSimulated: Bool { false }
}

/// A context that is written down: for tests and the simulator. Key names have no case.
package struct DictionaryContext: RequestContext, ExpressibleByDictionaryLiteral {
    private var values: [String: ContextValue] = [:]

    package init(_ values: [String: ContextValue] = [:]) {
        for (key, value) in values { self[key] = value }
    }

    package init(dictionaryLiteral elements: (String, ContextValue)...) {
        for (key, value) in elements { self[key] = value }
    }

    package subscript(key: String) -> ContextValue? {
        get { values[key.lowercased()] }
        set { values[key.lowercased()] = newValue }
    }

    package func value(for key: ContextKey) -> ContextValue? { values[key.name] }
}
