import Vocabulary

/// What AWS's simulator knows of the resources of a service's actions.
struct SimulatedResource {
    /// How it prints what an action's resources look like when it is asked about several.
    let pattern: String
    /// The service in the ARNs of its resources.
    let service: String
    /// Actions without a resource of their own, as patterns: they are about `*` only.
    let withoutResource: [Glob]

    private init(_ pattern: String, withoutResource: [String] = []) {
        self.pattern = pattern
        service = ARN(pattern)?.service ?? ""
        self.withoutResource = withoutResource.map { Glob($0) }
    }

    private static let services: [String: SimulatedResource] = [
        "ec2": SimulatedResource(
            "arn:aws:ec2:${Region}:${Account}:${ResourceType}/${ResourcePath}", withoutResource: ["describe*"]
        ),
        "iam": SimulatedResource("arn:aws:iam::${Account}:${ResourceType}/${ResourceName}"),
        "kms": SimulatedResource(
            "arn:aws:kms:${Region}:${Account}:${ResourceType}/${Id}",
            withoutResource: ["createkey", "listkeys", "listaliases"]),
        "lambda": SimulatedResource(
            "arn:aws:lambda:${Region}:${Account}:${ResourceType}:${ResourceId}",
            withoutResource: ["listfunctions", "listlayers", "getaccountsettings"]),
        "s3": SimulatedResource(
            "arn:aws:s3:::${BucketName}/${KeyName}", withoutResource: ["listallmybuckets"]),
        "sqs": SimulatedResource(
            "arn:aws:sqs:${Region}:${Account}:${QueueName}", withoutResource: ["listqueues"]),
        "sts": SimulatedResource(
            "arn:aws:iam::${Account}:${RelativeId}",
            withoutResource: ["getcalleridentity", "getaccesskeyinfo", "decodeauthorizationmessage"]),
    ]

    /// What a result says it is about.
    static func name(of resources: [String], for action: Action) -> String {
        guard resources.count > 1 else { return resources.first ?? "*" }
        return services[action.prefix.lowercased()]?.pattern ?? "*"
    }

    /// Whether the action can be about the resource at all. Nothing is known of other services' actions: those are
    /// compared with the policies as they are.
    static func isPossible(_ resource: String, for action: Action) -> Bool {
        guard resource != "*", let known = services[action.prefix.lowercased()] else { return true }
        let name = action.name.lowercased()
        return ARN(resource)?.service == known.service && !known.withoutResource.contains { $0.matches(name) }
    }
}
