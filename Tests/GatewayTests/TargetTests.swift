import Signing
import TestSupport
import Testing
import Vocabulary

@testable import Gateway

@Suite struct `A request with a target` {
    private static let prefix = "AWSOrganizationsV20161128."

    private func answer(
        _ target: String, _ body: String = "{}", signs: Bool = true
    ) async throws -> (status: Int, text: String) {
        let test = try await TestGateway()
        var request = SignedRequest(
            method: "POST", target: "/",
            headers: [
                .init("host", "localhost:4566"), .init("content-type", "application/x-amz-json-1.1"),
                .init("x-amz-target", target),
            ])
        if signs {
            let signer = Signer(
                accessKeyID: test.key, secret: test.secret, sessionToken: nil, region: "us-east-1",
                service: "organizations", at: test.rolecall.clock.now)
            request = signer.signed(request, body: PayloadHash(of: Array(body.utf8)))
        }
        return await test.answer(request, body: Array(body.utf8))
    }

    @Test func `finds the operation and is answered in JSON`() async throws {
        let (status, text) = try await answer(Self.prefix + "DescribeOrganization")
        #expect(status == 400)
        #expect(
            text
                == #"{"__type":"AccessDeniedException","Message":"User: arn:aws:iam::123456789012:user/alice is not authorized to perform: organizations:DescribeOrganization on resource: * because no identity-based policy allows the organizations:DescribeOrganization action"}"#
        )
    }

    @Test(arguments: [prefix + "Nothing", "Other.DescribeOrganization", "DescribeOrganization", prefix])
    func `that names nothing is told so`(target: String) async throws {
        let (status, text) = try await answer(target)
        #expect(status == 400)
        #expect(text.hasPrefix(#"{"__type":"UnknownOperationException""#))
    }

    @Test func `without a signature is refused in the service's words`() async throws {
        let (status, text) = try await answer(Self.prefix + "DescribeOrganization", signs: false)
        #expect(status == 400)
        #expect(
            text
                == #"{"__type":"MissingAuthenticationTokenException","Message":"Missing Authentication Token"}"#
        )
    }

    @Test func `must bring what its operation can read`() async throws {
        let broken = try await answer(Self.prefix + "ListRoots", "{")
        #expect(broken.status == 400 && broken.text.contains("SerializationException"))
        let limit = try await answer(Self.prefix + "ListRoots", #"{"MaxResults": 21}"#)
        #expect(limit.status == 400 && limit.text.contains(#""Reason":"MAX_VALUE_EXCEEDED:MAX_RESULTS""#))
    }
}
