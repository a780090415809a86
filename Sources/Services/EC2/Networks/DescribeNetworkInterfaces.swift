import Service
import Vocabulary
import World

/// Network interfaces live and die with their instances.
struct DescribeNetworkInterfaces: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkInterfaces")

    private static let filtering = Filtering<KnownInstance>(
        [
            "addresses.private-ip-address": { [$0.privateIPv4] },
            "attachment.attachment-id": { [$0.networkAttachmentID] },
            "attachment.delete-on-termination": { _ in ["true"] },
            "attachment.device-index": { _ in ["0"] },
            "attachment.instance-id": { [$0.id] },
            "attachment.instance-owner-id": { [$0.account.description] },
            "attachment.status": { _ in ["attached"] },
            "availability-zone": { [$0.availabilityZone] },
            "description": { _ in [""] },
            "group-id": { $0.securityGroupIDs },
            "interface-type": { _ in ["interface"] },
            "mac-address": { [$0.macAddress] },
            "network-interface-id": { [$0.networkInterfaceID] },
            "owner-id": { [$0.account.description] },
            "private-dns-name": { [$0.privateDNSName] },
            "private-ip-address": { [$0.privateIPv4] },
            "requester-managed": { _ in ["false"] },
            "source-dest-check": { [$0.sourceDestCheck.text] },
            "status": { _ in ["in-use"] },
            "subnet-id": { [$0.subnetID] },
            "vpc-id": { [$0.vpcID] },
        ], tags: { $0.networkInterfaceTags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var instances = call.world.instances(in: call.account, region: call.region)
            .filter { $0.state != .terminated }
        if let ids = input.networkInterfaceIds, !ids.isEmpty {
            for id in ids where !instances.contains(where: { $0.networkInterfaceID == id }) {
                throw AWSError.noSuchNetworkInterface(id)
            }
            instances = instances.filter { ids.contains($0.networkInterfaceID) }
        }
        let found = try filtering.apply(input.filters, to: instances)
            .sorted { $0.networkInterfaceID < $1.networkInterfaceID }
        let page = try Page.cut(
            found, id: \.networkInterfaceID, token: input.nextToken, limit: input.maxResults)
        let neighbourhood = call.neighbourhood
        return Output(
            networkInterfaces: page.rows.map { NetworkInterface($0, neighbourhood.groups(of: $0)) },
            nextToken: page.next)
    }
}

extension NetworkInterface {
    fileprivate init(_ instance: KnownInstance, _ groups: [GroupIdentifier]) {
        self.init(
            attachment: NetworkInterfaceAttachment(
                attachTime: instance.createdAt, attachmentId: instance.networkAttachmentID,
                deleteOnTermination: true, deviceIndex: 0, networkCardIndex: 0, instanceId: instance.id,
                instanceOwnerId: instance.account.description, status: "attached"),
            availabilityZone: instance.availabilityZone, description: "", groups: groups,
            interfaceType: "interface", ipv6Addresses: [], macAddress: instance.macAddress,
            networkInterfaceId: instance.networkInterfaceID, ownerId: instance.account.description,
            privateDnsName: instance.privateDNSName, privateIpAddress: instance.privateIPv4,
            privateIpAddresses: [
                NetworkInterfacePrivateIpAddress(
                    primary: true, privateDnsName: instance.privateDNSName,
                    privateIpAddress: instance.privateIPv4)
            ],
            requesterManaged: false, sourceDestCheck: instance.sourceDestCheck, status: "in-use",
            subnetId: instance.subnetID, tagSet: instance.networkInterfaceTags.map { Tag($0) },
            vpcId: instance.vpcID)
    }
}
