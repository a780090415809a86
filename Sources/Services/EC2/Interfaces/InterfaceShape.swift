import Service
import Vocabulary
import World

extension NetworkInterface {
    init(_ row: InterfaceRow) {
        let interface = row.interface
        self.init(
            association: row.publicAddress(on: interface.privateIPv4).map { NetworkInterfaceAssociation($0) },
            attachment: interface.attachment.map { NetworkInterfaceAttachment($0, of: interface) },
            availabilityZone: interface.availabilityZone, description: interface.description,
            groups: row.groups, interfaceType: "interface", ipv6Addresses: [],
            macAddress: interface.macAddress, networkInterfaceId: interface.id,
            ownerId: interface.account.description,
            privateDnsName: row.privateDNSName(of: interface.privateIPv4),
            privateIpAddress: interface.privateIPv4,
            privateIpAddresses: interface.addresses.map { address in
                NetworkInterfacePrivateIpAddress(
                    association: row.publicAddress(on: address).map { NetworkInterfaceAssociation($0) },
                    primary: address == interface.privateIPv4,
                    privateDnsName: row.privateDNSName(of: address),
                    privateIpAddress: address)
            },
            requesterManaged: false, sourceDestCheck: interface.sourceDestCheck, status: row.status,
            subnetId: interface.subnetID, tagSet: interface.tags.map { Tag($0) }, vpcId: interface.vpcID)
        availabilityZoneId = availabilityZoneID(of: interface.availabilityZone)
    }
}

extension NetworkInterfaceAttachment {
    init(_ attachment: KnownNetworkInterface.Attachment, of interface: KnownNetworkInterface) {
        self.init(
            attachTime: attachment.attachedAt, attachmentId: attachment.id,
            deleteOnTermination: attachment.deleteOnTermination, deviceIndex: attachment.deviceIndex,
            networkCardIndex: 0, instanceId: attachment.instanceID,
            instanceOwnerId: interface.account.description, status: "attached")
    }
}

extension NetworkInterfaceAssociation {
    init(_ address: InterfaceRow.PublicAddress) {
        self.init(
            allocationId: address.elastic?.id, associationId: address.elastic?.association?.id,
            ipOwnerId: address.owner, publicDnsName: address.dnsName, publicIp: address.publicIPv4)
    }
}

extension InstanceNetworkInterface {
    /// The interface as its instance shows it.
    init(_ row: InterfaceRow) {
        let interface = row.interface
        self.init(
            association: row.publicAddress(on: interface.privateIPv4).map {
                InstanceNetworkInterfaceAssociation($0)
            },
            attachment: interface.attachment.map {
                InstanceNetworkInterfaceAttachment(
                    attachTime: $0.attachedAt, attachmentId: $0.id,
                    deleteOnTermination: $0.deleteOnTermination, deviceIndex: $0.deviceIndex,
                    status: "attached", networkCardIndex: 0)
            },
            description: interface.description, groups: row.groups, ipv6Addresses: [],
            macAddress: interface.macAddress, networkInterfaceId: interface.id,
            ownerId: interface.account.description,
            privateDnsName: row.privateDNSName(of: interface.privateIPv4),
            privateIpAddress: interface.privateIPv4,
            privateIpAddresses: interface.addresses.map { address in
                InstancePrivateIpAddress(
                    association: row.publicAddress(on: address).map {
                        InstanceNetworkInterfaceAssociation($0)
                    },
                    primary: address == interface.privateIPv4,
                    privateDnsName: row.privateDNSName(of: address),
                    privateIpAddress: address)
            },
            sourceDestCheck: interface.sourceDestCheck, status: row.status, subnetId: interface.subnetID,
            vpcId: interface.vpcID, interfaceType: "interface")
    }
}

extension InstanceNetworkInterfaceAssociation {
    init(_ address: InterfaceRow.PublicAddress) {
        self.init(ipOwnerId: address.owner, publicDnsName: address.dnsName, publicIp: address.publicIPv4)
    }
}
