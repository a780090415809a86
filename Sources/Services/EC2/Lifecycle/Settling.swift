import Service
import Vocabulary
import World

/// Moves associations on to where they are going, when it is time.
enum Settling {
    /// What the association would become now; nil when it must wait.
    private enum Step { case associated, gone }

    private static func step(
        of association: KnownAssociation, in known: some Knowing, delay: Int64, at now: Timestamp
    ) -> Step? {
        guard let instance = known.instance(association.instanceID) else { return .gone }
        let isDue = now >= association.changedAt.adding(seconds: delay)
        switch association.state {
        case .associated: return nil
        case .disassociated: return .gone
        case .disassociating: return isDue || instance.state != .running ? .gone : nil
        case .associating:
            guard isDue, instance.state == .running, canDeliver(association, to: instance, known, at: now)
            else { return nil }
            return .associated
        }
    }

    /// Whether EC2 gets credentials for the profile's role. An empty profile, and one that is not there
    /// any more, deliver nothing, and so nothing stands in the way.
    private static func canDeliver(
        _ association: KnownAssociation, to instance: KnownInstance, _ known: some Knowing, at now: Timestamp
    ) -> Bool {
        guard let profile = known.instanceProfile(association.profileID), let role = known.role(in: profile)
        else { return true }
        return known.ec2MayAssume(role, for: instance, at: now)
    }

    static func isDue(
        _ association: KnownAssociation, in known: some Knowing, delay: Int64, at now: Timestamp
    ) -> Bool {
        step(of: association, in: known, delay: delay, at: now) != nil
    }

    /// Moves those on that may go on; looks at the draft for each, since the rest may have changed.
    static func settle(
        _ ids: [String], in draft: inout Draft, delay: Int64, at now: Timestamp
    ) throws {
        for id in ids {
            guard var association = draft.association(id),
                let step = step(of: association, in: draft, delay: delay, at: now)
            else { continue }
            switch step {
            case .gone: draft.remove(association)
            case .associated:
                association.state = .associated
                association.changedAt = now
                association.deliveredRole =
                    draft.instanceProfile(association.profileID).flatMap { draft.role(in: $0) }?.name
                try draft.put(association)
            }
        }
    }
}

extension AuthorizedCall {
    /// Lets a change of associations take effect at once, unless a delay is wanted or the role cannot
    /// be delivered: then the lifecycle comes back to them.
    func settle(_ associations: KnownAssociation...) async throws {
        let delay = capabilities.instances.associationDelay
        guard delay <= 0 else { return }
        let ids = associations.map(\.id)
        try await write { [now] draft in try Settling.settle(ids, in: &draft, delay: delay, at: now) }
    }
}
