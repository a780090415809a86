import Policy
import Testing
import Vocabulary

@testable import Service

/// The keys of every request to S3.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
@Suite struct `A key of every request to S3` {
    enum Request: String, CaseIterable, CustomTestStringConvertible {
        case signed, presigned, anonymous, toAnotherService
        var testDescription: String { rawValue }
    }

    /// The key, and its value for each kind of request; a request that is not named has no such key.
    @Test(
        arguments: [
            ("s3:authType", [.signed: "REST-HEADER", .presigned: "REST-QUERY-STRING"]),
            ("s3:signatureversion", [.signed: "AWS4-HMAC-SHA256", .presigned: "AWS4-HMAC-SHA256"]),
            // In milliseconds.
            ("s3:signatureAge", [.signed: "0", .presigned: "600000"]),
            ("s3:x-amz-content-sha256", [.signed: "UNSIGNED-PAYLOAD"]),
            ("s3:TlsVersion", [.presigned: "1.3"]),
            (
                "s3:ResourceAccount",
                [.signed: "444455556666", .presigned: "444455556666", .anonymous: "444455556666"]
            ),
        ] as [(String, [Request: String])])
    func `is there exactly when S3 has it`(key: String, values: [Request: String]) throws {
        for request in Request.allCases {
            let context = try Self.context(request)
            let expected = values[request].map { ContextValue.string($0) }
            #expect(context.value(for: ContextKey(key)) == expected, "\(request)")
            // Names have no case.
            #expect(context.value(for: ContextKey(key.uppercased())) == expected, "\(request)")
        }
    }

    private static func context(_ request: Request) throws -> CallContext {
        var facts = RequestFacts(
            requestID: "r", at: Timestamp(seconds: 1_795_255_200), region: .usEast1, host: "localhost",
            method: "GET")
        switch request {
        case .signed, .toAnotherService:
            facts.signatureAge = 0
            facts.headers = [("x-amz-content-sha256", "UNSIGNED-PAYLOAD")]
        case .presigned:
            facts.authType = "REST-QUERY-STRING"
            facts.signatureAge = 600_000
            facts.tlsVersion = "1.3"
        case .anonymous: break
        }
        let root = Caller(
            account: .example, identity: .root, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
        return CallContext(
            caller: request == .anonymous ? .anonymous : root, facts: facts, keys: Keys(),
            service: request == .toAnotherService ? "iam" : "s3",
            resourceAccount: try #require(AccountID("444455556666")))
    }
}
