import Policy
import Sessions
import Vocabulary
import World

/// Puts the questions of operations to the policies.
package struct Authorizer: Sendable {
    private static let createBucket: Action = "s3:CreateBucket"

    private let identities: IdentityPolicies
    private let organizations: OrganizationPolicies

    package init(
        identities: IdentityPolicies = IdentityPolicies(),
        organizations: OrganizationPolicies = OrganizationPolicies()
    ) {
        self.identities = identities
        self.organizations = organizations
    }

    /// The caller's own question.
    package func decide(_ question: Question, caller: Caller, facts: RequestFacts, world: World) -> Decision {
        decide(question, as: caller.principalFacts, caller: caller, facts: facts, world: world)
    }

    /// Decides for `principal`. Policies of its own it has only when it is the caller; the circumstances are
    /// the caller's request.
    func decide(
        _ question: Question, as principal: PrincipalFacts, caller: Caller, facts: RequestFacts, world: World
    ) -> Decision {
        // A bucket that is yet to be made is the caller's matter, also when its name is taken.
        let found =
            question.action == Self.createBucket ? nil : Resource(arn: question.resource, in: world)
        let owner = found?.account ?? caller.account
        var set = PolicySet(isSameAccount: owner == principal.account ?? caller.account)
        set.resource = found?.policy(for: question.action, as: principal)
        if let role = question.trust {
            set.resource = AttachedPolicy(.onResource(arn: role.arn), role.trustPolicy)
        }
        // Neither its own policies nor others' count for an instance itself: it has been let do nothing.
        if caller.isInstance { set.resource = nil }
        switch principal.kind {
        case .user, .assumedRole, .federatedUser:
            let own = identities.of(caller, in: world)
            set.effective = own.effective
            set.boundary = own.boundary
            set.session = caller.sessionPolicies(in: world)
        case .root, .service, .federated, .anonymous: break
        }
        var context = CallContext(
            caller: caller, facts: facts, keys: question.keys, service: question.action.prefix,
            resourceAccount: owner)
        if world.hasOrganizations {
            if let account = principal.account, !caller.isServiceLinked {
                set.serviceControl = organizations.of(principal: account, in: world)
            }
            // Without a resource nobody owns what is asked about.
            if question.resource != "*", !caller.isServiceLinked, ResourceControl.covers(question.action) {
                set.resourceControl = organizations.of(resourceOwner: owner, in: world)
            }
            context.callerPlace = principal.account.flatMap { OrganizationPlace(of: $0, in: world) }
            context.resourcePlace = OrganizationPlace(of: owner, in: world)
        }
        return Policy.decide(
            AccessRequest(
                principal: principal, action: question.action, resource: question.resource, context: context),
            under: set)
    }
}

extension Caller {
    /// Whether a service's own role calls, which organizations do not restrict.
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
    fileprivate var isServiceLinked: Bool {
        guard case .role(let role, _) = identity else { return false }
        return role.path.hasPrefix("/aws-service-role/")
    }

    /// The caller as policies see it.
    var principalFacts: PrincipalFacts {
        switch identity {
        case .root: .root(of: account)
        case .user(let user): .user(arn: user.arn, id: user.id, in: account)
        case .role(let role, let session):
            .session(named: session, ofRole: role.arn, id: role.id, in: account)
        case .federatedUser(let user, _):
            PrincipalFacts(
                kind: .federatedUser, account: account, arn: arn, entityARN: user?.arn, uniqueID: user?.id)
        case .instance:
            PrincipalFacts(
                kind: .assumedRole, account: account, arn: arn, entityARN: principalARN, uniqueID: nil)
        case .anonymous: .anonymous
        }
    }
}
