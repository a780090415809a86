/// CreateRole and UpdateAssumeRolePolicy.
enum TrustPolicyRules {
    static func validate(_ document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            if let effect = statement.effect, effect != "Allow", effect != "Deny" {
                throw .invalidEffect(effect)
            }
            if statement.notPrincipal != nil { throw .notPrincipalInTrust }
            if statement.resource != nil || statement.notResource != nil { throw .prohibitedResource }
            guard let principal = statement.principal else { throw .missing("Principal") }
            try check(principal)
            try checkActions(of: statement)
            if needsCondition(statement), (statement.conditions ?? []).isEmpty {
                throw .cognitoWithoutCondition
            }
            try SharedIssuers.check(statement)
        }
        try IdentityPolicyRules.checkSids(document, else: .repeatedStatementID)
    }

    private static func check(_ principal: PrincipalSyntax) throws(PolicyError) {
        if principal.isBareStar { throw .starPrincipal }
        guard !principal.isEmptyMap else { throw .noPrincipals }
        guard !principal.entries.isEmpty, !principal.entries.contains(where: { $0.value.isEmpty }) else {
            throw .emptyPrincipal
        }
        for case .unknown(let text) in principal.principals { throw .invalidPrincipal(.unknown(text)) }
    }

    private static func checkActions(of statement: StatementSyntax) throws(PolicyError) {
        guard let actions = statement.action, !actions.isEmpty else {
            throw statement.notAction == nil ? .missing("Action") : .notOnlyAssumeRole
        }
        for action in actions.map({ $0.lowercased() }) {
            switch action {
            case "sts:tagsession", "sts:setsourceidentity", "sts:setcontext": continue
            default: guard action.hasPrefix("sts:assumerole") else { throw .notOnlyAssumeRole }
            }
        }
    }

    /// Cognito's identities of every customer come from one provider: without a condition anybody would do.
    private static func needsCondition(_ statement: StatementSyntax) -> Bool {
        guard statement.effect == "Allow", let principal = statement.principal else { return false }
        return principal.entries.contains {
            $0.element == "Federated" && $0.value == "cognito-identity.amazonaws.com"
        }
    }
}
