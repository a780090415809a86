/// A document and where it hangs.
package struct AttachedPolicy: Sendable {
    package enum Source: Sendable, Hashable {
        /// A policy with an ARN of its own.
        case managed(arn: String)
        /// Written into an identity or passed with a session; the name may be empty.
        case inline(name: String)
        /// On the resource itself, by its ARN: a bucket policy, a trust policy.
        case onResource(arn: String)
    }

    package let source: Source
    package let document: PolicyDocument

    package init(_ source: Source, _ document: PolicyDocument) {
        self.source = source
        self.document = document
    }

    /// The policy's own ARN: what a denial may name.
    package var arn: String? {
        guard case .managed(let arn) = source else { return nil }
        return arn
    }
}

/// Every policy that has a say in one request.
package struct PolicySet: Sendable {
    /// The user's or role's own, its managed ones, and its groups'.
    package var identity: [AttachedPolicy] {
        get { effective.policies }
        set { effective = EffectivePolicies(newValue) }
    }
    /// The same with its index, for whoever has kept it.
    package var effective: EffectivePolicies
    package var boundary: AttachedPolicy?
    /// Empty when the session was made without; a federated user without one may do nothing by itself.
    package var session: [AttachedPolicy]
    /// The policy of the resource: a bucket policy, or, for `sts:AssumeRole…`, the role's trust policy.
    /// A trust policy must always allow, any other is one of two ways within an account.
    package var resource: AttachedPolicy?
    /// What the organization of the caller lets its account do: a list of policies for each level, from the
    /// root down to the account. One policy of a level suffices, every level must allow; empty outside an
    /// organization, in the management account, and for service-linked roles.
    package var serviceControl: [[AttachedPolicy]]
    /// What the organization of the resource's owner lets anybody do with it, by level in the same way.
    package var resourceControl: [[AttachedPolicy]]
    /// Whether the caller's account owns the resource: else both accounts must allow.
    package var isSameAccount: Bool

    package init(
        identity: [AttachedPolicy] = [], boundary: AttachedPolicy? = nil, session: [AttachedPolicy] = [],
        resource: AttachedPolicy? = nil, serviceControl: [[AttachedPolicy]] = [],
        resourceControl: [[AttachedPolicy]] = [], isSameAccount: Bool
    ) {
        effective = identity.isEmpty ? .none : EffectivePolicies(identity)
        self.boundary = boundary
        self.session = session
        self.resource = resource
        self.serviceControl = serviceControl
        self.resourceControl = resourceControl
        self.isSameAccount = isSameAccount
    }
}
