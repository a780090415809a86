import Vocabulary

extension WireWriter {
    package mutating func header(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        headers.append((name: "\(name)", value: value))
    }

    package mutating func intHeader(_ name: StaticString, _ value: Int?) {
        header(name, value?.description)
    }

    package mutating func boolHeader(_ name: StaticString, _ value: Bool?) {
        header(name, value.map { $0 ? "true" : "false" })
    }

    package mutating func timestampHeader(_ name: StaticString, _ value: Timestamp?) {
        header(name, value?.http)
    }

    /// One header for each entry: `x-amz-meta-` and the entry's name.
    package mutating func headers(prefix: StaticString, _ values: [String: String]?) {
        guard let values else { return }
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            headers.append((name: "\(prefix)\(name)", value: value))
        }
    }
}
