import Policy
import Signing
import TestSupport
import Testing
import Trail
import Vocabulary

@testable import Gateway

/// `aws:RequestedRegion` is the endpoint's; of a global service, such as IAM, it is always us-east-1.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
@Suite struct `The requested region` {
    @Test(arguments: [
        ("sts", "us-east-1", "us-east-1"), ("sts", "eu-west-1", "eu-west-1"),
        ("organizations", "us-east-1", "us-east-1"), ("organizations", "eu-west-1", "us-east-1"),
    ])
    func `is what the request is signed for, but for global services`(
        service: String, signed: String, expected: String
    ) async throws {
        let test = try await TestGateway()
        let isGlobal = service == "organizations"
        let role = "arn:aws:iam::123456789012:role/R"
        let text =
            isGlobal
            ? "{}" : "Action=AssumeRole&Version=2011-06-15&RoleSessionName=s1&RoleArn=\(role)"
        let headers: [SignedRequest.Header] =
            isGlobal
            ? [
                .init("content-type", "application/x-amz-json-1.1"),
                .init("x-amz-target", "AWSOrganizationsV20161128.DescribeOrganization"),
            ] : [.init("content-type", "application/x-www-form-urlencoded")]
        let signer = Signer(
            accessKeyID: test.key, secret: test.secret, sessionToken: nil, region: signed, service: service,
            at: test.rolecall.clock.now)
        let request = signer.signed(
            SignedRequest(method: "POST", target: "/", headers: [.init("host", "localhost")] + headers),
            body: PayloadHash(of: Array(text.utf8)))
        _ = await test.answer(request, body: Array(text.utf8))
        let decision = try #require(test.trail.lastDenied(by: "alice")?.decisions.first)
        let region = decision.request.context.value(for: ContextKey("aws:RequestedRegion"))
        #expect(region == .string(expected))
    }
}
