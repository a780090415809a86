import Service
import Vocabulary
import World

extension InterfaceRow {
    /// What filters find of an interface, in the list of interfaces and, as `network-interface.…`, in that of
    /// instances.
    /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html
    static let filters: [String: Filtering<InterfaceRow>.Values] = [
        "addresses.association.allocation-id": { $0.publicAddresses.compactMap(\.elastic?.id) },
        "addresses.association.association-id": {
            $0.publicAddresses.compactMap(\.elastic?.association?.id)
        },
        "addresses.association.ip-owner-id": { $0.publicAddresses.map(\.owner) },
        "addresses.association.owner-id": { $0.publicAddresses.map(\.owner) },
        "addresses.association.public-dns-name": { $0.publicAddresses.map(\.dnsName) },
        "addresses.association.public-ip": { $0.publicAddresses.map(\.publicIPv4) },
        "addresses.primary": { row in row.interface.addresses.map { ($0 == row.interface.privateIPv4).text }
        },
        "addresses.private-dns-name": { row in row.interface.addresses.compactMap(row.privateDNSName) },
        "addresses.private-ip-address": { $0.interface.addresses },
        "association.allocation-id": { $0.publicAddresses.compactMap(\.elastic?.id) },
        "association.association-id": { $0.publicAddresses.compactMap(\.elastic?.association?.id) },
        "association.ip-owner-id": { $0.publicAddresses.map(\.owner) },
        "association.public-dns-name": { $0.publicAddresses.map(\.dnsName) },
        "association.public-ip": { $0.publicAddresses.map(\.publicIPv4) },
        "attachment.attach-time": { $0.attached { $0.attachedAt.iso8601Milliseconds } },
        "attachment.attachment-id": { $0.attached { $0.id } },
        "attachment.delete-on-termination": { $0.attached { $0.deleteOnTermination.text } },
        "attachment.device-index": { $0.attached { "\($0.deviceIndex)" } },
        "attachment.instance-id": { $0.attached { $0.instanceID } },
        "attachment.instance-owner-id": { row in row.attached { _ in row.interface.account.description } },
        "attachment.nat-gateway-id": { _ in [] },
        "attachment.network-card-index": { $0.attached { _ in "0" } },
        "attachment.status": { $0.interface.attachment == nil ? ["detached"] : ["attached"] },
        "availability-zone": { [$0.interface.availabilityZone] },
        "availability-zone-id": {
            availabilityZoneID(of: $0.interface.availabilityZone).map { [$0] } ?? []
        },
        "description": { [$0.interface.description] },
        "group-id": { $0.interface.securityGroupIDs },
        "group-name": { $0.groups.compactMap(\.groupName) },
        "interface-type": { _ in ["interface"] },
        "ipv6-addresses.ipv6-address": { _ in [] },
        "mac-address": { [$0.interface.macAddress] },
        "network-interface-id": { [$0.interface.id] },
        "operator.managed": { _ in ["false"] },
        "operator.principal": { _ in [] },
        "owner-id": { [$0.interface.account.description] },
        "private-dns-name": { row in row.privateDNSName(of: row.interface.privateIPv4).map { [$0] } ?? [] },
        "private-ip-address": { [$0.interface.privateIPv4] },
        "requester-id": { _ in [] },
        "requester-managed": { _ in ["false"] },
        "source-dest-check": { [$0.interface.sourceDestCheck.text] },
        "status": { [$0.status] },
        "subnet-id": { [$0.interface.subnetID] },
        "tag-key": { $0.interface.tags.map(\.key) },
        "tag-value": { $0.interface.tags.map(\.value) },
        "vpc-id": { [$0.interface.vpcID] },
    ]
}
