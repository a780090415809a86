import Testing

@testable import Policy

@Suite struct `Condition logic` {
    @Test(arguments: [
        (#"{"StringEquals":{"a:one":"1","a:two":"2"}}"#, true),
        (#"{"StringEquals":{"a:one":"1","a:two":"x"}}"#, false),
        (#"{"StringEquals":{"a:one":"1"},"StringLike":{"a:two":"*"}}"#, true),
        (#"{"StringEquals":{"a:one":"1"},"StringLike":{"a:two":"x"}}"#, false),
        (#"{"StringEquals":{"a:one":["x","1"]}}"#, true), (#"{"StringEquals":{"A:ONE":"1"}}"#, true),
        ("{}", true),
        (#"{"nosuch":{}}"#, true), (#"{"StringEquals":{}}"#, true),
    ])
    func `operators and keys are all needed, of values one`(condition: String, expected: Bool) throws {
        #expect(try holds(condition, ["a:one": .string("1"), "a:two": .string("2")]) == expected)
    }

    /// policy-language rules for a key that is missing, empty, or a set; rows are operators, columns requests.
    @Test(arguments: [
        // name, missing, empty set, "", "x", {x}, {x,y}
        ("StringEquals", [false, false, false, true, false, false]),
        ("StringNotEquals", [true, false, true, false, false, false]),
        ("StringEqualsIfExists", [true, false, false, true, false, false]),
        ("StringNotEqualsIfExists", [true, false, true, false, false, false]),
        ("ForAllValues:StringEquals", [true, true, false, true, true, false]),
        ("ForAllValues:StringNotEquals", [true, true, true, false, false, false]),
        ("ForAllValues:StringEqualsIfExists", [true, true, false, true, true, false]),
        ("ForAnyValue:StringEquals", [false, false, false, true, true, true]),
        ("ForAnyValue:StringNotEquals", [false, false, true, false, false, true]),
        ("ForAnyValue:StringEqualsIfExists", [true, false, false, true, true, true]),
    ])
    func `missing keys, empty sets and sets`(name: String, expected: [Bool]) throws {
        let requests: [DictionaryContext] = [
            [:], ["a:key": .strings([])], ["a:key": .string("")], ["a:key": .string("x")],
            ["a:key": .strings(["x"])], ["a:key": .strings(["x", "y"])],
        ]
        let results = try requests.map { try holds("{\"\(name)\":{\"a:key\":\"x\"}}", $0) }
        #expect(results == expected)
    }

    @Test(arguments: [
        "StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotEqualsIfExists", "StringLike",
    ])
    func `a key declared as a set never meets an operator for single values`(name: String) throws {
        let condition = "{\"\(name)\":{\"aws:TagKeys\":\"x\"}}"
        for context in [[:], ["aws:TagKeys": .string("x")], ["aws:TagKeys": .strings(["x"])]]
            as [DictionaryContext]
        {
            #expect(try !holds(condition, context))
        }
    }

    @Test(arguments: [
        // name, missing, "x", {}, {x}
        ("StringEquals", [false, false, false, false]),
        ("StringEqualsIfExists", [true, false, false, false]),
        ("StringNotEqualsIfExists", [true, false, false, false]),
        ("ForAllValues:StringEquals", [true, false, false, false]),
        ("ForAnyValue:StringEquals", [false, false, false, false]),
    ])
    func `a condition without values`(name: String, expected: [Bool]) throws {
        let requests: [DictionaryContext] = [
            [:], ["a:key": .string("x")], ["a:key": .strings([])], ["a:key": .strings(["x"])],
        ]
        #expect(try requests.map { try holds("{\"\(name)\":{\"a:key\":[]}}", $0) } == expected)
    }

    @Test(arguments: [
        // literals, missing, "", {}, {x}
        ("\"true\"", [true, false, false, false]), ("true", [true, false, false, false]),
        ("\"false\"", [false, true, true, true]), ("[\"true\",\"false\"]", [true, true, true, true]),
    ])
    func `Null asks for presence, and an empty text or set is present`(literals: String, expected: [Bool])
        throws
    {
        let requests: [DictionaryContext] = [
            [:], ["a:key": .string("")], ["a:key": .strings([])], ["a:key": .strings(["x"])],
        ]
        #expect(try requests.map { try holds("{\"Null\":{\"a:key\":\(literals)}}", $0) } == expected)
        for context in requests {
            #expect(try holds("{\"ForAllValues:Null\":{\"a:key\":\(literals)}}", context))
            #expect(try !holds("{\"ForAnyValue:Null\":{\"a:key\":\(literals)}}", context))
        }
    }

    @Test func `Null works on keys declared as sets`() throws {
        #expect(try holds(#"{"Null":{"aws:TagKeys":"false"}}"#, ["aws:TagKeys": .strings(["x"])]))
    }

    @Test func `a set must be covered, or met`() throws {
        let tags: DictionaryContext = ["aws:TagKeys": .strings(["team", "cost"])]
        #expect(try holds(#"{"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost","env"]}}"#, tags))
        #expect(try !holds(#"{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}"#, tags))
        #expect(try holds(#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["cost","x"]}}"#, tags))
        #expect(try !holds(#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["x"]}}"#, tags))
        #expect(try holds(#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["x"]}}"#, tags))
        #expect(try !holds(#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["cost"]}}"#, tags))
        #expect(try holds(#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["cost"]}}"#, tags))
    }
}

@Suite struct `Context keys` {
    @Test(
        arguments: [
            (
                "aws:PrincipalTag/Cost Center", "aws:principaltag/cost center", "aws:principaltag",
                "cost center", GlobalKey.principalTag
            ),
            ("AWS:SourceIP", "aws:sourceip", "aws:sourceip", nil, .sourceIp),
            ("aws:RequestTag/a/b", "aws:requesttag/a/b", "aws:requesttag", "a/b", .requestTag),
            ("ec2:ResourceTag/Name", "ec2:resourcetag/name", "ec2:resourcetag", "name", nil),
            ("aws:PrincipalTag", "aws:principaltag", "aws:principaltag", nil, nil),
            ("aws:SourceIp/x", "aws:sourceip/x", "aws:sourceip", "x", nil),
            ("sts:ExternalId", "sts:externalid", "sts:externalid", nil, nil),
        ] as [(String, String, String, String?, GlobalKey?)])
    func `are taken apart once`(
        text: String, name: String, family: String, tagKey: String?, global: GlobalKey?
    ) {
        let key = ContextKey(text)
        #expect(key.name == name)
        #expect(key.family == family)
        #expect(key.tagKey == tagKey)
        #expect(key.global == global)
    }

    @Test(arguments: [
        "aws:TagKeys", "aws:CalledVia", "sts:TransitiveTagKeys", "cognito-identity.amazonaws.com:amr",
    ])
    func `know which of them are sets`(text: String) {
        #expect(ContextKey(text).isMultivalued)
        #expect(!ContextKey("aws:SourceIp").isMultivalued)
    }
}
