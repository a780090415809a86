import Testing

@testable import Policy

/// How each thing of a statement is compared, and where variables stand, row by row.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
@Suite struct `Rows about matching` {
    @Test(arguments: actions + resources + wildcards)
    func `of actions and resources`(row: RuleRow) throws { try row.check() }

    private static let actions: [RuleRow] = [
        .allow("action: the prefix has no case", action: "S3:GetObject", is: true),
        .allow("action: the name has no case", action: "s3:getOBJECT", is: true),
        .allow("action: a star anywhere in the name", action: "s3:*Obj*", is: true),
        .allow("action: a question mark anywhere in the name", action: "s3:?etObjec?", is: true),
        .allow("action: a question mark is one character", action: "s3:?GetObject", is: false),
        .allow(
            "action: one on the bucket matches the bucket's ARN", action: "s3:ListBucket",
            resource: "arn:aws:s3:::b", ask: "s3:ListBucket", on: "arn:aws:s3:::b", is: true),
        .allow(
            "action: on a resource that it is not about the statement is inert", action: "s3:ListBucket",
            resource: "arn:aws:s3:::b/*", ask: "s3:ListBucket", on: "arn:aws:s3:::b", is: false),
        .allow(
            "action: one on objects matches the object's ARN", resource: "arn:aws:s3:::b/*", is: true),
        .allow(
            "action: one on objects does not match the bucket's ARN", resource: "arn:aws:s3:::b", is: false),
        .allow(
            "action: one without a resource matches a star", ask: "s3:ListAllMyBuckets", on: "*", is: true),
        .allow(
            "action: one without a resource matches nothing but a star", resource: "arn:aws:s3:::*",
            ask: "s3:ListAllMyBuckets", on: "*", is: false),
    ]

    private static let resources: [RuleRow] = [
        .allow("resource: has a case", resource: "arn:aws:s3:::b/K", is: false),
        .allow(
            "resource: wildcards in the partition", resource: "arn:*:s3:::b/k", is: true),
        .allow(
            "resource: wildcards in the region and the account", resource: "arn:aws:sqs:eu-*-?:8*7:q",
            on: "arn:aws:sqs:eu-west-1:880344156207:q", is: true),
        .allow("resource: wildcards in the last part", resource: "arn:aws:s3:::?/*", is: true),
        .allow(
            "resource: a star crosses slashes", resource: "arn:aws:s3:::b/*/z", on: "arn:aws:s3:::b/x/y/z",
            is: true),
        .allow(
            "resource: a star at a field's end takes the fields behind it", resource: "arn:aws:sqs:eu*",
            on: "arn:aws:sqs:eu-west-1:880344156207:q", is: true),
    ]

    private static let wildcards: [RuleRow] = [
        .allow("wildcards: a star is nothing, too", resource: "arn:aws:s3:::b/k*", is: true),
        .allow(
            "wildcards: a star is anything, line ends too", resource: "arn:aws:s3:::b/*",
            on: "arn:aws:s3:::b/x\ny", is: true),
        .allow(
            "wildcards: a question mark is one UTF-16 unit", resource: "arn:aws:s3:::b/?",
            on: "arn:aws:s3:::b/\u{1F600}", is: false),
        .allow(
            "wildcards: so a character beyond the basic plane takes two", resource: "arn:aws:s3:::b/??",
            on: "arn:aws:s3:::b/\u{1F600}", is: true),
        .allow("wildcards: brackets are literal", resource: "arn:aws:s3:::b/[k]", is: false),
        .allow(
            "wildcards: a backslash is literal", resource: #"arn:aws:s3:::b/\\*"#, on: #"arn:aws:s3:::b/\k"#,
            is: true),
        .allow(
            "wildcards: nor does a backslash escape a star", resource: #"arn:aws:s3:::b/\\*"#,
            on: "arn:aws:s3:::b/*", is: false),
    ]

    @Test(arguments: keys + values) func `of condition keys and values`(row: RuleRow) throws {
        try row.check()
    }

    private static let keys: [RuleRow] = [
        .allow(
            "condition keys: have no case", when: #"{"StringEquals":{"AWS:UserName":"ann"}}"#,
            with: ["aws:username": .string("ann")], is: true),
        .allow(
            "condition keys: nor has the key of a tag",
            when: #"{"StringEquals":{"aws:ResourceTag/TEAM":"red"}}"#,
            with: ["aws:ResourceTag/team": .string("red")], is: true),
        .allow(
            "condition keys: know no wildcards", when: #"{"StringEquals":{"aws:ResourceTag/*":"red"}}"#,
            with: ["aws:ResourceTag/team": .string("red")], is: false),
    ]

