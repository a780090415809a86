import Testing

@testable import Policy

@Suite struct Actions {
    @Test(arguments: [
        ("s3:GetObject", "s3:GetObject", true), ("S3:getobject", "s3:GetObject", true),
        ("s3:GetObject", "s3:GetObjectAcl", false), ("s3:Get*", "s3:GetObject", true),
        ("s3:get*", "s3:GetObject", true),
        ("s3:Get*", "s3:PutObject", false), ("s3:*Object", "s3:GetObject", true),
        ("s3:*Object", "s3:ListBucket", false),
        ("s3:?etObject", "s3:GetObject", true), ("s3:*", "s3:GetObject", true),
        ("s3:*", "s3-outposts:GetObject", false),
        ("*", "s3:GetObject", true), ("*:GetObject", "s3:GetObject", true), ("*:*", "s3:GetObject", true),
        ("*:Put*", "s3:GetObject", false), ("sqs:*", "s3:GetObject", false), ("s3:", "s3:GetObject", false),
        ("s3: GetObject", "s3:GetObject", false), ("s3:Ge*ect", "s3:GetObject", true),
    ])
    func `match without regard to case, wildcards anywhere in the name`(
        pattern: String, action: String, expected: Bool
    ) throws {
        let allowing = try policy("{\"Effect\":\"Allow\",\"Action\":\"\(pattern)\",\"Resource\":\"*\"}")
        #expect(allows(allowing, Action(action)) == expected)
        let others = try policy("{\"Effect\":\"Allow\",\"NotAction\":[\"\(pattern)\"],\"Resource\":\"*\"}")
        #expect(allows(others, Action(action)) == !expected)
        let among = ["iam:List*", "ec2:RunInstances", pattern, "sts:*"].map { "\"\($0)\"" }.joined(
            separator: ",")
        let list = try policy("{\"Effect\":\"Allow\",\"Action\":[\(among)],\"Resource\":\"*\"}")
        #expect(allows(list, Action(action)) == expected)
    }

    @Test func `are equal whatever their case, and know their parts`() {
        let action: Action = "iam:CreateRole"
        #expect(action == "IAM:createrole")
        #expect(action.prefix == "iam")
        #expect(action.name == "CreateRole")
        #expect("\(action)" == "iam:CreateRole")
        #expect(Action("nocolon").prefix == "nocolon")
    }

    /// The sorted set against each pattern alone.
    @Test(arguments: [11, 12] as [UInt64])
    func `are found in long lists as one by one`(seed: UInt64) throws {
        var chance = Chance(state: seed)
        let services = ["s3", "ec2", "iam", "sqs", "*"]
        let names = ["Get", "GetX", "G*", "*", "?et", "List*", "PutY", "*Y", "get"]
        let actions = ["s3", "ec2", "iam", "sqs", "sns"].flatMap { service in
            ["Get", "GetX", "PutY", "ListZ"].map { Action("\(service):\($0)") }
        }
        for _ in 0..<500 {
            let patterns = (0..<Int.random(in: 1...20, using: &chance)).map { _ in
                "\(services.randomElement(using: &chance) ?? ""):\(names.randomElement(using: &chance) ?? "")"
            }
            let set = ActionSet(patterns)
            for action in actions {
                let expected = patterns.contains { Glob($0.lowercased()).matches(action.text.lowercased()) }
                #expect(set.contains(action) == expected, "seed \(seed): \(patterns) and \(action)")
                if expected { #expect(set.filter.meets(action.filter)) }
            }
        }
    }
}

@Suite struct Resources {
    @Test(arguments: [
        ("*", "arn:aws:s3:::b/k", true), ("*", "*", true), ("arn:aws:s3:::b", "arn:aws:s3:::b", true),
        ("arn:aws:s3:::b", "arn:aws:s3:::B", false), ("arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y", true),
        ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false), ("arn:aws:s3:::b*", "arn:aws:s3:::b", true),
        ("arn:aws:s3:::b/?", "arn:aws:s3:::b/xy", false),
        ("arn:aws:iam::*:role/R", "arn:aws:iam::1:role/R", true),
        ("arn:aws:s3:::b", "*", false), ("arn:aws:sqs:eu*", "arn:aws:sqs:eu-west-1:1:q", true),
        // Variables stand only behind the fifth colon.
        ("arn:aws:sqs:eu:${aws:PrincipalAccount}:q", "arn:aws:sqs:eu:880344156207:q", false),
        ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::ann/x", true),
        ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::bob/x", false),
    ])
    func `match with regard to case`(pattern: String, resource: String, expected: Bool) throws {
        let context: DictionaryContext = [
            "aws:username": .string("ann"), "aws:PrincipalAccount": .string("880344156207"),
        ]
        let allowing = try policy("{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":[\"\(pattern)\"]}")
        #expect(allows(allowing, "s3:GetObject", on: resource, context) == expected)
        let others = try policy("{\"Effect\":\"Allow\",\"Action\":\"*\",\"NotResource\":\"\(pattern)\"}")
        #expect(allows(others, "s3:GetObject", on: resource, context) == !expected)
    }
}

@Suite struct Variables {
    private let context: DictionaryContext = [
        "aws:username": .string("ann"), "aws:PrincipalTag/Team": .string("red*"),
        "s3:prefix": .string("home/ann"),
        "aws:TagKeys": .strings(["only"]), "custom:list": .strings(["only"]), "empty:key": .string(""),
    ]

