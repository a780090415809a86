/// Whether the values of a condition can be read by its operator: IAM stores no policy whose date is no date.
enum LiteralRules {
    static func areReadable(_ condition: ConditionSyntax) -> Bool {
        condition.values.allSatisfy { value in
            switch condition.comparison.family {
            case .numeric: Decimal(value) != nil
            case .date: DateTest.isStorable(value)
            case .ipAddress: IPNetwork(value) != nil
            case .binary: BinaryTest.bytes(value) != nil
            case .arn: value.contains("${") || Glob(value).arnFields() != nil
            case .string, .stringLike, .stringIgnoringCase, .bool, .null: true
            }
        }
    }
}
