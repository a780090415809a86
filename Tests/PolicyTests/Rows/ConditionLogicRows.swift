import Testing

@testable import Policy

/// What a condition makes of keys that are missing, empty or sets, row by row and column by column.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
@Suite struct `Rows about conditions` {
    @Test(arguments: logic + sets + nulls) func `are kept`(row: RuleRow) throws { try row.check() }

    private static let both: DictionaryContext = ["a:one": .string("1"), "a:two": .string("2")]

    private static func logic(_ name: String, _ condition: String, _ isAllowed: Bool) -> RuleRow {
        .allow(name, when: condition, with: both, is: isAllowed)
    }

    private static let logic: [RuleRow] = [
        logic(
            "operators: all are needed", #"{"StringEquals":{"a:one":"1"},"StringLike":{"a:two":"2"}}"#, true),
        logic(
            "operators: one that fails is enough",
            #"{"StringEquals":{"a:one":"1"},"StringLike":{"a:two":"x"}}"#,
            false),
        logic("keys of an operator: all are needed", #"{"StringEquals":{"a:one":"1","a:two":"2"}}"#, true),
        logic(
            "keys of an operator: one that fails is enough", #"{"StringEquals":{"a:one":"1","a:two":"x"}}"#,
            false),
        logic("values of a key: one is needed", #"{"StringEquals":{"a:one":["x","1"]}}"#, true),
        logic(
            "values of a negated operator: all must differ", #"{"StringNotEquals":{"a:one":["x","1"]}}"#,
            false),
        logic(
            "values of a negated operator: and then it holds", #"{"StringNotEquals":{"a:one":["x","y"]}}"#,
            true),
    ]

    /// The columns of AWS's table. The policy's value is `x` unless the row says otherwise.
    private static let columns = [
        "StringEquals", "StringNotEquals", "StringEqualsIfExists", "ForAllValues:StringEquals",
        "ForAnyValue:StringEquals",
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var key = "a:key"
        let value: ContextValue?
        var literals = #""x""#
        /// By column, and of `{"Null": {key: "false"}}`.
        let holds: [Bool]
        let isPresent: Bool
    }

    @Test(arguments: [
        Case(
            testDescription: "key missing", value: nil, holds: [false, true, true, true, false],
            isPresent: false),
        Case(
            testDescription: "key present, empty set", value: .strings([]),
            holds: [false, false, false, true, false], isPresent: true),
        Case(
            testDescription: "key present, empty string", value: .string(""),
            holds: [false, true, false, false, false], isPresent: true),
        Case(
            testDescription: "key present, empty string, compared with itself", value: .string(""),
            literals: #""""#, holds: [true, false, true, true, true], isPresent: true),
        Case(
            testDescription: "single value, the same", value: .string("x"),
            holds: [true, false, true, true, true], isPresent: true),
        Case(
            testDescription: "single value, another", value: .string("y"),
            holds: [false, true, false, false, false], isPresent: true),
        Case(
            testDescription: "key declared multivalued, the same", key: "aws:TagKeys", value: .strings(["x"]),
            holds: [false, false, false, true, true], isPresent: true),
        Case(
            testDescription: "key declared multivalued, another", key: "aws:TagKeys", value: .strings(["y"]),
            holds: [false, false, false, false, false], isPresent: true),
        Case(
            testDescription: "key declared multivalued, though the request has one text", key: "aws:TagKeys",
            value: .string("x"), holds: [false, false, false, true, true], isPresent: true),
        Case(
            testDescription: "key declared multivalued, missing", key: "aws:TagKeys", value: nil,
            holds: [false, false, false, true, false], isPresent: false),
        Case(
            testDescription: "no values in the policy, key missing", value: nil, literals: "[]",
            holds: [false, true, true, true, false], isPresent: false),
        Case(
            testDescription: "no values in the policy, key present", value: .string("x"), literals: "[]",
            holds: [false, true, false, false, false], isPresent: true),
    ])
    func `and columns agree`(row: Case) throws {
        let keys = row.value.map { [row.key: $0] } ?? [:]
        let context = DictionaryContext(keys)
        let found = try Self.columns.map {
            try holds("{\"\($0)\":{\"\(row.key)\":\(row.literals)}}", context)
        }
        #expect(found == row.holds)
        #expect(try holds("{\"Null\":{\"\(row.key)\":\"true\"}}", context) != row.isPresent)
        #expect(try holds("{\"Null\":{\"\(row.key)\":\"false\"}}", context) == row.isPresent)
    }

    private static func tags(_ name: String, _ operation: String, _ values: String, _ isAllowed: Bool)
        -> RuleRow
    {
        .allow(
            name, when: "{\"\(operation)\":{\"aws:TagKeys\":\(values)}}",
            with: ["aws:TagKeys": .strings(["team", "cost"])], is: isAllowed)
    }

    private static let sets: [RuleRow] = [
        tags(
            "ForAllValues: every member is among the values", "ForAllValues:StringEquals",
            #"["team","cost"]"#, true),
        tags("ForAllValues: one that is not is enough", "ForAllValues:StringEquals", #"["team","x"]"#, false),
        tags(
            "ForAnyValue: one member is among the values", "ForAnyValue:StringEquals", #"["x","cost"]"#, true),
        tags("ForAnyValue: none is", "ForAnyValue:StringEquals", #"["x","y"]"#, false),
        tags(
            "ForAllValues, negated: every member differs from all values", "ForAllValues:StringNotEquals",
            #"["x","y"]"#, true),
        tags(
            "ForAllValues, negated: one that is among them is enough", "ForAllValues:StringNotEquals",
            #"["x","cost"]"#, false),
        tags(
            "ForAnyValue, negated: one member differs from all values", "ForAnyValue:StringNotEquals",
            #"["x","cost"]"#, true),
        tags("ForAnyValue, negated: none does", "ForAnyValue:StringNotEquals", #"["team","cost"]"#, false),
    ]

    private static let nulls: [RuleRow] = ["true", "false"].flatMap { literal -> [RuleRow] in
        [["a:key": .string("x")], [:]].flatMap { (keys: DictionaryContext) -> [RuleRow] in
            [("ForAllValues", true), ("ForAnyValue", false)].map { quantifier, isAllowed in
                .allow(
                    "Null with \(quantifier): always \(isAllowed)",
                    when: "{\"\(quantifier):Null\":{\"a:key\":\"\(literal)\"}}", with: keys, is: isAllowed)
            }
        }
    }

    @Test(arguments: ["NullIfExists", "ForAllValues:NullIfExists", "ForAnyValue:NullIfExists"])
    func `know no NullIfExists`(name: String) {
        #expect(throws: PolicyError.self) { try holds("{\"\(name)\":{\"a:key\":\"true\"}}", [:]) }
    }

    @Test(arguments: [
        "aws:TagKeys", "aws:CalledVia", "aws:PrincipalOrgPaths", "aws:ResourceOrgPaths", "aws:SourceOrgPaths",
        "aws:VpceOrgPaths", "aws:PrincipalServiceNamesList", "sts:TransitiveTagKeys",
        "cognito-identity.amazonaws.com:amr", "ec2:Add/userId", "ec2:Remove/userId", "ec2:Add/group",
        "ec2:Remove/group",
    ])
    func `know which keys are declared multivalued`(key: String) throws {
        let context = DictionaryContext([key: .strings(["x"])])
        #expect(try !holds("{\"StringEquals\":{\"\(key)\":\"x\"}}", context))
        #expect(try holds("{\"ForAnyValue:StringEquals\":{\"\(key)\":\"x\"}}", context))
    }
}
