import Testing

@testable import Policy

/// One operator, one value of the request, the policy's values, and whether it holds.
private typealias Row = (name: String, value: String, literals: String, expected: Bool)

@Suite struct `Condition operators` {
    private func check(_ row: Row) throws {
        let condition = "{\"\(row.name)\":{\"a:key\":\(row.literals)}}"
        #expect(try holds(condition, ["a:key": .string(row.value)]) == row.expected, "\(row)")
        // Alone in a set it is the same for both quantifiers.
        for quantifier in ["ForAllValues:", "ForAnyValue:"] {
            let condition = "{\"\(quantifier)\(row.name)\":{\"a:key\":\(row.literals)}}"
            #expect(
                try holds(condition, ["a:key": .strings([row.value])]) == row.expected, "\(quantifier) \(row)"
            )
        }
    }

    @Test(arguments: [
        ("StringEquals", "a", #""a""#, true), ("StringEquals", "a", #""A""#, false),
        ("StringEquals", "a", #""*""#, false),
        ("StringEquals", "b", #"["a","b"]"#, true), ("StringEquals", "", #""""#, true),
        ("StringEquals", "5", "5", true),
        ("StringEquals", "true", "true", true), ("StringEquals", "e\u{301}", #""é""#, false),
        ("StringNotEquals", "a", #""a""#, false), ("StringNotEquals", "a", #""b""#, true),
        // Several values of a negated operator are NOR.
        ("StringNotEquals", "b", #"["a","b"]"#, false), ("StringNotEquals", "c", #"["a","b"]"#, true),
        ("StringEqualsIgnoreCase", "AbC", #""aBc""#, true), ("StringEqualsIgnoreCase", "ÄB", #""äb""#, true),
        // Lower case is not case folding.
        ("StringEqualsIgnoreCase", "straße", #""STRASSE""#, false),
        ("StringNotEqualsIgnoreCase", "AbC", #""aBc""#, false),
        ("StringNotEqualsIgnoreCase", "x", #""y""#, true),
        ("StringLike", "a:b/c", #""a*c""#, true), ("StringLike", "abc", #""A*""#, false),
        ("StringLike", "abc", #""a?c""#, true),
        ("StringLike", "abc", #""b""#, false), ("StringNotLike", "abc", #""a*""#, false),
        ("StringNotLike", "abc", #""b*""#, true),
        ("StringLike", "arn:aws:iam::1:role/x", #""arn:*""#, true),
    ])
    private func `compare strings`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("NumericEquals", "10", #""10""#, true), ("NumericEquals", "10", "10", true),
        ("NumericEquals", "10", "10.0", true),
        ("NumericEquals", "010", "10", true), ("NumericEquals", "+10", "1e1", true),
        ("NumericEquals", "0", "-0", true),
        ("NumericEquals", "10", #"["9","10"]"#, true),
        // Exactly: a double could not tell these apart.
        ("NumericEquals", "9007199254740993", "9007199254740992", false),
        ("NumericLessThan", "0.10000000000000000001", "0.10000000000000000002", true),
        ("NumericNotEquals", "10", "10.00", false), ("NumericNotEquals", "10", #"["9","8"]"#, true),
        ("NumericLessThan", "9", "10", true), ("NumericLessThan", "10", "10", false),
        ("NumericLessThan", "-10", "-9", true),
        ("NumericLessThan", "-1", "0.001", true), ("NumericLessThan", "0.001", "0.01", true),
        ("NumericLessThanEquals", "10", "10", true), ("NumericLessThanEquals", "11", "10", false),
        ("NumericGreaterThan", "10", "9", true), ("NumericGreaterThan", "10", "10", false),
        ("NumericGreaterThanEquals", "10", "10", true), ("NumericGreaterThanEquals", "9", "10", false),
        // Text of the request that is no number: only NumericNotEquals holds.
        ("NumericEquals", "ten", "10", false), ("NumericNotEquals", "ten", "10", true),
        ("NumericLessThan", "ten", "10", false),
        ("NumericEquals", "", "0", false), ("NumericEquals", "1.", "1", true),
        ("NumericEquals", "1 ", "1", false),
        // A policy's text that is no number never grants.
        ("NumericEquals", "10", #""ten""#, false), ("NumericNotEquals", "10", #""ten""#, false),
        ("NumericLessThan", "10", #""ten""#, false), ("NumericEquals", "10", #"["ten","10"]"#, true),
        ("NumericEquals", "1e999999999", "1e999999998", false),
        ("NumericGreaterThan", "1e999999999", "5", true),
        ("NumericEquals", "1e99999999999", "1e99999999999", false),
    ])
    private func `compare numbers exactly`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("DateEquals", "2026-01-02T03:04:05Z", #""2026-01-02T03:04:05Z""#, true),
        ("DateEquals", "2026-01-02T03:04:05Z", #""2026-01-02T04:04:05+01:00""#, true),
        ("DateEquals", "2026-01-02T03:04:05Z", "1767323045", true),
        ("DateEquals", "1767323045", #""1767323045""#, true),
        ("DateEquals", "2026-01-02T00:00:00Z", #""2026-01-02""#, true),
        ("DateEquals", "2026-01-01T00:00:00Z", #""2026-01""#, true),
        // To the millisecond.
        ("DateEquals", "2026-01-02T03:04:05.1234Z", #""2026-01-02T03:04:05.1239Z""#, true),
        ("DateEquals", "2026-01-02T03:04:05.123Z", #""2026-01-02T03:04:05.124Z""#, false),
        ("DateNotEquals", "2026-01-02T03:04:05Z", #""2026-01-02T03:04:05Z""#, false),
        ("DateLessThan", "2026-01-01T00:00:00Z", #""2026-01-02T00:00:00Z""#, true),
        ("DateLessThan", "2026-01-02T00:00:00Z", #""2026-01-02T00:00:00Z""#, false),
        ("DateLessThanEquals", "2026-01-02T00:00:00Z", #""2026-01-02T00:00:00Z""#, true),
        ("DateGreaterThan", "2026-01-03T00:00:00Z", #""2026-01-02t00:00:00z""#, true),
        ("DateGreaterThan", "2026-01-03T00:00:00Z", "9223372036854775807", false),
        ("DateGreaterThanEquals", "2026-01-02T00:00:00Z", #""2026-01-02T00:00:00Z""#, true),
        ("DateLessThan", "1960-01-01T00:00:00Z", "0", true),
        ("DateGreaterThan", "2026-01-01T00:00:00Z", #""-292275054""#, true),
        ("DateEquals", "1969-12-31T23:59:59Z", #""1969-12-31T23:59:59""#, true),
        // Not dates.
        ("DateEquals", "soon", "0", false), ("DateNotEquals", "soon", "0", true),
        ("DateLessThan", "soon", "5", false),
        ("DateEquals", "0", #""soon""#, false), ("DateNotEquals", "0", #""soon""#, false),
    ])
    private func `compare dates`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("Bool", "true", "true", true), ("Bool", "true", #""true""#, true),
        ("Bool", "TRUE", #""True""#, true),
        ("Bool", "false", "true", false), ("Bool", "false", "false", true),
        ("Bool", "yes", #""false""#, true),
        ("Bool", "", #""no""#, true), ("Bool", "true", #"["true","false"]"#, true),
    ])
    private func `compare truth: whatever is not true is false`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("BinaryEquals", "QUJD", #""QUJD""#, true), ("BinaryEquals", "QUI=", #""QUI=""#, true),
        ("BinaryEquals", "QUI=", #""QUJ=""#, true), ("BinaryEquals", "QUJD", #""QUJE""#, false),
        ("BinaryEquals", "", #""""#, true), ("BinaryEquals", "%%%%", #""%%%%""#, false),
        ("BinaryEquals", "QUJ", #""QUJ""#, false),
    ])
    private func `compare bytes`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("IpAddress", "203.0.113.7", #""203.0.113.0/24""#, true),
        ("IpAddress", "203.0.114.7", #""203.0.113.0/24""#, false),
        ("IpAddress", "203.0.113.7", #""203.0.113.7""#, true),
        ("IpAddress", "203.0.113.8", #""203.0.113.7""#, false),
        ("IpAddress", "1.2.3.4", #""0.0.0.0/0""#, true),
        ("IpAddress", "10.0.0.1", #"["192.168.0.0/16","10.0.0.0/8"]"#, true),
        // Bits behind a v4 prefix are ignored, behind a v6 prefix they spoil the network.
        ("IpAddress", "203.0.113.7", #""203.0.113.99/24""#, true),
        ("IpAddress", "2001:db8::5", #""2001:db8::1/32""#, false),
        ("NotIpAddress", "2001:db8::5", #""2001:db8::1/32""#, false),
        ("IpAddress", "2001:db8::5", #""2001:db8::/32""#, true),
        ("IpAddress", "2001:DB8:0:0:0:0:0:5", #""2001:db8::5""#, true),
        ("IpAddress", "2001:db8::5", #""::/0""#, true), ("IpAddress", "::1", #""::1/128""#, true),
        // A mapped address of the request is v4; the policy's literals keep their family.
        ("IpAddress", "::ffff:10.0.0.1", #""10.0.0.0/8""#, true),
        ("IpAddress", "10.0.0.1", #""::ffff:10.0.0.0/104""#, false),
        ("IpAddress", "10.0.0.1", #""::/0""#, false), ("IpAddress", "2001:db8::5", #""0.0.0.0/0""#, false),
        ("NotIpAddress", "203.0.113.7", #""203.0.113.0/24""#, false),
        ("NotIpAddress", "1.2.3.4", #""203.0.113.0/24""#, true),
        ("NotIpAddress", "2001:db8::5", #""0.0.0.0/0""#, true),
        ("NotIpAddress", "10.0.0.1", #"["192.168.0.0/16","10.0.0.0/8"]"#, false),
        // What is no address agrees with neither.
        ("IpAddress", "here", #""0.0.0.0/0""#, false), ("NotIpAddress", "here", #""0.0.0.0/0""#, false),
        ("NotIpAddress", "1.2.3", #""10.0.0.0/8""#, false), ("IpAddress", "1.2.3.4", #""1.2.3.4/33""#, false),
        ("IpAddress", "1.2.3.256", #""0.0.0.0/0""#, false),
        ("IpAddress", "1.2.3.4.5", #""0.0.0.0/0""#, false),
        ("IpAddress", "1:2:3:4:5:6:7:8:9", #""::/0""#, false), ("IpAddress", "1::2::3", #""::/0""#, false),
        ("IpAddress", "fe80::1%eth0", #""::/0""#, false), ("IpAddress", "1:2:3:4:5:6:7::", #""::/0""#, true),
        ("IpAddress", ":::", #""::/0""#, false), ("IpAddress", "1:", #""::/0""#, false),
    ])
    private func `compare addresses of both families`(row: Row) throws { try check(row) }

    @Test(arguments: [
        ("ArnEquals", "arn:aws:s3:::b", #""arn:aws:s3:::b""#, true),
        ("ArnLike", "arn:aws:s3:::b", #""arn:aws:s3:::B""#, false),
        ("ArnEquals", "arn:aws:s3:::b/x", #""arn:aws:s3:::b/*""#, true),
        ("ArnLike", "arn:aws:s3:::b", #""arn:aws:s3:::?""#, true),
        // A star stays in its field, but in the last it takes the rest.
        ("ArnLike", "arn:aws:sns:eu:1:t", #""arn:aws:sns:*:t""#, false),
        ("ArnLike", "arn:aws:sns:eu:1:t", #""arn:aws:*:*:*:t""#, true),
        ("ArnLike", "arn:aws:sns:eu:1:t:sub:x", #""arn:aws:sns:eu:1:t*""#, true),
        ("ArnLike", "arn:aws:sns:eu:1:t", #""arn:*""#, false),
        ("ArnNotEquals", "arn:aws:s3:::b", #""arn:aws:s3:::b""#, false),
        ("ArnNotLike", "arn:aws:s3:::b", #""arn:aws:s3:::c*""#, true),
        ("ArnNotLike", "arn:aws:s3:::b", #"["arn:aws:s3:::c","arn:aws:s3:::b"]"#, false),
        // A request's text that is no ARN agrees with neither; a policy's grants nothing.
        ("ArnLike", "bucket", #""arn:aws:s3:::b""#, false),
        ("ArnNotLike", "bucket", #""arn:aws:s3:::b""#, false),
        ("ArnLike", "arn:aws:s3:::b", #""b""#, false), ("ArnNotLike", "arn:aws:s3:::b", #""b""#, false),
        ("ArnLike", "arn:aws:s3:::b", #"["b","arn:aws:s3:::b"]"#, true),
    ])
    private func `compare ARNs field by field`(row: Row) throws { try check(row) }

    @Test(arguments: ["ArnLike", "ArnNotLike"])
    func `count a policy's malformed ARN as agreeing where it denies`(name: String) throws {
        let text = """
            {"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*",\
            "Condition":{"\(name)":{"aws:SourceArn":"bucket"}}}]}
            """
        let document = try PolicyDocument(parsing: text, as: .session)
        #expect(!allows(document, "s3:GetObject", ["aws:SourceArn": .string("arn:aws:s3:::b")]))
        #expect(allows(document, "s3:GetObject", ["aws:SourceArn": .string("b")]))
    }

    @Test func `put a variable's value into an ARN`() throws {
        let context: DictionaryContext = [
            "aws:SourceArn": .string("arn:aws:s3:::ann-b"), "aws:username": .string("ann"),
            "aws:PrincipalArn": .string("arn:aws:s3:::ann-b"), "a:word": .string("word"),
        ]
        for literal in ["arn:aws:s3:::${aws:username}-*", "${aws:PrincipalArn}"] {
            #expect(try holds("{\"ArnLike\":{\"aws:SourceArn\":\"\(literal)\"}}", context))
            #expect(try !holds("{\"ArnNotLike\":{\"aws:SourceArn\":\"\(literal)\"}}", context))
        }
        #expect(try !holds(#"{"ArnLike":{"aws:SourceArn":"${a:word}"}}"#, context))
        #expect(try !holds(#"{"ArnNotLike":{"aws:SourceArn":"${a:word}"}}"#, context))
        #expect(try holds(#"{"ArnNotLike":{"aws:SourceArn":"${a:missing}"}}"#, context))
    }
}
