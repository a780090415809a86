import Vocabulary
import World

/// What an instance profile gives an instance at one moment.
enum Assignment: Sendable {
    /// No profile.
    case none
    /// The profile is gone, or another one has its name.
    case profileGone(Association)
    /// The profile has no role.
    case empty(Association, InstanceProfile)
    /// The profile's role is gone.
    case roleGone(Association, InstanceProfile)
    case role(Role, Association, InstanceProfile)
}

extension Knowing {
    /// What EC2 gives the instance. With a `delay`, an association that came or went keeps the
    /// guest waiting that many seconds, as on AWS.
    func assignment(of instance: Instance, at now: Timestamp, delay: Int64) -> Assignment {
        guard let association = deliveredAssociation(of: instance, at: now, delay: delay) else {
            return .none
        }
        guard let profile = instanceProfile(association.profileID) else { return .profileGone(association) }
        guard profile.roleID != nil else { return .empty(association, profile) }
        guard let role = role(in: profile) else { return .roleGone(association, profile) }
        return .role(role, association, profile)
    }

    private func deliveredAssociation(of instance: Instance, at now: Timestamp, delay: Int64) -> Association?
    {
        let associations = associations(ofInstance: instance.id)
        let current = associations.first { !$0.isLeaving }
        guard delay > 0 else { return current }
        if let current, current.state == .associated || now >= current.changedAt.adding(seconds: delay) {
            return current
        }
        return associations.first {
            $0.state == .disassociating && now < $0.changedAt.adding(seconds: delay)
        }
    }
}
