import Vocabulary

/// What is granted for a while: everything a session token carries but its own identity.
package struct SessionGrant: Sendable, Equatable {
    package var account: AccountID
    package var principal: SessionPrincipal
    package var expiresAt: Timestamp
    package var sourceIdentity: String?
    /// Session tags, over the principal's own.
    package var tags: [Tag]
    /// Keys of the tags that persist when this session assumes another role.
    package var transitiveTagKeys: [String]
    package var policies: SessionPolicies
    /// Set when the metadata service of an instance gave the credentials out.
    package var delivery: InstanceDelivery?
    /// When a code of an MFA device was given; nil when none was.
    package var mfaAuthenticatedAt: Timestamp?
    /// The identity provider that vouched for whoever assumed the role: its ARN, or its domain.
    package var federatedProvider: String?
    /// Whether a session of a role assumed this one.
    package var isChained: Bool

    package init(
        account: AccountID, principal: SessionPrincipal, expiresAt: Timestamp, sourceIdentity: String? = nil,
        tags: [Tag] = [], transitiveTagKeys: [String] = [], policies: SessionPolicies = SessionPolicies(),
        delivery: InstanceDelivery? = nil, mfaAuthenticatedAt: Timestamp? = nil,
        federatedProvider: String? = nil, isChained: Bool = false
    ) {
        self.account = account
        self.principal = principal
        self.expiresAt = expiresAt
        self.sourceIdentity = sourceIdentity
        self.tags = tags
        self.transitiveTagKeys = transitiveTagKeys
        self.policies = policies
        self.delivery = delivery
        self.mfaAuthenticatedAt = mfaAuthenticatedAt
        self.federatedProvider = federatedProvider
        self.isChained = isChained
    }
}

/// Whose session it is. Entities are named by their unique ID, so that one that was deleted and made
/// anew under the same name does not inherit sessions.
package enum SessionPrincipal: Sendable, Equatable {
    case root
    /// `GetSessionToken` by a user.
    case user(UniqueID)
    case assumedRole(roleID: UniqueID, roleName: String, sessionName: String)
    /// `GetFederationToken`, by the user or, when that is nil, by the root.
    case federatedUser(by: UniqueID?, name: String)
    /// An instance as itself, which needs no instance profile.
    case instance(id: String)
}

/// Policies that can only narrow what the principal may do.
package struct SessionPolicies: Sendable, Equatable {
    /// The document passed inline.
    package var inline: String?
    /// ARNs of managed policies.
    package var arns: [String]

    package init(inline: String? = nil, arns: [String] = []) {
        self.inline = inline
        self.arns = arns
    }

    package var isEmpty: Bool { inline == nil && arns.isEmpty }
}

/// Which instance credentials were delivered to, and how.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-categories.html
package struct InstanceDelivery: Sendable, Equatable {
    package var instanceARN: String
    package var metadataVersion: MetadataVersion
    package var vpcID: String
    package var privateIPv4: String

    package init(instanceARN: String, metadataVersion: MetadataVersion, vpcID: String, privateIPv4: String) {
        self.instanceARN = instanceARN
        self.metadataVersion = metadataVersion
        self.vpcID = vpcID
        self.privateIPv4 = privateIPv4
    }

    /// `ec2:RoleDelivery`: 1.0 without a metadata token, 2.0 with one.
    package enum MetadataVersion: UInt8, Sendable { case v1 = 1, v2 = 2 }
}

/// A session as its token tells it. Only `SessionSealer` makes one.
package struct Session: Sendable, Equatable {
    package let accessKeyID: AccessKeyID
    /// `aws:TokenIssueTime`, in whole seconds.
    package let issuedAt: Timestamp
    package let grant: SessionGrant

    init(accessKeyID: AccessKeyID, issuedAt: Timestamp, grant: SessionGrant) {
        self.accessKeyID = accessKeyID
        self.issuedAt = issuedAt
        self.grant = grant
    }

    package var account: AccountID { grant.account }
    package var principal: SessionPrincipal { grant.principal }
    package var expiresAt: Timestamp { grant.expiresAt }
    package var sourceIdentity: String? { grant.sourceIdentity }
    package var tags: [Tag] { grant.tags }
    package var transitiveTagKeys: [String] { grant.transitiveTagKeys }
    package var policies: SessionPolicies { grant.policies }
    package var delivery: InstanceDelivery? { grant.delivery }
    package var mfaAuthenticated: Bool { grant.mfaAuthenticatedAt != nil }
    package var mfaAuthenticatedAt: Timestamp? { grant.mfaAuthenticatedAt }
    package var federatedProvider: String? { grant.federatedProvider }
    package var isChained: Bool { grant.isChained }

    /// Judged by the caller: an expired token still opens, because its refusal is another one.
    package func isExpired(at now: Timestamp) -> Bool { now >= grant.expiresAt }
}
