/// The context of a request that nobody makes: what was given for it, over what AWS fills in.
package struct SimulatedContext: RequestContext {
    private var values = DictionaryContext()
    /// The names of the keys that were given, in lower case.
    package private(set) var given: Set<String> = []

    package init() {}

    /// False when the key was given before, in whatever case.
    package mutating func give(_ name: String, _ value: ContextValue) -> Bool {
        guard given.insert(name.lowercased()).inserted else { return false }
        values[name] = value
        return true
    }

    /// Fills a key in, unless it was given.
    package mutating func fill(_ name: String, _ value: String) {
        if !given.contains(name.lowercased()) { values[name] = .string(value) }
    }

    package func value(for key: ContextKey) -> ContextValue? { values.value(for: key) }

    package var isSimulated: Bool { true }
}
