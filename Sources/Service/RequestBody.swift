import Synchronization

/// The body of a streaming operation, checked against its signature chunk by chunk as it is read.
package struct RequestBody: Sendable {
    /// Bytes to come, without the framing of `aws-chunked`; nil when the client did not say.
    package let length: Int64?
    private let source: any AsyncSequence<[UInt8], any Error> & Sendable
    private let trailerBox: TrailerBox

    package init(
        length: Int64?, trailers: TrailerBox = TrailerBox(),
        source: any AsyncSequence<[UInt8], any Error> & Sendable
    ) {
        self.length = length
        self.source = source
        trailerBox = trailers
    }

    /// No bytes at all.
    package static let empty = RequestBody(bytes: [])

    package init(bytes: [UInt8]) {
        self.init(
            length: Int64(bytes.count),
            source: AsyncThrowingStream { continuation in
                if !bytes.isEmpty { continuation.yield(bytes) }
                continuation.finish()
            })
    }

    /// Hands each piece to `body`; throws when the bytes are not what was signed, or cut off.
    package func forEachChunk(_ body: ([UInt8]) async throws -> Void) async throws {
        for try await chunk in source { try await body(chunk) }
    }

    /// Trailing header fields in lower case; empty before the last chunk was read.
    package var trailers: [(name: String, value: String)] { trailerBox.fields }
}

/// Where trailing header fields appear once the body has been read.
package final class TrailerBox: Sendable {
    private let box = Mutex<[(name: String, value: String)]>([])
    package init() {}
    package var fields: [(name: String, value: String)] { box.withLock { $0 } }
    package func fill(_ fields: [(name: String, value: String)]) { box.withLock { $0 = fields } }
}
