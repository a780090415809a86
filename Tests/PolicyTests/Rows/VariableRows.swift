import Testing

@testable import Policy

/// Where variables stand in a policy and what for, row by row.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
@Suite struct `Rows about variables` {
    @Test(arguments: forms + places + values) func `are kept`(row: RuleRow) throws { try row.check() }

    private static let ann: DictionaryContext = [
        "aws:username": .string("ann"), "aws:PrincipalAccount": .string("880344156207"),
        "aws:PrincipalTag/any": .string("*"), "aws:TagKeys": .strings(["ann"]), "a:list": .strings(["ann"]),
    ]

    /// A pattern behind the bucket's ARN.
    private static func object(
        _ name: String, _ pattern: String, _ key: String, _ isAllowed: Bool, version: String = "2012-10-17"
    ) -> RuleRow {
        .allow(
            name, resource: "arn:aws:s3:::b/\(pattern)", version: version, on: "arn:aws:s3:::b/\(key)",
            with: ann,
            is: isAllowed)
    }

    private static let forms: [RuleRow] = [
        object("${key}: is the key's value", "${aws:username}", "ann", true),
        object("${key}: is nothing else", "${aws:username}", "bob", false),
        object("${key, 'text'}: is the value if there is one", "${aws:username, 'x'}", "ann", true),
        object("${key, 'text'}: else the text", "${a:none, 'x'}", "x", true),
        object("${key, 'text'}: whose star is a star", "${a:none, '*'}", "x", false),
        object("${*}: is a star", "${*}", "*", true),
        object("${*}: is no wildcard", "${*}", "x", false),
        object("${?}: is a question mark", "${?}", "?", true),
        object("${?}: is no wildcard", "${?}", "x", false),
        object("${$}: is a dollar sign", "${$}{aws:username}", "${aws:username}", true),
        object("version 2008-10-17: they are text", "${aws:username}", "ann", false, version: "2008-10-17"),
        object(
            "version 2008-10-17: which matches itself", "${aws:username}", "${aws:username}", true,
            version: "2008-10-17"),
    ]

    private static let values: [RuleRow] = [
        object(
            "present and single-valued: a missing key's pattern matches nothing", "${a:none}*", "x", false),
        object("present and single-valued: not even what is written", "${a:none}", "${a:none}", false),
        object("multivalued keys: never expand", "${aws:TagKeys}", "ann", false),
        object("multivalued keys: not even to the default", "${aws:TagKeys, 'x'}", "x", false),
        object("multivalued keys: nor does a set of one", "${a:list, 'x'}", "ann", false),
        object("substituted text: a star in it is a star", "${aws:PrincipalTag/any}", "*", true),
        object("substituted text: and no wildcard", "${aws:PrincipalTag/any}", "x", false),
    ]

    private static let places: [RuleRow] =
        [
            .allow(
                "Resource: behind the fifth colon",
                resource: "arn:aws:iam::880344156207:user/${aws:username}",
                on: "arn:aws:iam::880344156207:user/ann", with: ann, is: true),
            .allow(
                "Resource: not before it", resource: "arn:aws:iam::${aws:PrincipalAccount}:user/ann",
                on: "arn:aws:iam::880344156207:user/ann", with: ann, is: false),
            RuleRow(
                name: "NotResource: behind the fifth colon",
                statement: """
                    {"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/${aws:username}"}
                    """, resource: "arn:aws:s3:::b/ann", keys: ann, isAllowed: false),
            .allow(
                "Action: not there", action: "s3:Get${*}", ask: "s3:Get*", is: false),
        ]
        + [
            ("StringEquals", "a", false), ("StringNotEquals", "a", true), ("StringLike", "a", false),
            ("StringNotLike", "a", true), ("ArnLike", "arn:aws:s3:::b", false),
            ("ArnNotLike", "arn:aws:s3:::b", true),
        ].map { name, value, isAllowed in
            .allow(
                "missing in a condition: false, negated true: \(name)",
                when: "{\"\(name)\":{\"a:key\":\"${a:none}\"}}", with: ["a:key": .string(value)],
                is: isAllowed)
        }
}
