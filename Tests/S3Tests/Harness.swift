import Policy
import Service
import TestSupport
import Vocabulary
import Wire
import World

@testable import S3Service

/// A Rolecall with a bucket, and the shortest ways to call S3.
struct S3 {
    let aws: TestRolecall
    let bucket = "my-app-bucket"

    init() async throws {
        aws = try TestRolecall()
        _ = try await aws.call(CreateBucket.self, CreateBucketRequest(bucket: bucket))
    }

    @discardableResult
    func put(
        _ key: String, _ text: String = "x", headers: [(name: String, value: String)] = [],
        trailers: [(name: String, value: String)] = [], as caller: Caller? = nil,
        _ adjust: (inout PutObjectRequest) -> Void = { _ in }
    ) async throws -> PutObjectOutput {
        var request = PutObjectRequest(bucket: bucket, key: key)
        adjust(&request)
        let box = TrailerBox()
        box.fill(trailers)
        let bytes = Array(text.utf8)
        let body = RequestBody(
            length: Int64(bytes.count), trailers: box,
            source: AsyncThrowingStream { continuation in
                for byte in bytes { continuation.yield([byte]) }
                continuation.finish()
            })
        return try await aws.call(PutObject.self, request, as: caller, body: body) { $0.headers = headers }
    }

    func get(
        _ key: String, as caller: Caller? = nil, _ adjust: (inout GetObjectRequest) -> Void = { _ in }
    ) async throws -> GetObjectOutput {
        var request = GetObjectRequest(bucket: bucket, key: key)
        adjust(&request)
        return try await aws.call(GetObject.self, request, as: caller)
    }

    func text(_ key: String, _ adjust: (inout GetObjectRequest) -> Void = { _ in }) async throws -> String {
        try await Self.text(get(key, adjust).body)
    }

    static func text(_ body: Body) async throws -> String {
        switch body {
        case .none: return ""
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .stream(let stream):
            var bytes: [UInt8] = []
            for try await piece in stream { bytes += piece }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    func list(
        _ adjust: (inout ListObjectsV2Request) -> Void = { _ in }
    ) async throws -> ListObjectsV2Output {
        var request = ListObjectsV2Request(bucket: bucket)
        adjust(&request)
        return try await aws.call(ListObjectsV2.self, request)
    }

    /// A user who may do what the policy's statements say.
    func user(_ statements: String) throws -> Caller {
        var user = KnownUser(
            account: aws.account, name: "alice",
            id: UniqueID(rawValue: aws.capabilities.ids.unique(.user, in: aws.account)),
            createdAt: aws.clock.now)
        user.inlinePolicies = [
            InlinePolicy(
                name: "p",
                document: try PolicyDocument(
                    parsing: #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, as: .identity))
        ]
        return aws.caller(.user(user))
    }
}

/// A request that is wrong in one way, and what S3 says to it.
struct Wrong<Request>: Sendable {
    let expected: String
    let adjust: @Sendable (inout Request) -> Void

    init(_ expected: String, _ adjust: @escaping @Sendable (inout Request) -> Void) {
        self.expected = expected
        self.adjust = adjust
    }
}
