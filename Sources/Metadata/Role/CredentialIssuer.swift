import Sessions
import Vocabulary
import World

/// Makes the sessions that instances get of their roles.
struct CredentialIssuer: Sendable {
    private let sessions: SessionSealer
    private let random: @Sendable () -> UInt64

    init(sessions: SessionSealer, random: @escaping @Sendable () -> UInt64) {
        self.sessions = sessions
        self.random = random
    }

    /// The session is named after the instance and knows where it was delivered. Its length is EC2's,
    /// whatever the role's maximum.
    func issue(
        _ role: Role, to instance: Instance, _ access: InstanceDelivery.MetadataVersion, issuedAt: Timestamp,
        expiresAt: Timestamp
    ) throws -> TemporaryCredentials {
        try issue(
            .assumedRole(roleID: role.id, roleName: role.name, sessionName: instance.id), of: role.account,
            to: instance, access, issuedAt: issuedAt, expiresAt: expiresAt)
    }

    /// A session of the instance as itself.
    func issueIdentity(
        of instance: Instance, _ access: InstanceDelivery.MetadataVersion, issuedAt: Timestamp,
        expiresAt: Timestamp
    ) throws -> TemporaryCredentials {
        try issue(
            .instance(id: instance.id), of: instance.account, to: instance, access, issuedAt: issuedAt,
            expiresAt: expiresAt)
    }

    private func issue(
        _ principal: SessionPrincipal, of account: AccountID, to instance: Instance,
        _ access: InstanceDelivery.MetadataVersion, issuedAt: Timestamp, expiresAt: Timestamp
    ) throws -> TemporaryCredentials {
        let grant = SessionGrant(
            account: account, principal: principal, expiresAt: expiresAt,
            delivery: InstanceDelivery(
                instanceARN: instance.arn, metadataVersion: access, vpcID: instance.vpcID,
                privateIPv4: instance.privateIPv4))
        var generator = Generator(random: random)
        return try sessions.issue(grant, at: issuedAt, using: &generator)
    }

    private struct Generator: RandomNumberGenerator {
        let random: @Sendable () -> UInt64
        mutating func next() -> UInt64 { random() }
    }
}