    @Test(arguments: [
        ("${aws:username}", "ann", true), ("${AWS:UserName}", "ann", true),
        ("home/${aws:username}/*", "home/ann/", true),
        ("${aws:username}", "${aws:username}", false),
        // A tag's key has no case either; stars in a value are stars.
        ("${aws:principaltag/TEAM}", "red*", true), ("${aws:PrincipalTag/Team}", "redder", false),
        // Missing, with and without a default.
        ("${aws:nosuch}", "", false), ("${aws:nosuch, 'guest'}", "guest", true),
        ("${aws:nosuch, 'a*'}", "ab", false),
        ("${aws:username, 'guest'}", "ann", true), ("x${empty:key}y", "xy", true),
        // Sets never expand, not even to the default.
        ("${aws:TagKeys}", "only", false), ("${aws:TagKeys, 'd'}", "d", false),
        ("${custom:list, 'd'}", "d", false),
        // Literals.
        ("${*}", "*", true), ("${*}", "x", false), ("${?}", "?", true), ("${?}", "x", false),
        ("${$}", "$", true),
        ("${$}{aws:username}", "${aws:username}", true), ("*${*}", "x*", true),
        // What is no variable is text.
        ("${aws:username", "${aws:username", true), ("${}", "${}", true), ("$", "$", true),
        ("$x", "$x", true),
        ("${a:b, guest}", "${a:b, guest}", true),
    ])
    func `stand for the request's values`(pattern: String, text: String, expected: Bool) {
        let pattern = Pattern(pattern, reading: [.wildcards, .variables])
        #expect(pattern.matches(text, in: context) == expected)
    }

    @Test func `are plain text in the older version`() throws {
        let condition = #"{"StringLike":{"s3:prefix":"home/${aws:username}"}}"#
        #expect(try holds(condition, context))
        #expect(try !holds(condition, context, version: "2008-10-17"))
        let literal: DictionaryContext = ["s3:prefix": .string("home/${aws:username}")]
        #expect(try holds(condition, literal, version: "2008-10-17"))
    }

    @Test func `that are missing fail a positive operator and pass a negated one`() throws {
        for name in ["StringEquals", "StringLike", "StringEqualsIgnoreCase"] {
            #expect(try !holds("{\"\(name)\":{\"s3:prefix\":\"${aws:nosuch}\"}}", context))
        }
        for name in ["StringNotEquals", "StringNotLike", "StringNotEqualsIgnoreCase"] {
            #expect(try holds("{\"\(name)\":{\"s3:prefix\":\"${aws:nosuch}\"}}", context))
        }
    }

    @Test func `do not expand where numbers, dates, booleans, addresses and bytes stand`() throws {
        let context: DictionaryContext = [
            "a:number": .string("5"), "a:date": .string("2026-01-01T00:00:00Z"), "a:true": .string("true"),
            "a:address": .string("10.0.0.1"), "a:bytes": .string("QQ=="),
        ]
        for (name, key) in [
            ("NumericEquals", "number"), ("DateEquals", "date"), ("Bool", "true"), ("IpAddress", "address"),
            ("BinaryEquals", "bytes"),
        ] {
            #expect(try !holds("{\"\(name)\":{\"a:\(key)\":\"${a:\(key)}\"}}", context), "\(name)")
        }
    }

    @Test func `do not expand in actions`() throws {
        let document = try policy(#"{"Effect":"Allow","Action":"s3:${*}","Resource":"*"}"#)
        #expect(!allows(document, "s3:*"))
        #expect(allows(document, "s3:${x}"))
    }
}
