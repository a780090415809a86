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
}
