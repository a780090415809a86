import Sessions
import Synchronization
import Vocabulary
import World

/// One delivery of a role to an instance: the `info` document and a set of credentials each for
/// those who come with a token and those who come without.
final class RoleDelivery: Sendable {
    let role: Role
    let association: Association
    let profile: InstanceProfile
    let info: Content
    private let instance: Instance
    private let expiresAt: Timestamp
    private let renewAt: Timestamp
    private let issuer: CredentialIssuer
    private let sets = Mutex<[InstanceDelivery.MetadataVersion: Content]>([:])

    init(
        of role: Role, by association: Association, in profile: InstanceProfile, to instance: Instance,
        at now: Timestamp, issuer: CredentialIssuer, settings: MetadataSettings
    ) {
        let now = now.wholeSecond
        self.role = role
        self.association = association
        self.profile = profile
        self.instance = instance
        self.issuer = issuer
        // AWS measures the lifetime of both sets from the LastUpdated of `info`.
        expiresAt = now.adding(seconds: settings.sessionSeconds)
        renewAt = now.adding(
            seconds: min(settings.renewalSeconds, settings.sessionSeconds - MetadataSettings.leastSecondsLeft)
        )
        info = RoleDocuments.info(profile, at: now, hasRole: true)
    }

    func isFresh(at now: Timestamp) -> Bool { now < renewAt }

    /// The document with the set for that way of access; nil when no session can be sealed.
    func credentials(_ access: InstanceDelivery.MetadataVersion, at now: Timestamp) -> Content? {
        sets.withLock { sets in
            if let known = sets[access] { return known }
            let issuedAt = now.wholeSecond
            guard
                let credentials = try? issuer.issue(
                    role, to: instance, access, issuedAt: issuedAt, expiresAt: expiresAt)
            else { return nil }
            let document = RoleDocuments.credentials(credentials, issuedAt: issuedAt)
            sets[access] = document
            return document
        }
    }
}
