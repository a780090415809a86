/// Everything of a request that an operation's input is read from.
package struct WireRequest: Sendable {
    /// The form or XML body as a tree; an empty document when there is none.
    package var document: Document
    /// What the path said, by label: `Bucket`, `Key`. Decoded.
    package var labels: [String: String]
    /// The query string's keys and values in order, decoded.
    package var query: [(name: String, value: String)]
    /// The headers in order; names in lower case.
    package var headers: [(name: String, value: String)]

    package init(
        document: Document, labels: [String: String] = [:], query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = []
    ) {
        self.document = document
        self.labels = labels
        self.query = query
        self.headers = headers
    }
}
