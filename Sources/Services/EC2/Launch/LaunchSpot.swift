import Service
import Vocabulary
import World

/// A place in a subnet, with a free address, for an instance that is not launched by a call.
struct LaunchSpot {
    let account: AccountID
    let region: Vocabulary.Region
    let subnet: KnownSubnet
    let address: String

    /// Without a subnet's ID it is in the default one of the first zone.
    init(
        in draft: Draft, account: AccountID, region: Vocabulary.Region, subnetID: String? = nil,
        ids: any Identifiers
    ) throws {
        let neighbourhood = Neighbourhood(draft, account: account, region: region)
        let network = DefaultNetwork(account: account, region: region)
        let standard =
            draft.subnets(in: account, region: region).first(where: \.isDefault) ?? network.subnets.first
        guard let subnet = try subnetID.map({ try neighbourhood.subnet($0) }) ?? standard
        else { throw AWSError.subnetIsFull(subnetID ?? region.rawValue) }
        var free = try FreeAddresses(in: subnet, known: draft, ids: ids)
        self.account = account
        self.region = region
        self.subnet = subnet
        address = try free.takeAny()
    }

    /// An instance at this place, pending and with new identifiers for what belongs to it.
    func instance(
        id: String, type: InstanceType, image: KnownImage, ids: any Identifiers, at now: Timestamp
    ) -> KnownInstance {
        let interface = "eni-0\(ids.hex(16))"
        var instance = KnownInstance(
            id: id, account: account, region: region, availabilityZone: subnet.availabilityZone,
            reservationID: "r-0\(ids.hex(16))", imageID: image.id, instanceType: type.name,
            architecture: image.architecture, vpcID: subnet.vpcID, subnetID: subnet.id,
            networkInterfaceID: interface, networkAttachmentID: "eni-attach-0\(ids.hex(16))",
            privateIPv4: address, macAddress: MACAddress.of(interface),
            rootDeviceName: image.rootDeviceName,
            rootVolumeID: "vol-0\(ids.hex(16))", launchedAt: now.wholeSecond)
        instance.privateDNSNameOptions = subnet.privateDNSNameOptions
        return instance
    }
}
