import Vocabulary

/// The checksums a client announced for a body: by header, by trailer, and as `Content-MD5`.
package struct ExpectedChecksum: Sendable {
    package enum Source: Sendable, Equatable {
        /// Nothing: S3 computes CRC64NVME for itself.
        case none
        case header(ChecksumAlgorithm, value: [UInt8])
        /// Its value comes after the body.
        case trailer(ChecksumAlgorithm)
    }

    package let source: Source
    package let contentMD5: [UInt8]?

    package init(_ request: SignedRequest) throws(ChecksumFailure) {
        contentMD5 = try Self.contentMD5(request)
        let fields = request.headers.filter {
            $0.name.hasPrefix("x-amz-checksum-") && !Self.isOption($0.name)
        }
        let trailers = ChunkTrailer.names(in: request.header("x-amz-trailer"))
        guard fields.count + trailers.count <= 1 else { throw .several }
        if let field = fields.first {
            guard let algorithm = ChecksumAlgorithm(headerName: field.name) else {
                throw .unsupported(field.name)
            }
            source = .header(algorithm, value: try Self.value(field.value, of: algorithm))
        } else if let trailer = trailers.first {
            guard let algorithm = ChecksumAlgorithm(headerName: trailer) else { throw .unsupportedTrailer }
            source = .trailer(algorithm)
        } else {
            guard request.header("x-amz-sdk-checksum-algorithm") == nil || contentMD5 != nil
            else { throw .algorithmWithoutValue }
            source = .none
        }
    }

    /// What to compute while the body is read.
    package var algorithm: ChecksumAlgorithm {
        switch source {
        case .none: .crc64nvme
        case .header(let algorithm, _), .trailer(let algorithm): algorithm
        }
    }

    /// Compares what was computed with what was announced.
    package func check(
        _ computed: Checksum, md5: MD5, trailer: [SignedRequest.Header]
    ) throws(ChecksumFailure) {
        if let contentMD5, contentMD5 != md5.value {
            throw .wrongMD5(expected: Base64.encode(contentMD5), computed: Base64.encode(md5.value))
        }
        switch source {
        case .none: return
        case .header(let algorithm, let value):
            guard value == computed.value else { throw .wrong(algorithm) }
        case .trailer(let algorithm):
            guard let field = trailer.first(where: { $0.name == algorithm.headerName }) else {
                throw .invalid(algorithm.headerName)
            }
            guard try Self.value(field.value, of: algorithm) == computed.value else {
                throw .wrong(algorithm)
            }
        }
    }

    private static func isOption(_ name: String) -> Bool {
        name == "x-amz-checksum-mode" || name == "x-amz-checksum-type" || name == "x-amz-checksum-algorithm"
    }

    private static func value(
        _ text: String, of algorithm: ChecksumAlgorithm
    ) throws(ChecksumFailure) -> [UInt8] {
        guard let value = Base64.decode(text), value.count == algorithm.length
        else { throw .invalid(algorithm.headerName) }
        return value
    }

    private static func contentMD5(_ request: SignedRequest) throws(ChecksumFailure) -> [UInt8]? {
        guard let text = request.header("content-md5") else { return nil }
        guard let value = Base64.decode(text), value.count == 16 else { throw .invalidMD5(text) }
        return value
    }
}
