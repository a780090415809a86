import Service
import Vocabulary
import World

/// The instance behind one command: it is known to the metadata service, has an association like any
/// other, and no machine; it lives as long as the command.
package enum TransientInstance {
    /// Writes it down as running, in the account's default network.
    package static func begin(
        profile: KnownInstanceProfile?, account: AccountID, region: Vocabulary.Region, ids: any Identifiers,
        at now: Timestamp, in draft: inout Draft
    ) throws -> KnownInstance {
        try DefaultNetwork.ensure(account: account, region: region, in: &draft)
        let type = try InstanceTypes.named("t3.micro")
        let image = try ImageCatalogue.standard(region, type)
        var instance = try LaunchSpot(in: draft, account: account, region: region, ids: ids)
            .instance(
                id: "i-0\(ids.hex(16))", type: type, image: image, ids: ids, at: now)
        instance.isTransient = true
        instance.state = .running
        try draft.putLaunched(instance, from: image, ids: ids)
        if let profile {
            var association = KnownAssociation(profile, with: instance, ids: ids, at: now)
            // Nothing has to boot, so the role is there as soon as EC2 may assume it.
            if let role = draft.role(in: profile), draft.ec2MayAssume(role, for: instance, at: now) {
                association.state = .associated
            }
            try draft.put(association)
        }
        return instance
    }

    /// Forgets it, its associations and what came with it; what it was given stays.
    package static func end(_ id: String, in draft: inout Draft) throws {
        guard let instance = draft.instance(id), instance.isTransient else { return }
        for association in draft.associations(ofInstance: id) { draft.remove(association) }
        try draft.releaseNetwork(of: instance)
        try draft.releaseVolumes(of: instance)
        draft.remove(instance)
    }
}
