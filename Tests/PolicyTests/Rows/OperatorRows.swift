import Testing

@testable import Policy

/// What each condition operator compares, row by row; `ConditionTests` has the odd values.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
@Suite struct `Rows about operators` {
    @Test(arguments: strings + numbers + others) func `are kept`(row: RuleRow) throws { try row.check() }

    /// The operator stands before the colon of the name.
    private static func rows(_ table: [(name: String, value: String, literal: String, isAllowed: Bool)])
        -> [RuleRow]
    {
        table.map { row in
            let name = row.name.prefix { $0 != ":" }
            return .allow(
                "\(row.name) (\(row.value))", when: "{\"\(name)\":{\"a:key\":\(row.literal)}}",
                with: ["a:key": .string(row.value)], is: row.isAllowed)
        }
    }

    private static let strings = rows([
        ("StringEquals: exactly", "ann", #""ann""#, true),
        ("StringEquals: with case", "ann", #""Ann""#, false),
        ("StringNotEquals: exactly", "ann", #""ann""#, false),
        ("StringNotEquals: with case", "ann", #""Ann""#, true),
        ("StringEqualsIgnoreCase: in lower case", "ÄNN", #""änn""#, true),
        ("StringEqualsIgnoreCase: which is not Unicode's folding", "strasse", #""straße""#, false),
        ("StringNotEqualsIgnoreCase: in lower case", "ÄNN", #""änn""#, false),
        ("StringLike: over the whole text", "home/ann", #""home""#, false),
        ("StringLike: a star crosses colons and slashes", "a:b/c", #""a*c""#, true),
        ("StringLike: with case", "home/ann", #""Home/*""#, false),
        ("StringNotLike: over the whole text", "home/ann", #""home""#, true),
        ("StringNotLike: a star crosses colons and slashes", "a:b/c", #""a*c""#, false),
    ])

    private static let numbers = rows([
        ("NumericEquals: exactly", "0.1000000000000000000001", "0.1", false),
        ("NumericEquals: leading zeros and a plus sign", "+007", "7", true),
        ("NumericNotEquals: exactly", "0.1000000000000000000001", "0.1", true),
        ("NumericLessThan: less", "1", "2", true), ("NumericLessThan: not the same", "2", "2", false),
        ("NumericLessThanEquals: the same", "2", "2", true),
        ("NumericLessThanEquals: not more", "3", "2", false),
        ("NumericGreaterThan: more", "3", "2", true), ("NumericGreaterThan: not the same", "2", "2", false),
        ("NumericGreaterThanEquals: the same", "2", "2", true),
        ("NumericGreaterThanEquals: not less", "1", "2", false),
        ("NumericEquals: of the request's text that is no number, false", "x", "1", false),
        ("NumericLessThan: of the request's text that is no number, false", "x", "1", false),
        ("NumericNotEquals: of the request's text that is no number, true", "x", "1", true),
        ("DateEquals: ISO 8601 or seconds", "2026-01-02T03:04:05Z", "1767323045", true),
        ("DateEquals: to the millisecond", "2026-01-02T03:04:05.0009Z", #""2026-01-02T03:04:05Z""#, true),
        ("DateNotEquals: to the millisecond", "2026-01-02T03:04:05.001Z", #""2026-01-02T03:04:05Z""#, true),
        ("DateNotEquals: of the request's text that is no date, true", "x", "0", true),
        ("DateEquals: of the request's text that is no date, false", "x", "0", false),
        ("DateLessThan: before", "2026-01-01", #""2026-01-02""#, true),
        ("DateLessThan: not the same", "2026-01-02", #""2026-01-02""#, false),
        ("DateLessThanEquals: the same", "2026-01-02", #""2026-01-02""#, true),
        ("DateLessThanEquals: not after", "2026-01-03", #""2026-01-02""#, false),
        ("DateGreaterThan: after", "2026-01-03", #""2026-01-02""#, true),
        ("DateGreaterThan: not the same", "2026-01-02", #""2026-01-02""#, false),
        ("DateGreaterThanEquals: the same", "2026-01-02", #""2026-01-02""#, true),
        ("DateGreaterThanEquals: not before", "2026-01-01", #""2026-01-02""#, false),
    ])

    private static let others = rows([
        ("Bool: true in any case", "TRUE", #""tRue""#, true),
        ("Bool: all else is false", "1", #""false""#, true),
        ("Bool: and not true", "1", #""true""#, false),
        ("BinaryEquals: the bytes", "QUI=", #""QUJ=""#, true),
        ("BinaryEquals: not the text", "QUJD", #""qujd""#, false),
        ("IpAddress: a network", "10.1.2.3", #""10.0.0.0/8""#, true),
        ("IpAddress: IPv4 without a length is one address", "10.1.2.4", #""10.1.2.3""#, false),
        ("IpAddress: IPv6 without a length is one address", "2001:db8::2", #""2001:db8::1""#, false),
        ("IpAddress: IPv4's bits behind the length are ignored", "10.1.2.3", #""10.9.9.9/8""#, true),
        ("IpAddress: IPv6's spoil the network", "2001:db8::2", #""2001:db8::1/32""#, false),
        ("IpAddress: an IPv4 address within IPv6 is IPv4", "::ffff:10.1.2.3", #""10.0.0.0/8""#, true),
        ("IpAddress: but not in a policy", "10.1.2.3", #""::ffff:10.1.2.3""#, false),
        ("IpAddress: not of the request's text that is no address", "x", #""0.0.0.0/0""#, false),
        ("NotIpAddress: a network", "10.1.2.3", #""10.0.0.0/8""#, false),
        ("NotIpAddress: outside it", "11.1.2.3", #""10.0.0.0/8""#, true),
        ("NotIpAddress: nor of the request's text that is no address", "x", #""0.0.0.0/0""#, false),
        ("ArnEquals: knows wildcards as ArnLike does", "arn:aws:s3:::b", #""arn:aws:s3:::?""#, true),
        ("ArnLike: a star crosses no colon", "arn:aws:sns:eu:1:t", #""arn:aws:sns:*:t""#, false),
        (
            "ArnLike: but the last field takes the rest", "arn:aws:sns:eu:1:t:a:b", #""arn:aws:sns:eu:1:t*""#,
            true
        ),
        ("ArnNotEquals: knows wildcards as ArnNotLike does", "arn:aws:s3:::b", #""arn:aws:s3:::?""#, false),
        ("ArnNotLike: another ARN", "arn:aws:s3:::b", #""arn:aws:s3:::c""#, true),
        ("ArnLike: not of the request's text that is no ARN", "x", #""arn:*:*:*:*:*""#, false),
        ("ArnNotLike: nor of the request's text that is no ARN", "x", #""arn:aws:s3:::b""#, false),
        ("ArnLike: a policy's text that is no ARN does not grant", "arn:aws:s3:::b", #""x""#, false),
        ("ArnNotLike: a policy's text that is no ARN does not grant", "arn:aws:s3:::b", #""x""#, false),
        ("StringLike: on an ARN crosses colons", "arn:aws:sns:eu:1:t", #""arn:*:t""#, true),
        ("StringEquals: on an ARN is exact", "arn:aws:s3:::b", #""arn:aws:s3:::*""#, false),
    ])

    @Test(arguments: ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"])
    func `count a policy's text that is no ARN as agreeing in a Deny`(name: String) throws {
        let text = """
            {"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
             {"Effect":"Deny","Action":"*","Resource":"*","Condition":{"\(name)":{"a:key":"x"}}}]}
            """
        let document = try PolicyDocument(parsing: text, as: .session)
        #expect(!allows(document, "s3:GetObject", ["a:key": .string("arn:aws:s3:::b")]))
    }

    /// Every operator but Null has the ending, and holds then of a key that is missing.
    @Test(arguments: [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
        "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan",
        "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress",
        "NotIpAddress", "ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike",
    ])
    func `all have IfExists, and the negated hold without it too`(name: String) throws {
        #expect(try holds("{\"\(name)IfExists\":{\"a:key\":\"1\"}}", [:]))
        #expect(try holds("{\"\(name)\":{\"a:key\":\"1\"}}", [:]) == name.contains("Not"))
    }
}
