import Signing
import Testing
import Vocabulary

@Suite struct `A refused signature` {
    private static let secret = Secret("secret")
    private static let now = Timestamp(seconds: 1_767_225_600)
    private static let iam = ExpectedService("iam", family: .query, region: .exactly("us-east-1"))
    private static let s3 = ExpectedService("s3", family: .s3, region: .exactly("eu-west-1"))

    private static func signed(
        for service: String = "iam", region: String = "us-east-1", at moment: Timestamp = now,
        headers: [SignedRequest.Header] = [], token: String? = nil
    ) -> SignedRequest {
        let signer = Signer(
            accessKeyID: AccessKeyID("AKIDEXAMPLE"), secret: secret, sessionToken: token, region: region,
            service: service, at: moment)
        let request = SignedRequest(
            method: "POST", target: "/", headers: [.init("host", "localhost")] + headers)
        return signer.signed(request, body: PayloadHash(of: []))
    }

    private static func outcome(_ request: SignedRequest, _ service: ExpectedService = iam)
        -> SignatureFailure?
    {
        do throws(SignatureFailure) {
            _ = try SignatureClaim(request).accepted(by: service, at: now)
                .verify(secret: secret, body: PayloadHash(of: []), cache: SigningKeyCache(capacity: 2))
            return nil
        } catch {
            return error
        }
    }

    private static func authorization(_ value: String, date: String? = "20260101T000000Z") -> SignedRequest {
        var headers: [SignedRequest.Header] = [.init("host", "localhost"), .init("authorization", value)]
        if let date { headers.append(.init("x-amz-date", date)) }
        return SignedRequest(method: "GET", target: "/", headers: headers)
    }

    private static let scope = "AKID/20260101/us-east-1/iam/aws4_request"

