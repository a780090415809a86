import Signing
import TestSupport
import Testing

@testable import Gateway

@Suite struct `A request that nobody signed` {
    /// The host, and how the service that is meant by it answers.
    @Test(
        arguments: [
            ("sts.amazonaws.com", "https://sts.amazonaws.com/doc/2011-06-15/"),
            ("sts.eu-west-1.amazonaws.com", "https://sts.amazonaws.com/doc/2011-06-15/"),
        ])
    func `is answered by the service of its host`(host: String, namespace: String) async throws {
        let test = try await TestGateway()
        let (_, text) = await test.answer(
            SignedRequest(method: "GET", target: "/", headers: [.init("host", host)]))
        #expect(text.contains("<ErrorResponse xmlns=\"\(namespace)\">"), "\(text)")
    }

    @Test(
        arguments: [
            ("bucket.s3.amazonaws.com", "bucket"), ("bucket.s3.eu-west-1.amazonaws.com", "bucket"),
            ("my.dotted.bucket.s3.us-east-1.amazonaws.com", "my.dotted.bucket"),
            ("iam.s3.amazonaws.com", "iam"),
            ("b.s3.dualstack.us-east-1.amazonaws.com", "b"), ("iam.s3.localhost:4566", "iam"),
            ("bucket.localhost:4566", "bucket"), ("s3.amazonaws.com", nil),
            ("s3.us-east-1.amazonaws.com", nil),
            ("s3-us-west-2.amazonaws.com", nil), ("iam.amazonaws.com", nil), ("localhost:4566", nil),
            ("", nil),
        ] as [(String, String?)])
    func `finds its bucket in the host`(host: String, bucket: String?) {
        #expect(BucketHost.bucket(in: host) == bucket)
        #expect(BucketHost.isInS3(host) == (bucket != nil && host != "bucket.localhost:4566"))
    }

    @Test(arguments: [
        ("GET", "/_rolecall/health", "localhost:4566", 200),
        ("HEAD", "/_rolecall/health", "localhost:4566", 200),
        ("POST", "/_rolecall/health", "localhost:4566", 405),
        ("GET", "/_rolecall/nothing", "localhost:4566", 404),
        ("GET", "/_rolecall/", "localhost:4566", 404), ("GET", "/_rolecall/health", "s3.amazonaws.com", 200),
    ])
    func `may see Rolecall's own pages`(method: String, path: String, host: String, status: Int) async throws
    {
        let test = try await TestGateway()
        let answer = await test.answer(
            SignedRequest(method: method, target: path, headers: [.init("host", host)]))
        #expect(answer.status == status, "\(answer)")
    }

    @Test func `sees an object below a bucket's host, whatever its key`() async throws {
        let test = try await TestGateway()
        let answer = await test.answer(
            SignedRequest(
                method: "GET", target: "/_rolecall/health",
                headers: [.init("host", "bucket.s3.amazonaws.com")]))
        #expect(answer.status != 200, "\(answer)")
    }
}
