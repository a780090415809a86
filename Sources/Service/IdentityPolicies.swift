import Policy
import Synchronization
import Vocabulary
import World

/// The policies of an identity, gathered once per version of the world: a caller that calls again
/// costs one look-up, however many policies it has.
package final class IdentityPolicies: Sendable {
    package struct Gathered: Sendable {
        /// With an index over all their statements.
        package var effective = EffectivePolicies.none
        package var boundary: AttachedPolicy?
        package var attached: [AttachedPolicy] { effective.policies }

        init(attached: [AttachedPolicy] = [], boundary: AttachedPolicy? = nil) {
            if !attached.isEmpty { effective = EffectivePolicies(attached) }
            self.boundary = boundary
        }
    }

    private struct Entry {
        var version: Int64
        var policies: Gathered
    }

    private let cache = Mutex<[UniqueID: Entry]>([:])
    private let capacity: Int

    package init(capacity: Int = 10_000) { self.capacity = capacity }

    package func of(_ caller: Caller, in world: World) -> Gathered {
        switch caller.identity {
        case .root: Gathered()
        case .user(let user): gathered(user.id, world) { Self.gather(user, world) }
        case .role(let role, _): gathered(role.id, world) { Self.gather(role, world) }
        case .federatedUser(let user?, _): gathered(user.id, world) { Self.gather(user, world) }
        case .federatedUser(nil, _): Self.ofRoot
        case .anonymous, .instance: Gathered()
        }
    }

    private func gathered(_ id: UniqueID, _ world: World, _ gather: () -> Gathered) -> Gathered {
        if let entry = cache.withLock({ $0[id] }), entry.version == world.version { return entry.policies }
        let policies = gather()
        cache.withLock { cache in
            if cache.count >= capacity { cache.removeAll(keepingCapacity: true) }
            cache[id] = Entry(version: world.version, policies: policies)
        }
        return policies
    }

    private static func gather(_ identity: some Boundable, _ world: World) -> Gathered {
        let groups = (identity as? User).map { world.groups(of: $0) } ?? []
        let attached = policies(of: identity, in: world) + groups.flatMap { policies(of: $0, in: world) }
        guard let boundaryARN = identity.permissionsBoundary else { return Gathered(attached: attached) }
        // A boundary that cannot be read must not count as none: nothing is then allowed within it.
        let boundary =
            AttachedPolicy.managed(boundaryARN, in: world)
            ?? AttachedPolicy(.managed(arn: boundaryARN), .allowingNothing)
        return Gathered(attached: attached, boundary: boundary)
    }

    /// What hangs on it directly: inline, then managed.
    package static func policies(of bearer: some PolicyBearing, in world: World) -> [AttachedPolicy] {
        bearer.inlinePolicies.map { AttachedPolicy(.inline(name: $0.name), $0.document) }
            + bearer.attachedPolicies.compactMap { AttachedPolicy.managed($0, in: world) }
    }

    /// What the root may do, for whom it made a federated session.
    private static let ofRoot = Gathered(attached: AttachedPolicy.administratorAccess)
}

extension AttachedPolicy {
    /// The managed policy of that ARN, a customer's or AWS's, in the version that is in force.
    static func managed(_ arn: String, in world: World) -> AttachedPolicy? {
        world.managedPolicyDocument(arn: arn).map { AttachedPolicy(.managed(arn: arn), $0) }
    }
}
