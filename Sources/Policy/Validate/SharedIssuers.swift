/// Identity providers that many customers share: without a condition on whose token it is, anybody's would do.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
enum SharedIssuers {
    /// The claims of which one has to be looked at, by the provider's name.
    private static let claims: [String: [String]] = [
        "token.actions.githubusercontent.com": ["sub", "job_workflow_ref"],
        "vstoken.actions.githubusercontent.com": ["sub"],
        "oidc-configuration.audit-log.githubusercontent.com": ["sub"],
        "gitlab.com": ["sub"],
        "agent.buildkite.com": ["sub"],
        "oidc.codefresh.io": ["sub"],
        "studio.datachain.ai/api": ["sub"],
        "app.terraform.io": ["sub"],
        "scalr.io": ["sub"],
        "tokens.cloud.shisho.dev": ["sub"],
        "proidc.upbound.io": ["sub"],
        "api.pulumi.com/oidc": ["aud"],
        "sandboxes.cloud": ["aud"],
        "oidc.vercel.com": ["aud"],
    ]

    static func check(_ statement: StatementSyntax) throws(PolicyError) {
        guard statement.effect == "Allow" else { return }
        for entry in statement.principal?.entries ?? [] where entry.element == "Federated" {
            guard let marker = entry.value.firstRange(of: ":oidc-provider/") else { continue }
            let provider = entry.value[marker.upperBound...]
            guard let claims = claims(of: provider) else { continue }
            let keys = claims.map { "\(provider):\($0)" }
            guard keys.contains(where: { isLookedAt($0, in: statement) }) else {
                throw .unscopedTrust(of: entry.value, keys: keys)
            }
        }
    }

    /// Also of a customer's own corner of a provider: `token.actions.githubusercontent.com/my-company`.
    private static func claims(of provider: Substring) -> [String]? {
        let name = provider.lowercased()
        return claims.first { name == $0.key || name.hasPrefix("\($0.key)/") }?.value
    }

    private static func isLookedAt(_ key: String, in statement: StatementSyntax) -> Bool {
        (statement.conditions ?? []).contains { condition in
            let comparison = condition.comparison
            guard [.string, .stringIgnoringCase, .stringLike].contains(comparison.family),
                !comparison.isNegated, !comparison.ifExists, comparison.quantifier != .forAllValues
            else { return false }
            return condition.key.lowercased() == key.lowercased()
                && !condition.values.isEmpty && !condition.values.contains { $0.allSatisfy { $0 == "*" } }
        }
    }
}

extension PolicyError {
    fileprivate static func unscopedTrust(of principal: String, keys: [String]) -> PolicyError {
        PolicyError(
            message: "Trust policy with trusted principal \(principal) must evaluate, using StringEquals, "
                + "StringLike or StringEqualsIgnoreCase, \(keys.joined(separator: " or ")) "
                + "which is not scoped to all.")
    }
}
