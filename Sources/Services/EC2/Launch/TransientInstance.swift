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
        let network = DefaultNetwork(account: account, region: region)
        guard
            let subnet = draft.subnets(in: account, region: region).first(where: \.isDefault)
                ?? network.subnets.first,
            let range = IPv4Range(subnet.cidrBlock)
        else { throw AWSError.subnetIsFull(region.rawValue) }
        let random = ids.bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard let address = range.free(besides: Set(draft.addressesTaken(in: subnet)), random: random) else {
            throw AWSError.subnetIsFull(subnet.id)
        }
        let interface = "0" + ids.hex(16)
        var instance = KnownInstance(
            id: "i-0\(ids.hex(16))", account: account, region: region,
            availabilityZone: subnet.availabilityZone,
            reservationID: "r-0\(ids.hex(16))", imageID: ImageCatalogue.images(of: region).first?.id ?? "",
            instanceType: "t3.micro", architecture: "x86_64", vpcID: subnet.vpcID, subnetID: subnet.id,
            networkInterfaceID: "eni-\(interface)", networkAttachmentID: "eni-attach-0\(ids.hex(16))",
            privateIPv4: IPv4Range.text(address), macAddress: Launch.macAddress(interface),
            rootDeviceName: "/dev/xvda", rootVolumeID: "vol-0\(ids.hex(16))", rootVolumeGiB: 8,
            launchedAt: now.wholeSecond)
        instance.isTransient = true
        instance.state = .running
        try draft.put(instance)
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

    /// Forgets it and its associations.
    package static func end(_ id: String, in draft: inout Draft) {
        guard let instance = draft.instance(id), instance.isTransient else { return }
        for association in draft.associations(ofInstance: id) { draft.remove(association) }
        draft.remove(instance)
    }
}
