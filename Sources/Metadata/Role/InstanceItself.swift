import Synchronization
import Vocabulary
import World

/// The credentials that every instance has for itself, with a profile or without.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html#ec2-instance-identity-roles
final class InstanceItself: Sendable {
    struct Delivery: Sendable {
        let info: Content
        let sets: CredentialSets
        fileprivate let span: DeliverySpan
    }

    private let issuer: CredentialIssuer
    private let settings: MetadataSettings
    private let held = Mutex<[String: Delivery]>([:])

    init(issuer: CredentialIssuer, settings: MetadataSettings) {
        self.issuer = issuer
        self.settings = settings
    }

    func delivery(to instance: Instance, at now: Timestamp) -> Delivery {
        held.withLock { held in
            if let known = held[instance.id], known.span.isFresh(at: now) { return known }
            let span = DeliverySpan(from: now, settings)
            let delivery = Delivery(
                info: RoleDocuments.identityInfo(of: instance.account, at: span.beganAt),
                sets: CredentialSets { [issuer] access, issuedAt in
                    try issuer.issueIdentity(
                        of: instance, access, issuedAt: issuedAt, expiresAt: span.expiresAt)
                },
                span: span)
            held[instance.id] = delivery
            return delivery
        }
    }

    func forget(_ instanceID: String) {
        held.withLock { _ = $0.removeValue(forKey: instanceID) }
    }
}
