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
        let grant = SessionGrant(
            account: role.account,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: instance.id),
            expiresAt: expiresAt,
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
