/// The body of an answer.
package enum Body: Sendable {
    case none
    case bytes([UInt8])
    case stream(BodyStream)

    /// Its length in bytes, when known before it is sent.
    package var length: Int? {
        switch self {
        case .none: 0
        case .bytes(let bytes): bytes.count
        case .stream(let stream): stream.length
        }
    }
}

/// A body that is read while it is sent, piece by piece; nothing is held but the current piece.
package struct BodyStream: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    package let length: Int?
    private let open: @Sendable () -> AsyncIterator

    /// `open` is called once per reader and returns the function that gives the next piece, or nil at the end.
    package init(
        length: Int?, open: @escaping @Sendable () -> @Sendable () async throws -> [UInt8]?
    ) {
        self.length = length
        self.open = { AsyncIterator(pull: open()) }
    }

    package func makeAsyncIterator() -> AsyncIterator { open() }

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let pull: @Sendable () async throws -> [UInt8]?

        package mutating func next() async throws -> [UInt8]? { try await pull() }
    }
}
