import Crypto
import Vocabulary

/// Takes the framing of `aws-chunked` off a body as it arrives, and holds every chunk to its signature.
///
/// Bytes are handed on before the end of their chunk proves them, so nothing that was written counts
/// until `finish` has returned.
package struct ChunkedDecoder: Sendable {
    private enum State {
        case header
        case data(remaining: Int)
        /// The line end after a chunk's data.
        case dataEnd
        case trailer
        case done
    }

    /// A chunk header is `HEX;chunk-signature=` and 64 digits.
    private static let longestHeader = 128
    private static let longestTrailer = 4096
    private static let smallestChunk = 8192

    private let decodedLength: Int
    private let expectsTrailer: Bool
    private let announced: [String]
    private var signing: ChunkSigning?

    private var state = State.header
    private var line: [UInt8] = []
    private var hash = SHA256()
    private var claimedSignature: [UInt8] = []
    private var chunkNumber = 0
    private var chunkSize = 0
    private var decoded = 0
    private var trailer = ChunkTrailer()

    /// Nil when the body is not chunked. Reads `x-amz-decoded-content-length` and `x-amz-trailer`.
    package init?(_ request: SignedRequest, _ verified: VerifiedSignature) throws(BodyFailure) {
        let signing: ChunkSigning?
        let expectsTrailer: Bool
        switch verified.payload {
        case .signedChunks(let trailer):
            signing = ChunkSigning(verified)
            expectsTrailer = trailer
        case .unsignedChunks:
            signing = nil
            expectsTrailer = true
        case .sha256, .unsigned, nil: return nil
        }
        try self.init(request, expectsTrailer: expectsTrailer, signing: signing)
    }

    /// Of an unsigned request, whose chunks can only be unsigned too. Nil when the body is not chunked.
    package init?(unsigned request: SignedRequest) throws(BodyFailure) {
        guard request.header("x-amz-content-sha256") == DeclaredPayload.unsignedChunks.headerValue else {
            return nil
        }
        try self.init(request, expectsTrailer: true, signing: nil)
    }

    private init(_ request: SignedRequest, expectsTrailer: Bool, signing: ChunkSigning?) throws(BodyFailure) {
        guard let length = request.header("x-amz-decoded-content-length").flatMap(Int.init), length >= 0
        else { throw .decodedLengthMissing }
        self.init(
            decodedLength: length, expectsTrailer: expectsTrailer,
            announced: ChunkTrailer.names(in: request.header("x-amz-trailer")), signing: signing)
    }

    init(decodedLength: Int, expectsTrailer: Bool, announced: [String], signing: ChunkSigning?) {
        self.decodedLength = decodedLength
        self.expectsTrailer = expectsTrailer
        self.announced = announced
        self.signing = signing
    }

    /// How long the body is without its framing.
    package var length: Int { decodedLength }

    /// Takes the next piece of the body and says which ranges of it are content.
    package mutating func decode(_ input: UnsafeRawBufferPointer) throws(BodyFailure) -> [Range<Int>] {
        var content: [Range<Int>] = []
        var position = 0
        while position < input.count {
            switch state {
            case .header:
                guard let header = try takeLine(input, &position, limit: Self.longestHeader) else { break }
                try beginChunk(header)
            case .data(let remaining):
                let end = position + min(remaining, input.count - position)
                if signing != nil {
                    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: input[position..<end]))
                }
                content.append(position..<end)
                state =
                    end - position == remaining ? .dataEnd : .data(remaining: remaining - (end - position))
                position = end
            case .dataEnd:
                guard let rest = try takeLine(input, &position, limit: 2) else { break }
                guard rest.isEmpty else { throw .incomplete }
                try endChunk()
                state = .header
            case .trailer:
                guard let line = try takeLine(input, &position, limit: Self.longestTrailer) else { break }
                try takeTrailer(line)
            case .done: throw .incomplete
            }
        }
        return content
    }

    /// The same for an array: the content, without copying it.
    package mutating func decode(_ input: [UInt8]) throws(BodyFailure) -> [ArraySlice<UInt8>] {
        let ranges = try input.withUnsafeBufferPointer { (bytes) throws(BodyFailure) -> [Range<Int>] in
            try decode(UnsafeRawBufferPointer(bytes))
        }
        return ranges.map { input[$0] }
    }

    /// To be called at the end of the body. Gives the fields of the trailer, names in lower case.
    package func finish() throws(BodyFailure) -> [SignedRequest.Header] {
        guard case .done = state else { throw .incomplete }
        return trailer.fields
    }

    /// The bytes up to the next line feed, without the line end; nil while it has not come.
    private mutating func takeLine(
        _ input: UnsafeRawBufferPointer, _ position: inout Int, limit: Int
    ) throws(BodyFailure) -> [UInt8]? {
        while position < input.count {
            let byte = input[position]
            position += 1
            if byte == Ascii.lineFeed {
                defer { line.removeAll(keepingCapacity: true) }
                return line.last == Ascii.carriageReturn ? line.dropLast() : line
            }
            guard line.count < limit else { throw .incomplete }
            line.append(byte)
        }
        return nil
    }

    private mutating func beginChunk(_ header: [UInt8]) throws(BodyFailure) {
        let parts = header.split(separator: Ascii.semicolon, maxSplits: 1, omittingEmptySubsequences: false)
        guard let digits = parts.first, (1...15).contains(digits.count) else { throw .incomplete }
        var size = 0
        for digit in digits {
            guard let value = Hex.value(digit) else { throw .incomplete }
            size = size << 4 | Int(value)
        }
        if signing != nil {
            let prefix = Array("chunk-signature=".utf8)
            guard parts.count == 2, parts[1].starts(with: prefix) else { throw .incomplete }
            claimedSignature = Array(parts[1].dropFirst(prefix.count))
        }
        if size > 0, chunkNumber > 0, chunkSize < Self.smallestChunk {
            throw .chunkTooSmall(number: chunkNumber, size: chunkSize)
        }
        guard size <= decodedLength - decoded else { throw .incomplete }
        decoded += size
        chunkNumber += 1
        chunkSize = size
        hash = SHA256()
        guard size == 0 else {
            state = .data(remaining: size)
            return
        }
        guard decoded == decodedLength else { throw .incomplete }
        try endChunk()
        state = .trailer
    }

    private mutating func endChunk() throws(BodyFailure) {
        guard let expected = signing?.signature(ofChunk: hash.finalize()) else { return }
        try check(claimedSignature, against: expected)
    }

    private mutating func takeTrailer(_ line: [UInt8]) throws(BodyFailure) {
        if !line.isEmpty {
            guard expectsTrailer else { throw .malformedTrailer }
            return try trailer.take(line)
        }
        // Some clients end the fields with an empty line and let the signature follow.
        if signing != nil, expectsTrailer, trailer.signature == nil, !trailer.fields.isEmpty { return }
        guard trailer.fields.map(\.name).sorted() == announced.sorted() else { throw .malformedTrailer }
        if signing != nil, expectsTrailer {
            guard let claimed = trailer.signature else { throw .malformedTrailer }
            guard let expected = signing?.signature(ofTrailer: trailer.digest) else {
                throw .malformedTrailer
            }
            try check(claimed, against: expected)
        }
        state = .done
    }

    private func check(_ claimed: [UInt8], against expected: [UInt8]) throws(BodyFailure) {
        guard Hex.matches(expected, claimed[...]) else {
            throw .chunkSignature(signing?.accessKeyID ?? AccessKeyID(""))
        }
    }
}
