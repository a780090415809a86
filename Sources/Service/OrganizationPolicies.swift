import Policy
import Synchronization
import Vocabulary
import World

/// The service and resource control policies over an account, gathered once per version of the world. Where there
/// is no organization it costs one look at a count.
package final class OrganizationPolicies: Sendable {
    private struct Entry {
        var version: Int64
        var levels: [[AttachedPolicy]]
    }

    private let principals = Mutex<[AccountID: Entry]>([:])
    private let owners = Mutex<[AccountID: Entry]>([:])
    private static let capacity = 10_000

    package init() {}

    /// The service control policies over the account's principals, a level for each step from the root down to the
    /// account. No levels: nothing limits them.
    package func of(principal account: AccountID, in world: World) -> [[AttachedPolicy]] {
        levels(.serviceControl, account, world, principals)
    }

    /// The resource control policies over the account's resources, likewise. They are asked only for actions that
    /// they cover: `ResourceControl.covers`.
    package func of(resourceOwner account: AccountID, in world: World) -> [[AttachedPolicy]] {
        levels(.resourceControl, account, world, owners)
    }

    private func levels(
        _ type: OrganizationPolicyType, _ account: AccountID, _ world: World,
        _ cache: borrowing Mutex<[AccountID: Entry]>
    ) -> [[AttachedPolicy]] {
        guard world.hasOrganizations else { return [] }
        if let entry = cache.withLock({ $0[account] }), entry.version == world.version { return entry.levels }
        let levels = world.organizationLevels(type, over: account)
        cache.withLock { cache in
            if cache.count >= Self.capacity { cache.removeAll(keepingCapacity: true) }
            cache[account] = Entry(version: world.version, levels: levels)
        }
        return levels
    }
}