    @Test(
        arguments: [
            (signed(at: now.adding(seconds: -900)), nil),
            (
                signed(at: now.adding(seconds: -901)),
                "Signature expired: 20251231T234459Z is now earlier than 20251231T234500Z "
                    + "(20260101T000000Z - 15 min.)"
            ),
            (signed(at: now.adding(seconds: 900)), nil),
            (
                signed(at: now.adding(seconds: 901)),
                "Signature not yet current: 20260101T001501Z is still later than 20260101T001500Z "
                    + "(20260101T000000Z + 15 min.)"
            ),
            (signed(for: "sts"), "Credential should be scoped to correct service: 'iam'."),
            (signed(region: "eu-west-1"), "Credential should be scoped to a valid region. "),
            (
                signed(for: "sts", region: "eu-west-1"),
                "Credential should be scoped to a valid region.  Credential should be scoped to correct service: 'iam'."
            ),
            (
                SignedRequest(method: "GET", target: "/", headers: []),
                "Request is missing Authentication Token"
            ),
            (authorization("Bearer abc"), "Request is missing Authentication Token"),
            (authorization("AWS AKID:sig"), "AWS Signature Version 2 is not supported."),
            (
                authorization("AWS4-HMAC-SHA256 Credential=\(scope), Signature=x"),
                "Authorization header requires 'SignedHeaders' parameter. (Hashed with SHA-256 and encoded with Base64) "
                    + "Authorization=llN/X1xqU0iiQRTv+27Na7FJVJkPWpLPznXviVGZi8o="
            ),
            (
                authorization("AWS4-HMAC-SHA256", date: nil),
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. "
                    + "Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of "
                    + "either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) "
                    + "Authorization=HASH"
            ),
            (
                authorization("AWS4-HMAC-SHA256 Credential"),
                "Invalid key=value pair (missing equal-sign) in Authorization header "
                    + "(hashed with SHA-256 and encoded with Base64): 'HASH'."
            ),
            (
                authorization(
                    "AWS4-HMAC-SHA256 Credential=AKID/20260101/iam/aws4_request, SignedHeaders=host, Signature=x"
                ),
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, "
                    + "got 'AKID/20260101/iam/aws4_request'"
            ),
            (
                authorization(
                    "AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host, Signature=x",
                    date: "2026-01-01T00:00:00Z"),
                "Date must be in ISO-8601 'basic format'. Got '2026-01-01T00:00:00Z'. "
                    + "See http://en.wikipedia.org/wiki/ISO_8601"
            ),
            (
                authorization("AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=x-amz-date, Signature=x"),
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
            ),
            (
                authorization(
                    "AWS4-HMAC-SHA256 Credential=AKID/20260102/us-east-1/iam/aws4, SignedHeaders=host, Signature=x"
                ),
                "Credential should be scoped with a valid terminator: 'aws4_request'. "
                    + "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP."
            ),
            (
                authorization("AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host, Signature=x"),
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                    + "Access Key and signing method. Consult the service documentation for details."
            ),
            (
                SignedRequest(
                    method: "GET", target: "/?X-Amz-Algorithm=other&X-Amz-Signature=x", headers: []),
                "Missing Authentication Token"
            ),
            (
                SignedRequest(
                    method: "GET",
                    target: "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=x&X-Amz-Date=x",
                    headers: []),
                "AWS query-string parameters must include 'X-Amz-Credential'. "
                    + "AWS query-string parameters must include 'X-Amz-SignedHeaders'. "
                    + "Re-examine the query-string parameters."
            ),
        ] as [(SignedRequest, String?)])
    func `is explained in the words of the Query front end`(request: SignedRequest, message: String?) {
        let failure = Self.outcome(request)
        guard let message else {
            #expect(failure == nil)
            return
        }
        let told = failure?.fault(for: .query).message ?? "verified"
        // Which hash it is, is another test's matter.
        let parts = message.split(separator: "HASH", omittingEmptySubsequences: false)
        #expect(told.hasPrefix(parts[0]), "\(told)")
        #expect(
            parts.count == 2 ? told.hasSuffix(parts[1]) : told.utf8.count == message.utf8.count, "\(told)")
    }

    @Test func `hashes the header it will not repeat`() {
        let fault = Self.outcome(Self.authorization("AWS4-HMAC-SHA256 Credential"))?.fault(for: .query)
        #expect(
            fault?.message.contains("KfSoC26UaBDGXxo5AUFS45c1cmAbyLKDOxOTKcZYWt4=") == true,
            "\(fault?.message ?? "")")
    }

    @Test(
        arguments: [
            (signed(for: "s3", region: "eu-west-1"), nil),
            (
                signed(for: "s3"),
                "AuthorizationHeaderMalformed 400 The authorization header is malformed; "
                    + "the region 'us-east-1' is wrong; expecting 'eu-west-1'"
            ),
            (
                signed(for: "iam", region: "eu-west-1"),
                "AuthorizationHeaderMalformed 400 The authorization header is malformed; "
                    + "incorrect service \"iam\". This endpoint belongs to \"s3\"."
            ),
            (
                signed(for: "s3", region: "eu-west-1", at: now.adding(seconds: -901)),
                "RequestTimeTooSkewed 403 The difference between the request time and the current time is too large."
            ),
            (
                signed(for: "s3", region: "eu-west-1", headers: [.init("x-amz-content-sha256", "abc")]),
                "InvalidRequest 400 The value of x-amz-content-sha256 header is invalid."
            ),
            (SignedRequest(method: "GET", target: "/", headers: []), "AccessDenied 403 Access Denied"),
            (authorization("Bearer abc"), "InvalidArgument 400 Unsupported Authorization Type"),
            (
                authorization("AWS AKID:sig"),
                "InvalidRequest 400 The authorization mechanism you have provided is not supported. "
                    + "Please use AWS4-HMAC-SHA256."
            ),
            (
                authorization("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x"),
                "AuthorizationHeaderMalformed 400 The authorization header is malformed; the Credential is mal-formed; "
                    + "expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
            ),
            (
                authorization(
                    "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=x"
                ),
                "AccessDenied 403 There were headers present in the request which were not signed"
            ),
            (
                authorization(
                    "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/s3/aws4_request, "
                        + "SignedHeaders=host;x-amz-date, Signature=x"),
                "InvalidRequest 400 Missing required header for this request: x-amz-content-sha256"
            ),
            (
                SignedRequest(method: "GET", target: "/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256", headers: []),
                "AuthorizationQueryParametersError 400 Query-string authentication version 4 requires the X-Amz-Algorithm, "
                    + "X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
            ),
            (
                SignedRequest(method: "GET", target: "/b/k?X-Amz-Algorithm=x", headers: []),
                "AuthorizationQueryParametersError 400 "
                    + "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\""
            ),
        ] as [(SignedRequest, String?)])
    func `is explained in S3's words`(request: SignedRequest, expected: String?) {
        let fault = Self.outcome(request, Self.s3)?.fault(for: .s3)
        #expect(fault.map { "\($0.code) \($0.status) \($0.message)" } == expected)
    }

    @Test(
        arguments: [
            (3600, 0, nil), (3600, 3600, nil), (3600, 3601, "AccessDenied Request has expired"),
            (3600, -900, nil),
            (3600, -901, "AccessDenied Request is not valid yet"), (604_800, 604_800, nil),
            (
                604_801, 0,
                "AuthorizationQueryParametersError X-Amz-Expires must be less than a week (in seconds); that is, the given "
                    + "X-Amz-Expires must be less than 604800 seconds"
            ), (-1, 0, "AuthorizationQueryParametersError X-Amz-Expires must be non-negative"),
        ] as [(Int, Int64, String?)])
    func `of S3 follows the lifetime of a presigned URL`(expires: Int, age: Int64, expected: String?) {
        let signer = Signer(
            accessKeyID: AccessKeyID("AKIDEXAMPLE"), secret: Self.secret, region: "eu-west-1", service: "s3",
            at: Self.now.adding(seconds: -age))
        let request = SignedRequest(method: "GET", target: "/b/a%2Bb", headers: [.init("host", "localhost")])
        let url = signer.presigned(request, expires: expires, body: .declared)
        let fault = Self.outcome(url, Self.s3)?.fault(for: .s3)
        #expect(fault.map { "\($0.code) \($0.message)" } == expected)
    }

    @Test func `of S3 shows both computations`() {
        var request = Self.signed(for: "s3", region: "eu-west-1")
        request.method = "PUT"
        let fault = Self.outcome(request, Self.s3)?.fault(for: .s3)
        #expect(fault?.code == "SignatureDoesNotMatch")
        #expect(
            fault?.details.map(\.0) == [
                "AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes",
                "CanonicalRequest",
                "CanonicalRequestBytes",
            ])
        #expect(fault?.details.last?.1.hasPrefix("50 55 54 0a 2f 0a") == true)
        #expect(fault?.details.contains { $0.1.contains("secret") } == false)
    }

    @Test func `of S3 names the headers that were not signed`() {
        var request = Self.signed(for: "s3", region: "eu-west-1")
        request.headers.append(.init("x-amz-acl", "public-read"))
        #expect(Self.outcome(request, Self.s3) == .headersNotSigned(["x-amz-acl"]))
        #expect(Self.outcome(Self.signed(headers: [.init("x-amz-meta", "1")])) == nil)
    }

    @Test func `comes of a token that is not signed, everywhere`() {
        var request = Self.signed()
        request.headers.append(.init("x-amz-security-token", "t"))
        #expect(Self.outcome(request) == .headersNotSigned(["x-amz-security-token"]))
        #expect(Self.outcome(Self.signed(token: "t")) == nil)
    }

    @Test(arguments: [
        "Thu, 01 Jan 2026 00:00:00 GMT", "20260101T000000Z",
    ])
    func `takes its time from Date when there is no X-Amz-Date`(date: String) throws {
        var request = Self.authorization(
            "AWS4-HMAC-SHA256 Credential=\(Self.scope), SignedHeaders=date;host, Signature=x", date: nil)
        request.headers.append(.init("date", date))
        #expect(try SignatureClaim(request).signedAt == Self.now)
        // The time was in the window: only the signature is wrong.
        guard case .mismatch = Self.outcome(request) else {
            Issue.record("\(String(describing: Self.outcome(request)))")
            return
        }
    }

    @Test(arguments: [
        "20260101T000000", "20260101T000000z", "20261301T000000Z", "20260230T000000Z", "2026010aT000000Z",
        "20260101 000000Z", "", "20260101T000000Z ",
    ])
    func `comes of a date that is none`(date: String) {
        let request = Self.authorization(
            "AWS4-HMAC-SHA256 Credential=\(Self.scope), SignedHeaders=host, Signature=x", date: date)
        #expect(Self.outcome(request) == .malformedDate(date))
    }

    @Test func `comes of a header and a query at once`() {
        var request = Self.signed()
        request.query = Array("X-Amz-Algorithm=AWS4-HMAC-SHA256".utf8)
        #expect(Self.outcome(request) == .severalMechanisms)
    }
}
