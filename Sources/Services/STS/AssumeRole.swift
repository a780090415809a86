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
        ask.key("sts:RoleSessionName", input.roleSessionName)
        ask.key("sts:ExternalId", input.externalId)
        ask.key("sts:DurationSeconds", input.durationSeconds.map { ContextValue.number($0) } ?? .number(3600))
        ask.key("sts:SourceIdentity", input.sourceIdentity)
        let tags = (input.tags ?? []).map { KnownTag(key: $0.key, value: $0.value) }
        ask.requestTags(tags)
        if let keys = input.transitiveTagKeys, !keys.isEmpty {
            ask.key("sts:TransitiveTagKeys", .strings(keys))
        }
        guard let role = ARN(input.roleArn).flatMap({ ask.world.role(arn: $0) }) else {
            // A missing role must look like a forbidden one; nothing can trust anybody here.
            ask.on(input.roleArn)
            return
        }
        ask.trust(role)
        if !tags.isEmpty { ask.also("sts:TagSession", trusting: role) }
        if input.sourceIdentity != nil { ask.also("sts:SetSourceIdentity", trusting: role) }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !call.caller.isRoot else { throw AWSError.rootCannotAssume }
        guard input.policy == nil, input.policyArns?.isEmpty ?? true else { throw AWSError.noSessionPolicies }
        guard input.serialNumber == nil, input.tokenCode == nil else { throw AWSError.noSuchMFADevice }
        guard let arn = ARN(input.roleArn), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw AWSError.invalidARN(input.roleArn)
        }
        guard let role = call.world.role(arn: arn) else {
            throw AWSError.notAuthorizedToAssume(call.caller.arn, input.roleArn)
        }
        // Only a session of a role chains; a role that an instance was given does too.
        let isChained = if case .role = call.caller.identity { true } else { false }
        let duration = try duration(input.durationSeconds, of: role, isChained: isChained)
        var grant = SessionGrant(
            account: role.account,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: input.roleSessionName),
            expiresAt: call.now.wholeSecond.adding(seconds: duration))
        grant.isChained = isChained
        grant.mfaAuthenticatedAt = call.caller.session?.mfaAuthenticatedAt
        grant.sourceIdentity = try sourceIdentity(input, call)
        (grant.tags, grant.transitiveTagKeys) = try tags(input, call)
        let credentials = try call.issue(grant)
        return Output(
            credentials: credentials,
            assumedRoleUser: AssumedRoleUser(
                assumedRoleId: "\(role.id):\(input.roleSessionName)",
                arn: "arn:aws:sts::\(role.account):assumed-role/\(role.name)/\(input.roleSessionName)"),
            packedPolicySize: grant.packedPercent, sourceIdentity: grant.sourceIdentity)
    }

    private static func duration(_ asked: Int?, of role: KnownRole, isChained: Bool) throws -> Int64 {
        let duration = asked ?? 3600
        if isChained, duration > 3600 { throw AWSError.chainedTooLong }
        guard duration <= role.maxSessionDuration else { throw AWSError.longerThanRoleAllows }
        return Int64(duration)
    }

    /// A source identity, once set, goes along the chain and cannot be changed.
    private static func sourceIdentity(_ input: Input, _ call: AuthorizedCall) throws -> String? {
        guard let former = call.caller.session?.sourceIdentity else { return input.sourceIdentity }
        guard input.sourceIdentity == nil || input.sourceIdentity == former else {
            throw AWSError.notAuthorizedToAssume(call.caller.arn, input.roleArn)
        }
        return former
    }

    /// The session's tags: those passed, and the transitive ones of the session before.
    private static func tags(_ input: Input, _ call: AuthorizedCall) throws -> ([KnownTag], [String]) {
        let passed = (input.tags ?? []).map { KnownTag(key: $0.key, value: $0.value) }
        let names = passed.map { $0.key.lowercased() }
        guard Set(names).count == names.count else { throw AWSError.duplicateTagKeys }
        let transitive = input.transitiveTagKeys ?? []
        for key in transitive where !names.contains(key.lowercased()) {
            throw AWSError.transitiveKeyWithoutTag(key)
        }
        guard let former = call.caller.session, !former.transitiveTagKeys.isEmpty else {
            return (passed, transitive)
        }
        let inheritedKeys = former.transitiveTagKeys.map { $0.lowercased() }
        let inherited = former.tags.filter { inheritedKeys.contains($0.key.lowercased()) }
        for key in names where inheritedKeys.contains(key) { throw AWSError.overridesTransitiveTag(key) }
        return (inherited + passed, former.transitiveTagKeys + transitive)
    }
}
