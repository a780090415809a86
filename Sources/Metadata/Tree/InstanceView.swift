import Sessions
import Vocabulary
import World

/// One instance as it is at one moment: what every leaf of the tree is read from.
struct InstanceView: Sendable {
    let instance: Instance
    let world: World
    let now: Timestamp
    /// With a session token or without; it decides the set of credentials.
    let access: InstanceDelivery.MetadataVersion
    let roles: InstanceRoles
    let itself: InstanceItself
    let identity: InstanceIdentity

    func subnet(_ id: String) -> Subnet? {
        world.subnet(id, in: instance.account, region: instance.region)
    }

    func vpc(_ id: String) -> VPC? { world.vpc(id, in: instance.account, region: instance.region) }

    /// All blocks of the VPC, one a line.
    func vpcBlocks(_ id: String) -> String? {
        vpc(id)?.cidrBlocks.map(\.cidrBlock).joined(separator: "\n")
    }

    var securityGroupNames: String { groupNames(instance.securityGroupIDs) }

    /// As the groups are called now, one a line.
    func groupNames(_ ids: [String]) -> String {
        ids.compactMap { world.securityGroup($0, in: instance.account, region: instance.region)?.name }
            .joined(separator: "\n")
    }

    var publicKey: String? { world.publicKey(of: instance) }

    /// Tags that are shown; a key that cannot be a path's part cannot be.
    var shownTags: [Tag] {
        guard instance.metadataOptions.instanceTags == .enabled else { return [] }
        return instance.tags.filter { tag in
            !tag.key.isEmpty && !tag.key.contains("/") && ![".", "..", "_index"].contains(tag.key)
        }
    }

    var role: InstanceRoles.Answer { roles.answer(for: instance, in: world, at: now) }
}
