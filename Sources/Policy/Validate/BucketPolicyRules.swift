/// PutBucketPolicy, as far as the document alone can tell.
enum BucketPolicyRules {
    static func validate(_ document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            if let effect = statement.effect, effect != "Allow", effect != "Deny" {
                throw .invalidEffect(effect)
            }
            guard let principal = statement.principal ?? statement.notPrincipal else {
                throw .missing("Principal")
            }
            guard let actions = statement.action ?? statement.notAction else { throw .missing("Action") }
            guard let resources = statement.resource ?? statement.notResource else {
                throw .missing("Resource")
            }
            guard !principal.principals.isEmpty else { throw .invalidBucketPrincipal }
            for case .unknown in principal.principals { throw .invalidBucketPrincipal }
            for action in actions {
                guard action == "*" || action.lowercased().hasPrefix("s3:") else {
                    throw .invalidBucketAction
                }
            }
            for resource in resources {
                guard resource == "*" || resource.hasPrefix("arn:aws:s3:") else {
                    throw .invalidBucketResource
                }
            }
            guard !actions.isEmpty else { throw .invalidBucketAction }
            guard !resources.isEmpty else { throw .invalidBucketResource }
        }
        try IdentityPolicyRules.checkSids(document, else: .repeatedStatementID)
    }

    /// What only the policy of that one bucket can be wrong in.
    static func validate(_ document: DocumentSyntax, of bucket: String) throws(PolicyError) {
        for statement in document.statements {
            if statement.effect == "Allow", statement.notPrincipal != nil { throw .allowsByNotPrincipal }
            var covered: [BucketResource] = []
            for resource in statement.resource ?? statement.notResource ?? [] {
                guard let resource = BucketResource(resource, of: bucket) else {
                    throw .invalidBucketResource
                }
                covered.append(resource)
            }
            // What NotResource leaves over is of both kinds.
            if statement.notResource != nil { covered = [.everything] }
            for action in statement.action ?? statement.notAction ?? [] {
                let named = S3Actions.named(action)
                guard !named.isEmpty else { throw .invalidBucketAction }
                if statement.notAction != nil { continue }
                let applicable = named.filter { action in covered.contains { $0.isFor(action) } }
                guard !applicable.isEmpty else { throw .actionWithoutResource }
                for condition in statement.conditions ?? [] {
                    try check(condition, of: applicable)
                }
            }
            for condition in statement.conditions ?? [] { try checkValues(of: condition) }
        }
    }

    /// Each action that is named must have the key; of those that a wildcard means, one.
    private static func check(
        _ condition: ConditionSyntax, of actions: [S3Actions.Entry]
    ) throws(PolicyError) {
        guard let key = S3Actions.ownKey(condition.key) else {
            guard condition.key.contains(":") else { throw .invalidConditionKey }
            return
        }
        guard S3Actions.isKnown(key) else { throw .invalidConditionKey }
        if S3Actions.isEverywhere(key) { return }
        guard actions.contains(where: { $0.keys.contains(key) }) else { throw .conditionWithoutAction }
    }

    private static func checkValues(of condition: ConditionSyntax) throws(PolicyError) {
        guard case .ipAddress = condition.comparison.family else { return }
        guard LiteralRules.areReadable(condition) else { throw .invalidBucketAddress }
    }
}

/// A resource in the policy of a bucket: the bucket, objects in it, or both.
private struct BucketResource {
    let coversBucket: Bool
    let coversObjects: Bool

    static let everything = BucketResource(coversBucket: true, coversObjects: true)

    private init(coversBucket: Bool, coversObjects: Bool) {
        self.coversBucket = coversBucket
        self.coversObjects = coversObjects
    }

    /// Nil when it is not about this bucket.
    init?(_ text: String, of bucket: String) {
        let prefix = "arn:aws:s3:::"
        guard text.hasPrefix(prefix) else { return nil }
        let path = text.utf8.dropFirst(prefix.utf8.count)
        let slash = path.firstIndex(of: UInt8(ascii: "/"))
        let name = Substring(path[..<(slash ?? path.endIndex)])
        guard Glob(name).matches(bucket) else { return nil }
        coversBucket = slash == nil
        // A star reaches over the slash into the objects.
        coversObjects = slash != nil || name.contains("*")
    }

    func isFor(_ action: S3Actions.Entry) -> Bool {
        coversBucket && action.isAboutBuckets || coversObjects && action.isAboutObjects
    }
}

extension PolicyDocument {
    /// S3's limit for a bucket policy, in bytes of its own text.
    private static let largestBucketPolicy = 20_480

    /// Checks and compiles the policy of a bucket. S3 does not keep the text that it is sent but writes one of its
    /// own, and that is what is read back and what counts.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html
    package static func bucketPolicy(
        _ text: String, of bucket: String
    ) throws(PolicyError) -> PolicyDocument {
        let syntax = try PolicyKind.resource.read(text)
        try PolicyKind.resource.validate(syntax)
        do throws(PolicyError) { try BucketPolicyRules.validate(syntax, of: bucket) } catch {
            throw error.forBucket
        }
        let normalized = syntax.normalizedText
        guard normalized.utf8.count <= largestBucketPolicy else {
            throw .largeBucketPolicy(largestBucketPolicy).forBucket
        }
        return try PolicyDocument(parsing: normalized, as: .resource)
    }
}
