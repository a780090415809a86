import Policy
import Testing

@Suite struct `The context keys of a text` {
    private static func document(
        _ members: String, version: String? = "2012-10-17", condition: String? = nil
    ) -> String {
        let condition = condition.map { #","Condition":\#($0)"# } ?? ""
        let version = version.map { #""Version":"\#($0)","# } ?? ""
        return #"{\#(version)"Statement":{"Effect":"Allow",\#(members)\#(condition)}}"#
    }
    private static let everything = #""Action":"*","Resource":"*""#
    private static let named = #"{"StringEquals":{"aws:username":"a"}}"#

    private typealias Row = (fact: String, text: String, keys: [String]?)

    private static let rows: [Row] = [
        (
            "keep their spelling",
            document(
                #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/Team}/${aws:username}""#,
                condition:
                    #"{"StringEquals":{"s3:ExistingObjectTag/Owner":"${aws:PrincipalTag/Team}"},"Null":{"AWS:SourceIp":"false"}}"#
            ),
            ["aws:PrincipalTag/Team", "aws:username", "s3:ExistingObjectTag/Owner", "AWS:SourceIp"]
        ),
        (
            "are those of defaults and of literals too",
            document(#""Action":"*","Resource":"arn:aws:s3:::b/${aws:username, 'default'}/${*}/${?}/${$}""#),
            ["aws:username", "*", "?", "$"]
        ),
        (
            "are no variables in the older language",
            document(#""Action":"*","Resource":"arn:aws:s3:::b/${aws:username}""#, version: "2008-10-17"), []
        ),
        (
            "are also those of NotResource",
            document(#""Action":"*","NotResource":"arn:aws:s3:::b/${aws:PrincipalTag/project}""#),
            ["aws:PrincipalTag/project"]
        ),
        (
            "are told once for each spelling",
            document(
                #""Action":"*","Resource":"arn:aws:s3:::b/${aws:username}/${AWS:username}""#,
                condition: #"{"StringEquals":{"aws:username":"${aws:username}","AWS:username":"a"}}"#),
            ["aws:username", "AWS:username"]
        ),
        (
            "are those of a resource policy",
            document(#""Principal":"*","Action":"*","Resource":"*""#, condition: named), ["aws:username"]
        ),
        ("need no resource", document(#""Action":"*""#, condition: named), ["aws:username"]),
        ("need no action", document(#""Resource":"*""#, condition: named), ["aws:username"]),
        (
            "need no version", document(everything, version: nil, condition: named), ["aws:username"]
        ),
        (
            "are those of variables under every operator",
            document(
                everything,
                condition: #"{"NumericEquals":{"aws:MultiFactorAuthAge":"${aws:PrincipalTag/Age}"}}"#),
            ["aws:MultiFactorAuthAge", "aws:PrincipalTag/Age"]
        ),
        (
            "may go with a literal that nothing equals",
            document(everything, condition: #"{"NumericEquals":{"aws:MultiFactorAuthAge":"nope"}}"#),
            ["aws:MultiFactorAuthAge"]
        ),
        ("are not those of actions", document(#""Action":"${aws:username}","Resource":"*""#), []),
        (
            "are not those of principals",
            document(#""Principal":{"AWS":"${aws:username}"},"Action":"*","Resource":"*""#), []
        ),
        (
            "may look like a variable",
            document(everything, condition: #"{"StringEquals":{"${aws:username}":"a"}}"#),
            ["${aws:username}"]
        ),
        ("are none without conditions", document(everything, condition: "{}"), []),
        ("are none without statements", #"{"Statement":[]}"#, []),
        ("are none where the statements are missing", #"{"Version":"2012-10-17"}"#, []),
        ("are none in empty lists", document(#""Action":[],"Resource":[]"#), []),
        (
            "are nobody's in an unknown operator",
            document(everything, condition: #"{"MadeUp":{"a:b":"c"}}"#), nil
        ),
        ("are nobody's without an effect", #"{"Statement":{"Action":"*","Resource":"*"}}"#, nil),
        ("are nobody's with an unknown member", #"{"Statement":[],"Foo":"x"}"#, nil),
        ("are nobody's in what is no JSON", "{", nil),
    ]

    @Test func `are those that AWS finds`() {
        for row in Self.rows {
            #expect(PolicyDocument.contextKeys(in: row.text) == row.keys, "The keys \(row.fact)")
        }
    }
}
