/// One row of a REST service's routing table: what a request must look like to be this operation.
package struct RestRoute: Sendable, Equatable {
    package enum Segment: Sendable, Equatable {
        case literal(String)
        /// One path segment, handed to the operation under this member name.
        case label(String)
        /// The whole rest of the path, slashes included.
        case greedy(String)
    }

    /// A query key that must be there, and the value it must have if it must have one.
    package struct QueryKey: Sendable, Equatable {
        package var name: String
        package var value: String?

        package init(_ name: String, _ value: String? = nil) {
            self.name = name
            self.value = value
        }
    }

    /// What the request's body is to the operation.
    package enum BodyKind: Sendable, Equatable {
        case none
        /// Read whole, within bounds, and parsed.
        case document
        /// Handed to the operation as it arrives.
        case stream
    }

    package var operation: String
    package var method: String
    package var segments: [Segment]
    package var requiredQuery: [QueryKey]
    /// In lower case.
    package var requiredHeaders: [String]
    package var body: BodyKind

    package init(
        _ operation: String, method: String, segments: [Segment], requiredQuery: [QueryKey] = [],
        requiredHeaders: [String] = [], body: BodyKind = .none
    ) {
        self.operation = operation
        self.method = method
        self.segments = segments
        self.requiredQuery = requiredQuery
        self.requiredHeaders = requiredHeaders
        self.body = body
    }
}
