import Service
import Signing
import Vocabulary
import Wire

/// A request's body on its way to disk: digested as it passes, and only kept if it is what was announced.
struct IncomingBody {
    let received: ReceivedBlob
    let md5: MD5
    let checksum: Checksum
    /// Also computed, for the whole that a part will belong to.
    let partChecksum: Checksum

    var size: Int64 { received.size }

    /// - Parameter partAlgorithm: what else to compute.
    static func receive(_ call: AuthorizedCall, partAlgorithm: ChecksumAlgorithm? = nil) async throws
        -> IncomingBody
    {
        let expected = try S3Checksums.expected(call.facts)
        if let length = call.body.length, length > Limits.singlePut { throw AWSError.entityTooLarge(length) }
        let sink = try await call.blobs.receive()
        var digests = Digests(expected.algorithm, partAlgorithm)
        do {
            try await call.body.forEachChunk { bytes in
                digests.update(bytes)
                guard digests.size <= Limits.singlePut else { throw AWSError.entityTooLarge(digests.size) }
                try await sink.write(bytes)
            }
            try S3Checksums.check(expected, digests, trailers: call.body.trailers)
        } catch {
            await sink.discard()
            throw error
        }
        return IncomingBody(
            received: try await sink.finish(), md5: digests.md5, checksum: digests.checksum,
            partChecksum: digests.partChecksum ?? digests.checksum)
    }

    /// A copy of what is already here.
    static func copy(
        _ stream: BodyStream, algorithm: ChecksumAlgorithm, _ blobs: any Blobs
    ) async throws -> IncomingBody {
        let sink = try await blobs.receive()
        var digests = Digests(algorithm, nil)
        do {
            for try await bytes in stream {
                digests.update(bytes)
                try await sink.write(bytes)
            }
        } catch {
            await sink.discard()
            throw error
        }
        return IncomingBody(
            received: try await sink.finish(), md5: digests.md5, checksum: digests.checksum,
            partChecksum: digests.checksum)
    }
}

/// What is computed of bytes as they pass.
struct Digests {
    private(set) var size: Int64 = 0
    private(set) var md5 = MD5()
    private(set) var checksum: Checksum
    private(set) var partChecksum: Checksum?

    init(_ algorithm: ChecksumAlgorithm, _ partAlgorithm: ChecksumAlgorithm?) {
        checksum = Checksum(algorithm)
        partChecksum = partAlgorithm.flatMap { $0 == algorithm ? nil : Checksum($0) }
    }

    mutating func update(_ bytes: [UInt8]) {
        size += Int64(bytes.count)
        md5.update(bytes)
        checksum.update(bytes)
        partChecksum?.update(bytes)
    }
}

/// What a client announced of a body, and S3's words when it is otherwise.
enum S3Checksums {
    static func expected(_ facts: RequestFacts) throws -> ExpectedChecksum {
        do {
            return try ExpectedChecksum(
                SignedRequest(
                    method: facts.method, path: [], query: [],
                    headers: facts.headers.map { SignedRequest.Header($0.name, $0.value) }))
        } catch { throw AWSError(error) }
    }

    static func check(
        _ expected: ExpectedChecksum, _ digests: Digests, trailers: [(name: String, value: String)]
    ) throws {
        do {
            try expected.check(
                digests.checksum, md5: digests.md5,
                trailer: trailers.map { SignedRequest.Header($0.name, $0.value) })
        } catch { throw AWSError(error) }
    }

    /// Checks a small body; some operations insist that a client sends a checksum.
    static func verifyDocument(_ call: AuthorizedCall, isRequired: Bool) async throws {
        _ = try await document(call, isRequired: isRequired)
    }

    /// Reads a small body whole and checks it.
    static func document(_ call: AuthorizedCall, isRequired: Bool) async throws -> [UInt8] {
        let expected = try expected(call.facts)
        if isRequired, case .none = expected.source, expected.contentMD5 == nil {
            throw AWSError.invalidRequest("Missing required header for this request: Content-MD5")
        }
        var digests = Digests(expected.algorithm, nil)
        var document: [UInt8] = []
        try await call.body.forEachChunk { bytes in
            digests.update(bytes)
            document += bytes
            guard document.count <= Limits.document else { throw AWSError.entityTooLarge(digests.size) }
        }
        // Of a document that was read as one, a trailer was compared by whoever read the chunks.
        if case .trailer = expected.source, call.body.trailers.isEmpty { return document }
        try check(expected, digests, trailers: call.body.trailers)
        return document
    }
}

extension AWSError {
    init(_ failure: ChecksumFailure) {
        let fault = failure.fault
        self.init(
            fault.code, fault.message, status: fault.status, details: fault.details.map { Detail($0.0, $0.1) }
        )
    }
}
