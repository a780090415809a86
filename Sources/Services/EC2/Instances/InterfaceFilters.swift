import Service
import Vocabulary
import World

/// The filters of DescribeInstances that are about interfaces and their addresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
enum InterfaceFilters {
    private typealias Row = DescribeInstances.Row

    static let all: [String: Filtering<DescribeInstances.Row>.Values] = {
        var all: [String: Filtering<Row>.Values] = [
            "dns-name": { $0.interfaces().prefix(1).flatMap { $0.primaryPublicAddress.map(\.dnsName) } },
            "ip-address": { $0.interfaces().prefix(1).flatMap { $0.primaryPublicAddress.map(\.publicIPv4) } },
        ]
        for (name, values) in ofEach {
            all["network-interface.\(name)"] = { row in row.interfaces().flatMap { values($0) } }
        }
        return all
    }()

    private static let ofEach: [String: @Sendable (InterfaceRow) -> [String]] = [
        "addresses.association.allocation-id": { $0.publicAddresses.compactMap(\.elastic?.id) },
        "addresses.association.association-id": {
            $0.publicAddresses.compactMap(\.elastic?.association?.id)
        },
        "addresses.association.ip-owner-id": { $0.publicAddresses.map(\.owner) },
        "addresses.association.public-ip": { $0.publicAddresses.map(\.publicIPv4) },
        "addresses.primary": { row in row.interface.addresses.map { ($0 == row.interface.privateIPv4).text }
        },
        "addresses.private-ip-address": { $0.interface.addresses },
        "association.allocation-id": { $0.publicAddresses.compactMap(\.elastic?.id) },
        "association.association-id": { $0.publicAddresses.compactMap(\.elastic?.association?.id) },
        "association.ip-owner-id": { $0.publicAddresses.map(\.owner) },
        "association.public-ip": { $0.publicAddresses.map(\.publicIPv4) },
        "attachment.attach-time": { $0.attached { $0.attachedAt.iso8601Milliseconds } },
        "attachment.attachment-id": { $0.attached { $0.id } },
        "attachment.delete-on-termination": { $0.attached { $0.deleteOnTermination.text } },
        "attachment.device-index": { $0.attached { "\($0.deviceIndex)" } },
        "attachment.instance-id": { $0.attached { $0.instanceID } },
        "attachment.instance-owner-id": { row in row.attached { _ in row.interface.account.description } },
        "attachment.status": { $0.attached { _ in "attached" } },
        "availability-zone": { [$0.interface.availabilityZone] },
        "description": { [$0.interface.description] },
        "group-id": { $0.interface.securityGroupIDs },
        "group-name": { $0.groups.compactMap(\.groupName) },
        "ipv6-addresses.ipv6-address": { _ in [] },
        "mac-address": { [$0.interface.macAddress] },
        "network-interface-id": { [$0.interface.id] },
        "owner-id": { [$0.interface.account.description] },
        "private-dns-name": { row in row.privateDNSName(of: row.interface.privateIPv4).map { [$0] } ?? [] },
        "requester-id": { _ in [] },
        "requester-managed": { _ in ["false"] },
        "source-dest-check": { [$0.interface.sourceDestCheck.text] },
        "status": { [$0.status] },
        "subnet-id": { [$0.interface.subnetID] },
        "vpc-id": { [$0.interface.vpcID] },
    ]
}
