import Sessions
import Vocabulary
import World

/// One delivery of a role to an instance: the `info` document and its sets of credentials.
struct RoleDelivery: Sendable {
    let role: Role
    let association: Association
    let profile: InstanceProfile
    let info: Content
    private let span: DeliverySpan
    private let sets: CredentialSets

    init(
        of role: Role, by association: Association, in profile: InstanceProfile, to instance: Instance,
        at now: Timestamp, issuer: CredentialIssuer, settings: MetadataSettings
    ) {
        let span = DeliverySpan(from: now, settings)
        self.role = role
        self.association = association
        self.profile = profile
        self.span = span
        info = RoleDocuments.info(profile, at: span.beganAt, hasRole: true)
        sets = CredentialSets { access, issuedAt in
            try issuer.issue(role, to: instance, access, issuedAt: issuedAt, expiresAt: span.expiresAt)
        }
    }

    func isFresh(at now: Timestamp) -> Bool { span.isFresh(at: now) }

    func credentials(_ access: InstanceDelivery.MetadataVersion, at now: Timestamp) -> Content? {
        sets.document(access, at: now)
    }
}
