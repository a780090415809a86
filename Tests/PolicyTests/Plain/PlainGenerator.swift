@testable import Policy

/// Documents and requests by chance, from few enough words that they often meet.
struct PlainGenerator {
    var chance: Chance

    mutating func isTrue(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < percent }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &chance)]
    }

    mutating func document(_ kind: PolicyKind) -> String {
        let version = pick([
            #""Version":"2012-10-17","#, #""Version":"2012-10-17","#, #""Version":"2012-10-17","#,
            #""Version":"2008-10-17","#, "",
        ])
        // Many are open, or nothing would ever pass seven layers.
        let isOpen = isTrue(40)
        let count = isOpen ? 1 : number(1...3)
        let statements = (0..<count).map { _ in statement(kind, isOpen: isOpen) }
        let list = count == 1 && isTrue(50) ? statements[0] : "[" + statements.joined(separator: ",") + "]"
        return "{\(version)\"Statement\":\(list)}"
    }

    private mutating func statement(_ kind: PolicyKind, isOpen: Bool) -> String {
        var members = ["\"Effect\":\"\(!isOpen && isTrue(25) ? "Deny" : "Allow")\""]
        switch kind {
        case .trust, .resource: members.append(principal(isOpen: isOpen && isTrue(50)))
        case .resourceControl: members.append(pick([#""Principal":"*""#, #""Principal":{"AWS":"*"}"#]))
        case .identity, .session, .serviceControl: break
        }
        members.append(
            isOpen
                ? #""Action":"*""#
                : list(isTrue(15) ? "NotAction" : "Action", PlainWords.actions, 1...3))
        if kind != .trust {
            members.append(
                isOpen
                    ? #""Resource":"*""#
                    : list(isTrue(15) ? "NotResource" : "Resource", PlainWords.resources, 1...2))
        }
        if !isOpen, isTrue(55) { members.append("\"Condition\":{\(conditions())}") }
        return "{" + members.joined(separator: ",") + "}"
    }

    private mutating func principal(isOpen: Bool) -> String {
        if isOpen { return #""Principal":"*""# }
        let element = isTrue(15) ? "NotPrincipal" : "Principal"
        if isTrue(10) { return "\"\(element)\":\"*\"" }
        var members = [list("AWS", PlainWords.principals, 1...3)]
        if isTrue(40) { members.append(list("Service", ["ec2.amazonaws.com", "sns.amazonaws.com"], 1...1)) }
        if isTrue(40) { members.append(list("Federated", ["accounts.google.com", "example.com"], 1...1)) }
        return "\"\(element)\":{\(members.joined(separator: ","))}"
    }

    private mutating func list(_ name: String, _ words: [String], _ count: ClosedRange<Int>) -> String {
        let chosen = (0..<number(count)).map { _ in "\"\(pick(words))\"" }
        let isBare = chosen.count == 1 && isTrue(50)
        return "\"\(name)\":" + (isBare ? chosen[0] : "[\(chosen.joined(separator: ","))]")
    }

    private mutating func conditions() -> String {
        var blocks: [String: String] = [:]
        for _ in 0..<number(1...2) {
            let words = pick(PlainWords.families)
            var name = pick(words.operators)
            if name != "Null", isTrue(25) { name += "IfExists" }
            name = pick(["", "", "", "ForAllValues:", "ForAnyValue:"]) + name
            let key = isTrue(90) ? pick(words.keys) : pick(PlainWords.allKeys)
            let count = pick([1, 1, 1, 2, 2, 0])
            let values = (0..<count).map { _ in
                // Numbers and truth may stand without quotes.
                words.areBare && isTrue(40) ? pick(words.bare) : "\"\(pick(words.literals))\""
            }
            let list = values.count == 1 ? values[0] : "[\(values.joined(separator: ","))]"
            blocks[name] = "\"\(name)\":{\"\(key)\":\(list)}"
        }
        return blocks.sorted { $0.key < $1.key }.map(\.value).joined(separator: ",")
    }

    mutating func request() -> [String: PlainValue] {
        var request: [String: PlainValue] = [:]
        for words in PlainWords.families {
            for key in words.keys where isTrue(80) {
                let isSet = PlainConditions.setKeys.contains(key.lowercased()) ? isTrue(95) : isTrue(5)
                request[key.lowercased()] =
                    isSet
                    ? .many((0..<number(0...3)).map { _ in pick(words.values) }) : .one(pick(words.values))
            }
        }
        request["a:none"] = nil
        return request
    }
}

/// What documents and requests are made of.
struct PlainWords {
    var operators: [String]
    var keys: [String]
    /// What policies say.
    var literals: [String]
    /// What requests say.
    var values: [String]
    var bare: [String] = []
    var areBare: Bool { !bare.isEmpty }

    static let actions = [
        "*", "s3:*", "s3:GetObject", "S3:getobject", "s3:Get*", "s3:?etObject", "*:Get*", "s3:PutObject",
        "iam:*", "iam:Get*", "sts:AssumeRole", "sts:*", "s3:G*t*j*", "s*:*", "ec2:RunInstances",
    ]
    static let resources = [
        "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/ann", "arn:aws:s3:::b/${aws:username}",
        "arn:aws:s3:::b/${aws:username}*", "arn:aws:s3:::b/${a:none, 'ann'}", "arn:aws:s3:::b/${a:none}",
        "arn:aws:s3:::b/${aws:TagKeys, 'ann'}", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/???",
        "arn:aws:s3:::${a:text}/ann", "arn:*:ann", "arn:${a:text}:s3:::b/*", "arn:aws:s3:::*n",
        "arn:aws:iam::880344156207:role/team/*", "arn:aws:s3:::b/é*", "arn:aws:s3:::b/é??", "?",
    ]
    static let asked = [
        "*", "arn:aws:s3:::b/ann", "arn:aws:s3:::b/*", "arn:aws:s3:::b/é😀", "arn:aws:s3:::B/ann",
        "arn:aws:s3:::b", "arn:aws:s3:::ann/ann",
    ]
    static let principals = [
        "*", "880344156207", "arn:aws:iam::880344156207:root", "arn:aws:iam::880344156207:user/ann",
        "arn:aws:iam::880344156207:role/team/DEV_ROLE",
        "arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc",
        "arn:aws:sts::880344156207:federated-user/bob", "AIDAANN00000000000000", "AROADEV00000000000000",
        "111122223333", "arn:aws:iam::111122223333:user/ann",
    ]
    static var allKeys: [String] { families.flatMap(\.keys) }

    static let families = [
        PlainWords(
            operators: [
                "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
                "StringLike", "StringNotLike",
            ],
            keys: ["a:text", "A:Text", "aws:username", "aws:TagKeys", "aws:CalledVia", "a:none"],
            literals: [
                "ann", "ANN", "a*", "*", "", "a?n", "é", "É", "????", "${aws:username}", "${a:none, 'ann'}",
                "${a:none}", "${aws:TagKeys}", "${aws:TagKeys, 'ann'}", "${*}", "${?}${$}", "${", "${}",
                "$ann",
                "x${A:TEXT}", "${a:text,'ann'}", "${a:none, 'a*'}", "5", "true",
            ],
            values: [
                "ann", "ann", "ANN", "a*", "*", "", "é", "😀", "é😀", "x\nann", "xann", "?$", "5", "true",
            ],
            bare: ["5", "true"]),
        PlainWords(
            operators: [
                "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
                "NumericGreaterThan", "NumericGreaterThanEquals",
            ],
            keys: ["a:number"],
            literals: [
                "5", "05", "+5", "5.0", "5.00000000000000000001", "-1", "1e1", "0", "-0", ".5", "5.", "ten",
                "",
                "${a:number}",
            ],
            values: ["5", "5.0", "-1", "10", "0", "0.50", "5.00000000000000000001", "ten", "", "5e0"],
            bare: ["5", "10", "-1", "0.5"]),
        PlainWords(
            operators: [
                "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
                "DateGreaterThanEquals",
            ],
            keys: ["aws:CurrentTime"],
            literals: [
                "2026-01-02T03:04:05Z", "2026-01-02t05:04:05+02:00", "2026-01-02T03:04:05.123999999z",
                "2026-01-02", "1767323045", "0", "9223372036854775807", "soon", "2026-13-01T00:00:00Z",
                "1960-02-29T23:59:59Z",
            ],
            values: [
                "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123Z", "2026-01-01T22:04:05-05:00",
                "1767323045", "2026-01-02", "never", "1960-02-29T23:59:59Z", "1970-01-01T00:00:00Z",
            ],
            bare: ["1767323045", "0"]),
        PlainWords(
            operators: ["Bool", "Null"], keys: ["a:truth"], literals: ["true", "TRUE", "false", "yes", ""],
            values: ["true", "True", "false", "no", ""], bare: ["true", "false"]),
        PlainWords(
            operators: ["BinaryEquals"], keys: ["a:bytes"],
            literals: ["QUI=", "QUJD", "QUI", "", "!!!!", "QQ=="], values: ["QUI=", "QUJD", "", "?", "QQ=="]),
        PlainWords(
            operators: ["IpAddress", "NotIpAddress"], keys: ["aws:SourceIp"],
            literals: [
                "10.0.0.0/8", "10.1.2.3", "10.1.2.3/8", "2001:db8::/32", "2001:db8::1/32", "::/0",
                "0.0.0.0/0", "::ffff:10.0.0.0/104", "here", "1.2.3.4/33", "10.1.2.3/31",
            ],
            values: [
                "10.1.2.3", "192.0.2.1", "2001:db8::5", "::ffff:10.1.2.3", "2001:db9::", "there", "1.2.3",
            ]),
        PlainWords(
            operators: ["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"],
            keys: ["aws:SourceArn", "aws:PrincipalArn"],
            literals: [
                "arn:aws:s3:::b", "arn:aws:s3:::b*", "arn:aws:*:*:*:t", "arn:aws:sns:*:t", "arn:*", "bucket",
                "arn:aws:s3:::${aws:username}", "${aws:PrincipalArn}", "${a:text}", "${a:none}",
                "arn:aws:sns:??:1:t*", "arn:${a:none, 'aws'}:s3:::?",
            ],
            values: [
                "arn:aws:s3:::b", "arn:aws:s3:::ann", "arn:aws:sns:eu:1:t", "arn:aws:sns:eu:1:t:sub",
                "bucket",
                "nra:aws:s3:::b", "",
            ]),
    ]
}
