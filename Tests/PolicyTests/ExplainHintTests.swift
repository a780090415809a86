import Testing
import Vocabulary

@testable import Policy

/// What a statement lacked, and the words for it.
struct HintCase: Sendable, CustomTestStringConvertible {
    var statement: String
    var action: Action
    var resource: String
    var context: DictionaryContext = [:]
    /// The element that differs.
    var element: String
    var hint: String
    /// The value that the mended statement has in the place, where it can be mended.
    var mended: String?

    var testDescription: String { hint }
}

@Suite struct `The nearest statement` {
    private static let object = "arn:aws:s3:::b/k"
    private static let queue = "arn:aws:sqs:us-east-1:880344156207:q"
    private static let user = "arn:aws:iam::880344156207:user/ann"

    static let cases: [HintCase] =
        [
            HintCase(
                statement: #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b""#, action: "s3:GetObject",
                resource: object,
                element: "Resource",
                hint: "It names the bucket; s3:GetObject is about the objects in it, arn:aws:s3:::b/*.",
                mended: "arn:aws:s3:::b/*"),
            HintCase(
                statement: #""Action":"s3:ListBucket","Resource":"arn:aws:s3:::b/*""#,
                action: "s3:ListBucket",
                resource: "arn:aws:s3:::b", element: "Resource",
                hint: "It names objects; s3:ListBucket is about the bucket itself, arn:aws:s3:::b.",
                mended: "arn:aws:s3:::b"),
            HintCase(
                statement: #""Action":"s3:ListObjectsV2","Resource":"arn:aws:s3:::b""#,
                action: "s3:ListBucket",
                resource: "arn:aws:s3:::b", element: "Action",
                hint: "ListObjectsV2 is an operation, not a permission: it needs s3:ListBucket.",
                mended: "s3:ListBucket"),
            HintCase(
                statement: #""Action":"s3:GetObejct","Resource":"*""#, action: "s3:GetObject",
                resource: object,
                element: "Action", hint: "s3:GetObejct looks like a misspelling of s3:GetObject.",
                mended: "s3:GetObject"),
            HintCase(
                statement: #""Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:880344156207:q""#,
                action: "sqs:SendMessage", resource: queue, element: "Resource",
                hint: "The region is eu-west-1 in the statement and us-east-1 in what is asked about."),
            HintCase(
                statement: #""Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:q""#,
                action: "sqs:SendMessage", resource: queue, element: "Resource",
                hint: "The account is 111122223333 in the statement and 880344156207 in what is asked about."),
            HintCase(
                statement:
                    #""Action":"sqs:SendMessage","Resource":"arn:aws-cn:sqs:us-east-1:880344156207:q""#,
                action: "sqs:SendMessage", resource: queue, element: "Resource",
                hint: "The partition is aws-cn in the statement and aws in what is asked about."),
            HintCase(
                statement: #""Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:880344156207:Q""#,
                action: "sqs:SendMessage", resource: queue, element: "Resource",
                hint: "Only upper and lower case differ: ARNs are compared exactly.", mended: queue),
            HintCase(
                statement: #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/logs/""#,
                action: "s3:GetObject",
                resource: "arn:aws:s3:::b/logs/2026", element: "Resource",
                hint: "The pattern stops short: what is asked about goes on with \"2026\"."),
            HintCase(
                statement: #""Action":"iam:GetRole","Resource":"arn:aws:iam::880344156207:role/App""#,
                action: "iam:GetRole", resource: "arn:aws:iam::880344156207:role/team/App",
                element: "Resource",
                hint: "The role's path /team/ belongs to its ARN.",
                mended: "arn:aws:iam::880344156207:role/team/App"),
            HintCase(
                statement:
                    #""Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:880344156207:my-qeue""#,
                action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:880344156207:my-queue",
                element: "Resource", hint: "It differs by 1 character from what is asked about."),
            HintCase(
                statement: #""Action":"iam:ListRoles","Resource":"arn:aws:iam::880344156207:role/*""#,
                action: "iam:ListRoles", resource: "*", element: "Resource",
                hint:
                    "iam:ListRoles is about no single resource: it is asked on *, and only \"Resource\": \"*\" "
                    + "matches that."),
            HintCase(
                statement: #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/team}/*""#,
                action: "s3:GetObject", resource: "arn:aws:s3:::b/blue/k",
                context: ["aws:PrincipalTag/team": .string("red")], element: "Resource",
                hint: "${aws:PrincipalTag/team} is \"red\" in this request."),
            HintCase(
                statement: #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*""#,
                action: "s3:GetObject", resource: "arn:aws:s3:::b/ann/k", element: "Resource",
                hint:
                    "${aws:username} has no value in this request, so the pattern matches nothing. Only IAM users "
                    + "have it, and the caller is a session of role DEV_ROLE."),
        ] + conditions

