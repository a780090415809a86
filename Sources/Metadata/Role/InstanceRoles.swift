import Sessions
import Synchronization
import Vocabulary
import World

/// The roles of instances as their guests see them, and the sets of credentials being handed out.
/// A set is made when it is first asked for, renewed about hourly, and never stored: older sets stay
/// valid to their own end.
final class InstanceRoles: Sendable {
    private struct Held {
        var delivery: RoleDelivery
        var worldVersion: Int64
    }

    private let issuer: CredentialIssuer
    private let settings: MetadataSettings
    private let held = Mutex<[String: Held]>([:])

    init(issuer: CredentialIssuer, settings: MetadataSettings) {
        self.issuer = issuer
        self.settings = settings
    }

    /// What the guest of the instance sees now.
    func answer(for instance: Instance, in world: World, at now: Timestamp) -> Answer {
        if settings.propagationDelay == 0, let delivery = current(for: instance, in: world, at: now) {
            return .delivered(delivery)
        }
        switch world.assignment(of: instance, at: now, delay: settings.propagationDelay) {
        case .none:
            forget(instance.id)
            return .none
        case .profileGone:
            forget(instance.id)
            return .profileGone(now)
        case .empty(let association, let profile):
            // A profile that never brought a role shows nothing; one that lost it says so.
            return deliveredRole(by: association, to: instance) == nil ? .none : .roleRemoved(profile, now)
        case .roleGone(let association, let profile):
            guard let name = deliveredRole(by: association, to: instance) else { return .none }
            return .refused(name, profile, now)
        case .role(let role, let association, let profile):
            guard world.ec2MayAssume(role, for: instance, at: now) else {
                forget(instance.id)
                return .refused(role.name, profile, now)
            }
            return .delivered(deliver(role, association, profile, to: instance, in: world, at: now))
        }
    }

    private func current(for instance: Instance, in world: World, at now: Timestamp) -> RoleDelivery? {
        held.withLock { held in
            guard let known = held[instance.id], known.worldVersion == world.version,
                known.delivery.isFresh(at: now)
            else { return nil }
            return known.delivery
        }
    }

    private func deliver(
        _ role: Role, _ association: Association, _ profile: InstanceProfile, to instance: Instance,
        in world: World, at now: Timestamp
    ) -> RoleDelivery {
        held.withLock { held in
            if let known = held[instance.id], known.delivery.isFresh(at: now),
                known.delivery.role.id == role.id, known.delivery.association.id == association.id,
                known.delivery.profile.arn == profile.arn
            {
                held[instance.id]?.worldVersion = world.version
                return known.delivery
            }
            let delivery = RoleDelivery(
                of: role, by: association, in: profile, to: instance, at: now, issuer: issuer,
                settings: settings)
            held[instance.id] = Held(delivery: delivery, worldVersion: world.version)
            return delivery
        }
    }

    /// The name of the role that the association brought, as EC2 or this service remembers it.
    private func deliveredRole(by association: Association, to instance: Instance) -> String? {
        held.withLock { held in
            guard let delivery = held[instance.id]?.delivery, delivery.association.id == association.id
            else { return association.deliveredRole }
            return delivery.role.name
        }
    }

    func forget(_ instanceID: String) {
        held.withLock { _ = $0.removeValue(forKey: instanceID) }
    }
}

extension InstanceRoles {
    /// What stands below `iam/`.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html
    enum Answer: Sendable {
        case none
        case profileGone(Timestamp)
        case roleRemoved(InstanceProfile, Timestamp)
        /// EC2 may not assume the role of that name, or it is gone.
        case refused(String, InstanceProfile, Timestamp)
        case delivered(RoleDelivery)

        var hasInfo: Bool { if case .none = self { false } else { true } }

        var roleName: String? {
            switch self {
            case .none, .profileGone, .roleRemoved: nil
            case .refused(let name, _, _): name
            case .delivered(let delivery): delivery.role.name
            }
        }

        var info: Content? {
            switch self {
            case .none: nil
            case .profileGone(let now): RoleDocuments.profileNotFound(at: now)
            case .roleRemoved(let profile, let now): RoleDocuments.info(profile, at: now, hasRole: false)
            case .refused(_, let profile, let now): RoleDocuments.info(profile, at: now, hasRole: true)
            case .delivered(let delivery): delivery.info
            }
        }

        func credentials(_ access: InstanceDelivery.MetadataVersion, at now: Timestamp) -> Content? {
            switch self {
            case .none, .profileGone, .roleRemoved: nil
            case .refused(let name, _, let now): RoleDocuments.unauthorized(roleName: name, at: now)
            case .delivered(let delivery): delivery.credentials(access, at: now)
            }
        }
    }
}
