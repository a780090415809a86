import Vocabulary

/// How explanations speak of services and what they keep.
enum Wording {
    private static let services: [String: String] = [
        "autoscaling": "an Auto Scaling", "cloudwatch": "a CloudWatch", "dynamodb": "a DynamoDB",
        "ec2": "an EC2", "ecr": "an ECR", "iam": "an IAM", "kinesis": "a Kinesis", "kms": "a KMS",
        "lambda": "a Lambda", "logs": "a CloudWatch Logs", "organizations": "an Organizations",
        "rds": "an RDS",
        "s3": "an S3", "secretsmanager": "a Secrets Manager", "sns": "an SNS", "sqs": "an SQS",
        "ssm": "a Systems Manager", "states": "a Step Functions", "sts": "an STS",
    ]

    /// What the resource part of an ARN is, where it does not say so itself.
    private static let kinds = ["sqs": "queue", "sns": "topic", "logs": "log group"]

    /// `an SQS`.
    static func article(of service: some StringProtocol) -> String {
        services[service.lowercased()] ?? "a \(service)"
    }

    /// `an SQS queue ARN`, `an S3 object ARN`.
    static func kind(of arn: ARN) -> String {
        let noun = noun(of: arn).map { " \($0)" } ?? ""
        return "\(article(of: arn.service))\(noun) ARN"
    }

    private static func noun(of arn: ARN) -> String? {
        if let kind = kinds[arn.service] { return kind }
        if arn.service == "s3" { return arn.resource.contains("/") ? "object" : "bucket" }
        let type = arn.resource.prefix { $0 != "/" && $0 != ":" }
        let isType =
            type.utf8.count < arn.resource.utf8.count && type.utf8.allSatisfy { $0 == 45 || $0 >= 97 }
        return isType ? String(type).replacing("-", with: " ") : nil
    }

    /// `a, b and c`, of many the first ones and how many more.
    static func list(_ items: [String], most: Int = 6) -> String {
        if items.count > most {
            return items.prefix(most).joined(separator: ", ") + " and \(items.count - most) more"
        }
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and \(last)"
    }

    static func count(_ number: Int, _ noun: String, _ nouns: String) -> String {
        "\(number) \(number == 1 ? noun : nouns)"
    }
}

extension String {
    fileprivate func replacing(_ byte: Character, with other: Character) -> String {
        String(map { $0 == byte ? other : $0 })
    }
}

extension PrincipalFacts {
    /// The name at the end of the user's or role's ARN.
    var entityName: String? { entityARN.flatMap { $0.split(separator: "/").last }.map(String.init) }

    var inWords: String {
        switch kind {
        case .root: "the root user of account \(account?.description ?? "?")"
        case .user: "user \(entityName ?? arn)"
        case .assumedRole: "a session of role \(entityName ?? arn)"
        case .federatedUser: "a federated user\(entityName.map { ", made by user \($0)" } ?? "")"
        case .service(let name): "the service \(name)"
        case .federated(let provider): "somebody for whom \(provider) vouches"
        case .anonymous: "nobody: the request is not signed"
        }
    }

    /// Whose identity-based policies count: `role DemoRoleForEC2`.
    var identityInWords: String {
        let isUser = entityARN?.contains(":user/") ?? (kind == .user)
        return "\(isUser ? "user" : "role") \(entityName ?? arn)"
    }
}

extension Layer {
    /// `identity-based policies`.
    var plural: String {
        switch self {
        case .identity: "identity-based policies"
        case .resource: "resource-based policy"
        case .trust: "role trust policy"
        case .boundary: "permissions boundary"
        case .session: "session policies"
        case .serviceControl: "service control policies"
        case .resourceControl: "resource control policies"
        case .endpoint: "VPC endpoint policy"
        }
    }
}

extension AttachedPolicy {
    /// `customer-managed policy EC2AppServerPolicy`.
    func inWords(in layer: Layer) -> String {
        switch source {
        case .managed(let arn):
            let name = arn.split(separator: "/").last.map(String.init) ?? arn
            let isAWS = arn.hasPrefix("arn:aws:iam::aws:") || arn.hasPrefix("arn:aws:organizations::aws:")
            let owner = isAWS ? "AWS-managed" : "customer-managed"
            return switch layer {
            case .boundary: "\(owner) permissions boundary \(name)"
            case .serviceControl, .resourceControl: "\(layer.name) \(name)"
            default: "\(owner) policy \(name)"
            }
        case .inline(let name):
            if layer == .session { return "inline session policy" }
            return "inline policy \(name)"
        case .onResource(let arn):
            let name = arn.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? arn
            if layer == .trust { return "trust policy of role \(name)" }
            return arn.hasPrefix("arn:aws:s3:::") ? "bucket policy of \(name)" : "resource policy of \(arn)"
        }
    }

    /// The resource that the policy is on.
    var resourceARN: String? {
        guard case .onResource(let arn) = source else { return nil }
        return arn
    }

    /// A policy of AWS's, which nobody else edits.
    var isAWSManaged: Bool { arn.map { $0.contains("::aws:") } ?? false }
}