    private static let values: [RuleRow] = [
        ("StringEquals", #""a*""#, "ab", false), ("StringEqualsIgnoreCase", #""A*""#, "ab", false),
        ("StringLike", #""a*""#, "ab", true), ("StringLike", #""A*""#, "ab", false),
        ("StringNotLike", #""a*""#, "ab", false), ("StringNotEquals", #""a*""#, "ab", true),
        ("ArnEquals", #""arn:aws:s3:::*""#, "arn:aws:s3:::b", true),
        ("ArnLike", #""arn:aws:s3:::?""#, "arn:aws:s3:::b", true),
        ("ArnNotLike", #""arn:aws:s3:::*""#, "arn:aws:s3:::b", false),
        ("NumericEquals", #""1*""#, "10", false), ("DateEquals", #""2026-*""#, "2026-01-01", false),
        ("IpAddress", #""10.*""#, "10.0.0.1", false), ("BinaryEquals", #""QU*""#, "QUJD", false),
    ].map { name, literal, value, isAllowed in
        .allow(
            "condition values: only the Like and Arn operators know wildcards: \(name)",
            when: "{\"\(name)\":{\"a:key\":\(literal)}}", with: ["a:key": .string(value)], is: isAllowed)
    }

    @Test(
        arguments: [
            ("principal ARNs: have a case", "arn:aws:iam::880344156207:user/Ann", Asking.ann, false),
            ("principal ARNs: know no wildcards", "arn:aws:iam::880344156207:user/*", Asking.ann, false),
            (
                "principal ARNs: nor variables", "arn:aws:iam::880344156207:user/${aws:username}", Asking.ann,
                false
            ),
            (
                "principal ARNs: nor in sessions", "arn:aws:sts::880344156207:assumed-role/DEV_ROLE/*",
                Asking.session, false
            ),
            ("principal ARNs: are compared whole", "arn:aws:iam::880344156207:user/ann", Asking.ann, true),
            ("principal ARNs: a lone star is everybody", "*", Asking.ann, true),
        ] as [(String, String, PrincipalFacts, Bool)])
    func `of principals`(name: String, principal: String, caller: PrincipalFacts, isAllowed: Bool) throws {
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\(principal)"},\
            "Action":"s3:GetObject","Resource":"*"}}
            """
        let document = try #require(PolicyDocument(stored: text, as: .resource))
        let set = PolicySet(
            resource: AttachedPolicy(.onResource(arn: "arn:aws:s3:::b"), document), isSameAccount: true)
        let request = AccessRequest(
            principal: caller, action: "s3:GetObject", resource: "arn:aws:s3:::b/k",
            context: ["aws:username": .string("ann")] as DictionaryContext)
        #expect(decide(request, under: set).isAllowed == isAllowed)
    }

    @Test(arguments: [
        ("action in an SCP: a star at the end", PolicyKind.serviceControl, "Action", "s3:Get*", true),
        ("action in an SCP: no other star", .serviceControl, "Action", "s3:*Object", false),
        ("action in an SCP: no question mark within", .serviceControl, "Action", "s3:?etObject", false),
        ("action in an RCP: a star at the end", .resourceControl, "Action", "s3:Get*", true),
        ("action in an RCP: no other star", .resourceControl, "Action", "s3:*Object", false),
        ("resource: no wildcard in the service", .identity, "Resource", "arn:aws:s*:::b", false),
        ("resource: no question mark in the service", .identity, "Resource", "arn:aws:s?:::b", false),
    ])
    func `that no document may ask for`(
        name: String, kind: PolicyKind, element: String, value: String, isAccepted: Bool
    ) {
        let (action, resource) = element == "Action" ? (value, "*") : ("s3:GetObject", value)
        let principal = kind == .resourceControl ? "\"Principal\":\"*\"," : ""
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Deny",\(principal)"Action":"\(action)","Resource":"\(resource)"}}
            """
        #expect(((try? PolicyDocument(parsing: text, as: kind)) != nil) == isAccepted)
    }
}
