import Crypto
import HummingbirdCore
import NIOCore
import Service
import Signing
import Wire

extension Authentic {
    /// The body of a streaming operation as the operation reads it: without framing, and held to its
    /// signature while it is read.
    func content() throws -> Service.RequestBody {
        let incoming = parsed.incoming
        let trailers = TrailerBox()
        let checks: StreamedBody.Checks
        let decoder =
            if let signature {
                try ChunkedDecoder(incoming.request, signature)
            } else {
                try ChunkedDecoder(unsigned: incoming.request)
            }
        if let decoder {
            checks = .chunked(decoder)
        } else if let plain = signature.flatMap({ PlainBody($0) }) {
            checks = .plain(plain)
        } else {
            checks = .none
        }
        var length = incoming.body.declaredLength
        if case .chunked(let decoder) = checks { length = Int64(decoder.length) }
        if length == nil, incoming.header("transfer-encoding") == nil { length = 0 }
        return Service.RequestBody(
            length: length, trailers: trailers,
            source: StreamedBody(
                source: incoming.body.source, declaredLength: incoming.body.declaredLength,
                pace: incoming.body.pace, checks: checks, trailers: trailers))
    }
}

/// A body that is checked piece by piece; what it gave counts only when it came to its end without
/// throwing.
private struct StreamedBody: AsyncSequence, Sendable {
    enum Checks {
        case none
        case plain(PlainBody)
        case chunked(ChunkedDecoder)
    }

    let source: HummingbirdCore.RequestBody
    let declaredLength: Int64?
    let pace: Pace
    let checks: Checks
    let trailers: TrailerBox

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(
            source: source.makeAsyncIterator(), left: declaredLength, pace: pace, checks: checks,
            trailers: trailers)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var source: HummingbirdCore.RequestBody.AsyncIterator
        /// Bytes that `Content-Length` still promises.
        var left: Int64?
        var pace: Pace
        var checks: Checks
        let trailers: TrailerBox
        var isAtEnd = false

        mutating func next() async throws -> [UInt8]? {
            guard !isAtEnd else { return nil }
            while let buffer = try await source.next(isolation: #isolation) {
                let piece = try take(buffer)
                if !piece.isEmpty { return piece }
            }
            isAtEnd = true
            // A connection that broke ends the sequence too; only the length tells.
            if let left, left > 0 { throw BodyFailure.incomplete }
            try finish()
            return nil
        }

        private mutating func take(_ buffer: ByteBuffer) throws -> [UInt8] {
            left = left.map { $0 - Int64(buffer.readableBytes) }
            try pace.take(buffer.readableBytes)
            switch checks {
            case .none: return Array(buffer.readableBytesView)
            case .plain(var plain):
                buffer.withUnsafeReadableBytes { plain.update($0) }
                checks = .plain(plain)
                return Array(buffer.readableBytesView)
            case .chunked(var decoder):
                let bytes = Array(buffer.readableBytesView)
                let content = try decoder.decode(bytes)
                checks = .chunked(decoder)
                return Array(content.joined())
            }
        }

        private func finish() throws {
            switch checks {
            case .none: break
            case .plain(let plain): try plain.finish()
            case .chunked(let decoder): trailers.fill(try decoder.finish().map { ($0.name, $0.value) })
            }
        }
    }
}