    private static func condition(
        _ text: String, _ context: DictionaryContext, _ key: String, _ hint: String
    ) -> HintCase {
        HintCase(
            statement: #""Action":"s3:GetObject","Resource":"*","Condition":\#(text)"#,
            action: "s3:GetObject",
            resource: object, context: context, element: key, hint: hint)
    }

    private static let conditions = [
        condition(
            #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#, [:], "aws:MultiFactorAuthPresent",
            "Requests with long-term access keys do not have it."),
        condition(
            #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#, [:], "aws:MultiFactorAuthPresent",
            "Sign in with MFA, or write BoolIfExists, which lets long-term keys through as well."),
        condition(
            #"{"StringEquals":{"aws:PrincipalTag/team":"Blue"}}"#, ["aws:PrincipalTag/team": .string("blue")],
            "aws:PrincipalTag/team",
            "Only upper and lower case differ: StringEqualsIgnoreCase would not mind."),
        condition(
            #"{"StringEquals":{"aws:PrincipalTag/team":"blue"}}"#, [:], "aws:PrincipalTag/team",
            "The principal has no tag \"team\"."),
        condition(
            #"{"StringEquals":{"aws:UserAgent":"aws-cli/*"}}"#, ["aws:UserAgent": .string("aws-cli/2.1")],
            "aws:UserAgent", "StringEquals takes * for a star: StringLike has wildcards."),
        condition(
            #"{"StringEquals":{"aws:TagKeys":"team"}}"#, ["aws:TagKeys": .strings(["team"])], "aws:TagKeys",
            "aws:TagKeys holds a set: only ForAnyValue:StringEquals or ForAllValues:StringEquals compares it."
        ),
        condition(
            #"{"StringEquals":{"aws:PrincipalTag/team":"blue "}}"#,
            ["aws:PrincipalTag/team": .string("blue")],
            "aws:PrincipalTag/team", "Only white space differs."),
        condition(
            #"{"ArnLike":{"aws:SourceArn":"arn:aws:s3*:b"}}"#, ["aws:SourceArn": .string("arn:aws:s3:::b")],
            "aws:SourceArn", "ARNs are compared field by field: * does not reach over a colon."),
        condition(
            #"{"StringEquals":{"aws:SourceVpce":"vpce-1"}}"#, [:], "aws:SourceVpce",
            "Only requests through a VPC endpoint have it."),
        condition(
            #"{"StringEquals":{"sts:ExternalId":"x"}}"#, [:], "sts:ExternalId",
            "The request passes no external ID."),
    ]

    @Test(arguments: cases)
    func `says what it lacks`(example: HintCase) throws {
        let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\#(example.statement)}]}"#
        let document = try #require(PolicyDocument(stored: text, as: .identity))
        let request = AccessRequest(
            principal: Asking.session, action: example.action, resource: example.resource,
            context: example.context)
        let set = PolicySet(identity: [AttachedPolicy(.inline(name: "p"), document)], isSameAccount: true)
        let explanation = decide(request, under: set).explanation()
        let nearest = try #require(explanation.statements.first)
        let element = try #require(nearest.elements.first { ($0.key ?? $0.element) == example.element })
        #expect(!element.matches)
        #expect(element.hints.contains(example.hint), "\(element.hints)")
        guard let mended = example.mended else { return }
        let change = try #require(explanation.changes.first)
        #expect(change.kind == .mend)
        #expect(change.document?.contains("\"\(mended)\"") == true, "\(change)")
    }

    @Test(arguments: [
        ("GetObejct", "GetObject", true), ("GetObjects", "GetObject", true),
        ("SendMesage", "SendMessage", true),
        ("PutObject", "GetObject", false), ("AttachRolePolicy", "DetachRolePolicy", false),
        ("GetRole", "GetRolePolicy", false), ("StartInstances", "StopInstances", false),
    ])
    func `is told from one that merely looks like it`(written: String, meant: String, isSlip: Bool) {
        #expect(Misspelling.isSlip(written, for: meant) == isSlip)
    }

    @Test func `is the one with the least amiss`() throws {
        let statements = [
            #"{"Sid":"Far","Effect":"Allow","Action":"sns:Publish","Resource":"*"}"#,
            #"{"Sid":"OtherAction","Effect":"Allow","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b/*"}"#,
            #"{"Sid":"OtherBucket","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::other-one/*"}"#,
            #"{"Sid":"Tagged","Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/t":"x"}}}"#,
        ]
        let request = AccessRequest(
            principal: Asking.session, action: "s3:GetObject", resource: Self.object,
            context: DictionaryContext())
        let set = PolicySet(
            identity: [attached(try policy(statements.joined(separator: ",")))], isSameAccount: true)
        let explanation = decide(request, under: set).explanation()
        #expect(explanation.statements.map(\.sid) == ["Tagged", "OtherBucket", "OtherAction"])
        #expect(explanation.otherStatements == 1)
        #expect(
            explanation.advice == [
                "Statement 4 \"Tagged\" of inline policy p allows it when StringEquals aws:PrincipalTag/t \"x\" holds "
                    + "(here it is absent)."
            ])
    }
}
