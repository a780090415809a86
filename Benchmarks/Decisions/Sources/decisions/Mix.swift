import Policy
import Vocabulary

/// Which statements a caller has besides the one that allows; that one always comes last.
enum Mix: String, CaseIterable {
    /// About actions of other services: what most callers have.
    case otherActions = "other actions"
    /// About the same action, on resources that are not asked for.
    case otherResources = "other resources"
    /// About the same action and resource, under a condition that does not hold.
    case otherConditions = "other conditions"
    /// The same, under conditions on the time and on the caller's address.
    case otherTimes = "other times and addresses"

    static let role = "arn:aws:iam::123456789012:role/BENCH_ROLE"
    private static let allowing =
        #"{"Effect":"Allow","Action":"iam:GetRole","Resource":"arn:aws:iam::123456789012:role/BENCH_*"}"#
    private static let foreign = [
        "s3:GetObject", "s3:List*", "ec2:Describe*", "sqs:SendMessage", "sns:Publish", "kms:Decrypt",
        "dynamodb:Query", "logs:PutLogEvents", "lambda:Invoke*", "ssm:GetParameter*",
    ]

    /// `count` statements, ten to a policy.
    func policies(_ count: Int) throws(PolicyError) -> [AttachedPolicy] {
        let statements = (0..<(count - 1)).map(statement) + [Self.allowing]
        var policies: [AttachedPolicy] = []
        for start in stride(from: 0, to: count, by: 10) {
            let list = statements[start..<min(start + 10, count)].joined(separator: ",")
            let document = try PolicyDocument(
                parsing: #"{"Version":"2012-10-17","Statement":[\#(list)]}"#, as: .identity)
            policies.append(AttachedPolicy(.inline(name: "p\(start)"), document))
        }
        return policies
    }

    private func statement(_ number: Int) -> String {
        switch self {
        case .otherActions:
            let action = Self.foreign[number % Self.foreign.count]
            return #"{"Effect":"Allow","Action":"\#(action)","Resource":"*"}"#
        case .otherResources:
            return """
                {"Effect":"Allow","Action":"iam:Get*","Resource":"arn:aws:iam::123456789012:role/team-\(number)/*"}
                """
        case .otherConditions:
            return """
                {"Effect":"Allow","Action":"iam:GetRole","Resource":"\(Self.role)",
                "Condition":{"StringEquals":{"aws:RequestedRegion":"region-\(number)"}}}
                """
        case .otherTimes:
            let condition =
                number.isMultiple(of: 2)
                ? #""DateGreaterThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}"#
                : #""IpAddress":{"aws:SourceIp":"10.\#(number % 256).0.0/16"}"#
            return """
                {"Effect":"Allow","Action":"iam:GetRole","Resource":"\(Self.role)","Condition":{\(condition)}}
                """
        }
    }
}
