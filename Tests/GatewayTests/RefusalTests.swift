import Policy
import Sessions
import Signing
import Testing
import Vocabulary
import Wire
import World

@testable import Gateway
@testable import Service

/// The code, the status and the sentence of a denial by family of services.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
@Suite struct `A denial` {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let family: ServiceFamily
        let question: Question
        var caller = ann
        let code: String
        let status: Int
        /// Of EC2's the beginning: what follows is sealed.
        let message: String
    }

    private static let core = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform:"
    private static let role = "arn:aws:iam::123456789012:role/R"
    private static let instance = "arn:aws:ec2:us-east-1:123456789012:instance/*"

    @Test(arguments: [
        Row(
            testDescription: "IAM, STS and other Query services", family: .query,
            question: Question(action: "iam:GetRole", resource: role), code: "AccessDenied", status: 403,
            message: "\(core) iam:GetRole on resource: \(role) because no identity-based policy allows the "
                + "iam:GetRole action"),
        Row(
            testDescription: "IAM, without a resource", family: .query,
            question: Question(action: "iam:GetAccountSummary", resource: "*"), code: "AccessDenied",
            status: 403,
            message:
                "\(core) iam:GetAccountSummary on resource: * because no identity-based policy allows the "
                + "iam:GetAccountSummary action"),
        Row(
            testDescription: "STS, without a resource", family: .query,
            question: Question(action: "sts:DecodeAuthorizationMessage", resource: "*"),
            code: "AccessDenied", status: 403,
            message: "\(core) sts:DecodeAuthorizationMessage because no identity-based policy allows the "
                + "sts:DecodeAuthorizationMessage action"),
        Row(
            testDescription: "across accounts without a reason", family: .query,
            question: Question(action: "iam:GetRole", resource: "arn:aws:iam::444455556666:role/R"),
            code: "AccessDenied", status: 403,
            message: "\(core) iam:GetRole on resource: arn:aws:iam::444455556666:role/R"),
        Row(
            testDescription: "EC2", family: .ec2,
            question: Question(action: "ec2:RunInstances", resource: instance),
            code: "UnauthorizedOperation", status: 403,
            message:
                "You are not authorized to perform this operation. \(core) ec2:RunInstances on resource: "
                + "\(instance) because no identity-based policy allows the ec2:RunInstances action. "
                + "Encoded authorization failure message: "),
        Row(
            testDescription: "EC2, passing a role", family: .ec2,
            question: Question(action: "iam:PassRole", resource: role), code: "UnauthorizedOperation",
            status: 403,
            message: "You are not authorized to perform this operation. \(core) iam:PassRole on resource: "
                + "\(role) because no identity-based policy allows the iam:PassRole action. "
                + "Encoded authorization failure message: "),
        Row(
            testDescription: "EC2, without a resource", family: .ec2,
            question: Question(action: "ec2:DescribeInstances", resource: "*"),
            code: "UnauthorizedOperation", status: 403,
            message:
                "You are not authorized to perform this operation. \(core) ec2:DescribeInstances because "
                + "no identity-based policy allows the ec2:DescribeInstances action"),
        Row(
            testDescription: "S3, the resource in quotes", family: .s3,
            question: Question(action: "s3:GetObject", resource: "arn:aws:s3:::b/k"), code: "AccessDenied",
            status: 403,
            message:
                "\(core) s3:GetObject on resource: \"arn:aws:s3:::b/k\" because no identity-based policy "
                + "allows the s3:GetObject action"),
        Row(
            testDescription: "S3, without a resource", family: .s3,
            question: Question(action: "s3:ListAllMyBuckets", resource: "arn:aws:s3:::*"),
            code: "AccessDenied", status: 403,
            message: "\(core) s3:ListAllMyBuckets because no identity-based policy allows the "
                + "s3:ListAllMyBuckets action"),
        Row(
            testDescription: "S3, to a stranger", family: .s3,
            question: Question(action: "s3:GetObject", resource: "arn:aws:s3:::b/k"), caller: .anonymous,
            code: "AccessDenied", status: 403, message: "Access Denied"),
        Row(
            testDescription: "JSON services", family: .json,
            question: Question(action: "organizations:DescribeOrganization", resource: "*"),
            code: "AccessDeniedException", status: 400,
            message: "\(core) organizations:DescribeOrganization on resource: * because no identity-based "
                + "policy allows the organizations:DescribeOrganization action"),
    ])
    func `is told in the words of the service`(row: Row) {
        let facts = RequestFacts(
            requestID: "r", at: Self.start, region: .usEast1, host: "localhost", method: "POST")
        let decision = Authorizer().decide(row.question, caller: row.caller, facts: facts, world: World())
        let denial = AccessDenied(question: row.question, caller: row.caller, decision: decision)
        var random = SystemRandomNumberGenerator()
        let sealer = SessionSealer(KeyRing(at: Self.start, using: &random))
        let failure = denial.failure(in: row.family, sealer: sealer)
        #expect(failure.code == row.code)
        #expect(failure.status == row.status)
        if row.message.hasSuffix(": ") {
            #expect(failure.message.hasPrefix(row.message))
            #expect(failure.message.count > row.message.count)
        } else {
            #expect(failure.message == row.message)
        }
    }

    private static let start = Timestamp(seconds: 1_795_255_200)
    private static let ann = Caller(
        account: .example,
        identity: .user(User(account: .example, name: "ann", id: UniqueID("AIDAANN"), createdAt: start)),
        accessKeyID: AccessKeyID("AKIATEST"), session: nil)
}
