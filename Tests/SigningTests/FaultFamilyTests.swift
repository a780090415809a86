import Signing
import Testing
import Vocabulary

@Suite struct `A refusal, by family of services,` {
    private static let now = Timestamp(seconds: 1_767_225_600)

    static let families: [(SignatureFailure, ServiceFamily, String)] = [
        (.missing, .query, "403 MissingAuthenticationToken"), (.missing, .s3, "403 AccessDenied"),
        (.missing, .json, "400 MissingAuthenticationTokenException"),
        (.missing, .ec2, "400 MissingParameter"),
        (.unknownAccessKey(AccessKeyID("A")), .query, "403 InvalidClientTokenId"),
        (.unknownAccessKey(AccessKeyID("A")), .ec2, "401 AuthFailure"),
        (.unknownAccessKey(AccessKeyID("A")), .s3, "403 InvalidAccessKeyId"),
        (.unknownAccessKey(AccessKeyID("A")), .json, "400 UnrecognizedClientException"),
        (.invalidToken(AccessKeyID("A"), sent: true), .query, "403 InvalidClientTokenId"),
        (.invalidToken(AccessKeyID("A"), sent: true), .s3, "400 InvalidToken"),
        (.invalidToken(AccessKeyID("A"), sent: false), .s3, "403 InvalidAccessKeyId"),
        (.invalidToken(AccessKeyID("A"), sent: true), .ec2, "401 AuthFailure"),
        (.expiredToken(AccessKeyID("A")), .query, "403 ExpiredToken"),
        (.expiredToken(AccessKeyID("A")), .ec2, "400 RequestExpired"),
        (.expiredToken(AccessKeyID("A")), .s3, "400 ExpiredToken"),
        (.expiredToken(AccessKeyID("A")), .json, "400 ExpiredTokenException"),
        (.expired(signedAt: now, now: now), .query, "403 SignatureDoesNotMatch"),
        (.expired(signedAt: now, now: now), .ec2, "400 RequestExpired"),
        (.expired(signedAt: now, now: now), .s3, "403 RequestTimeTooSkewed"),
        (.expired(signedAt: now, now: now), .json, "400 InvalidSignatureException"),
        (.hostNotSigned, .query, "403 SignatureDoesNotMatch"),
        (.malformedDate("x"), .query, "400 IncompleteSignature"),
        (.malformedDate("x"), .json, "400 IncompleteSignatureException"),
        (.malformedDate("x"), .ec2, "401 AuthFailure"),
    ]

    @Test(arguments: families)
    func `has the code and status of its service's family`(
        failure: SignatureFailure, family: ServiceFamily, expected: String
    ) {
        let fault = failure.fault(for: family)
        #expect("\(fault.status) \(fault.code)" == expected)
        #expect(!fault.message.isEmpty)
    }
}
