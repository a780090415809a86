import Policy
import Service
import Sessions
import Vocabulary
import World

/// Takes on a role: the trust policy must allow it, and within an account that names only the
/// account, the caller's own policies too.
struct AssumeRole: Operation {
    static let authorization = Authorization<Input>(
        "sts:AssumeRole", also: "sts:TagSession", "sts:SetSourceIdentity"
    ) {
        ask in
        let input = ask.input
        let former = ask.caller.session
        ask.key("sts:RoleSessionName", input.roleSessionName)
        ask.key("sts:ExternalId", input.externalId)
        ask.key("sts:DurationSeconds", input.durationSeconds.map { ContextValue.number($0) } ?? .number(3600))
        ask.key("sts:SourceIdentity", input.sourceIdentity ?? former?.sourceIdentity)
        ask.requestTags(input.tags.known)
        if let keys = input.transitiveTagKeys, !keys.isEmpty {
            ask.key("sts:TransitiveTagKeys", .strings(keys))
        }
        // A code counts as right here; `run` takes it before anything is given away.
        if input.serialNumber != nil, input.tokenCode != nil {
            ask.key("aws:MultiFactorAuthPresent", .bool(true))
            ask.key("aws:MultiFactorAuthAge", .number(0))
        }
        guard let role = ARN(input.roleArn).flatMap({ ask.world.role(arn: $0) }) else {
            // A missing role must look like a forbidden one; nothing can trust anybody here.
            ask.on(input.roleArn)
            return
        }
        for tag in role.tags {
            ask.key("aws:ResourceTag/\(tag.key)", tag.value)
            ask.key("iam:ResourceTag/\(tag.key)", tag.value)
        }
        ask.trust(role)
        // What comes along from the session before must be allowed like what is passed.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining
        let hasTags = !input.tags.known.isEmpty || former?.inheritedTags.isEmpty == false
        if hasTags { ask.also("sts:TagSession", trusting: role) }
        if input.sourceIdentity != nil || former?.sourceIdentity != nil {
            ask.also("sts:SetSourceIdentity", trusting: role)
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !call.caller.isRoot else { throw AWSError.rootCannotAssume }
        guard let arn = ARN(input.roleArn), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw AWSError.invalidARN(input.roleArn)
        }
        guard let role = call.world.role(arn: arn) else {
            throw AWSError.notAuthorizedToAssume(call.caller.arn, input.roleArn)
        }
        // Only a session of a role chains; a role that an instance was given does too.
        let isChained = if case .role = call.caller.identity { true } else { false }
        let duration = try role.sessionDuration(input.durationSeconds, isChained: isChained)
        var grant = SessionGrant(
            account: role.account,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: input.roleSessionName),
            expiresAt: call.now.wholeSecond.adding(seconds: duration))
        grant.isChained = isChained
        grant.sourceIdentity = try sourceIdentity(input, call)
        let tags = try SessionTags(
            input.tags.known, transitive: input.transitiveTagKeys ?? [], after: call.caller.session)
        (grant.tags, grant.transitiveTagKeys) = (tags.tags, tags.transitiveKeys)
        grant.policies = try call.narrowing(input.policy, input.policyArns, in: role.account)
        // A user's MFA lasts for the role that it assumes, but not along a chain.
        let former = isChained ? nil : call.caller.session?.mfaAuthenticatedAt
        grant.mfaAuthenticatedAt = try await call.takeMFACode(input.serialNumber, input.tokenCode) ?? former
        return Output(
            credentials: try call.issue(grant),
            assumedRoleUser: AssumedRoleUser(role, session: input.roleSessionName),
            packedPolicySize: grant.packedPercent, sourceIdentity: grant.sourceIdentity)
    }

    /// A source identity, once set, goes along the chain and cannot be changed.
    private static func sourceIdentity(_ input: Input, _ call: AuthorizedCall) throws -> String? {
        guard let former = call.caller.session?.sourceIdentity else { return input.sourceIdentity }
        guard input.sourceIdentity == nil || input.sourceIdentity == former else {
            throw AWSError.notAuthorizedToAssume(call.caller.arn, input.roleArn)
        }
        return former
    }
}

extension KnownRole {
    /// Seconds that a session of the role may last, an hour unless more is asked for.
    func sessionDuration(_ asked: Int?, isChained: Bool = false) throws -> Int64 {
        let duration = asked ?? 3600
        if isChained, duration > 3600 { throw AWSError.chainedTooLong }
        guard duration <= maxSessionDuration else { throw AWSError.longerThanRoleAllows }
        return Int64(duration)
    }
}

extension AssumedRoleUser {
    init(_ role: KnownRole, session: String) {
        self.init(
            assumedRoleId: "\(role.id):\(session)",
            arn: "arn:aws:sts::\(role.account):assumed-role/\(role.name)/\(session)")
    }
}
