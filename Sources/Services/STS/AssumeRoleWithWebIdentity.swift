import Policy
import Service
import Sessions
import Vocabulary
import World

/// Takes on a role with the token of an identity provider. The token stands for the signature, and the role's
/// trust policy alone decides.
struct AssumeRoleWithWebIdentity: Operation {
    static let authorization = Authorization<Input>.unsigned(
        "sts:AssumeRoleWithWebIdentity", also: "sts:TagSession", "sts:SetSourceIdentity")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        // Access tokens of Login with Amazon and Facebook, which only those two can vouch for.
        guard input.providerId == nil else { throw AWSError.rejectedByProvider }
        let identity: WebIdentity
        do throws(WebIdentityFailure) {
            identity = try call.capabilities.webIdentities.read(input.webIdentityToken)
        } catch {
            throw AWSError(error)
        }
        guard let arn = ARN(input.roleArn), arn.service == "iam", arn.resource.hasPrefix("role/"),
            let account = AccountID(arn.account)
        else { throw AWSError.invalidARN(input.roleArn) }
        let token = try IdentityToken(identity)
        let provider = try provider(of: token, in: account, call.world)
        try token.check(at: call.now, for: provider)
        do throws(WebIdentityFailure) {
            try await call.capabilities.webIdentities.verify(
                input.webIdentityToken, issuedBy: provider.issuer, at: call.now)
        } catch {
            throw AWSError(error)
        }
        // From here on the claims are the provider's word; before, strangers would learn which roles there are.
        guard let role = call.world.role(arn: arn) else { throw AWSError.notTrusted }
        let duration = try role.sessionDuration(input.durationSeconds)
        let claimed = token.tags
        let tags = try SessionTags(claimed.tags, transitive: claimed.transitiveKeys, after: nil)
        try ask(input, token, tags, duration, role, provider, call)
        var grant = SessionGrant(
            account: role.account,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: input.roleSessionName),
            expiresAt: call.now.wholeSecond.adding(seconds: duration))
        grant.federatedProvider = provider.arn
        grant.sourceIdentity = token.sourceIdentity
        (grant.tags, grant.transitiveTagKeys) = (tags.tags, tags.transitiveKeys)
        grant.policies = try call.narrowing(input.policy, input.policyArns, in: role.account)
        return Output(
            credentials: try call.issue(grant), subjectFromWebIdentityToken: token.subject,
            assumedRoleUser: AssumedRoleUser(role, session: input.roleSessionName),
            packedPolicySize: grant.packedPercent, provider: provider.arn, audience: token.audience,
            sourceIdentity: grant.sourceIdentity)
    }

    private static func provider(
        of token: IdentityToken, in account: AccountID, _ world: World
    ) throws -> OpenIDConnectProvider {
        let scheme = "https://"
        guard token.issuer.hasPrefix(scheme) else { throw AWSError.invalidIssuer }
        guard
            let provider = world.openIDConnectProvider(
                url: token.issuer.dropFirst(scheme.count), in: account)
        else { throw AWSError.noProvider(token.issuer) }
        return provider
    }

    /// Asks the role's trust policy, for whomever the provider vouches for.
    private static func ask(
        _ input: Input, _ token: IdentityToken, _ tags: SessionTags, _ duration: Int64, _ role: KnownRole,
        _ provider: OpenIDConnectProvider, _ call: AuthorizedCall
    ) throws {
        var keys = token.conditionKeys(provider)
        keys.set("aws:FederatedProvider", provider.arn)
        keys.set("sts:RoleSessionName", input.roleSessionName)
        keys.set("sts:DurationSeconds", .number(duration))
        keys.set("sts:SourceIdentity", token.sourceIdentity)
        keys.requestTags(tags.tags)
        if !tags.transitiveKeys.isEmpty { keys.set("sts:TransitiveTagKeys", .strings(tags.transitiveKeys)) }
        keys.resourceTags(role.tags, service: "iam")
        let principal = PrincipalFacts(
            kind: .federated(provider: provider.arn), account: nil, arn: provider.arn)
        var actions: [Action] = ["sts:AssumeRoleWithWebIdentity"]
        if !tags.tags.isEmpty { actions.append("sts:TagSession") }
        if token.sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
        for action in actions {
            let question = Question(action: action, resource: role.arn, keys: keys, trust: role)
            guard call.decide(question, as: principal).isAllowed else { throw AWSError.notTrusted }
        }
    }
}
