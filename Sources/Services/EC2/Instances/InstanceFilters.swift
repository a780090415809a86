import Service
import Vocabulary
import World

extension DescribeInstances.Row {
    /// What filters find of an instance.
    /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
    static let filters: [String: Filtering<Self>.Values] =
        ofInstance.merging(ofOptions) { first, _ in first }.merging(ofInterfaces) { first, _ in first }

    private static let ofInterfaces: [String: Filtering<Self>.Values] = {
        var all: [String: Filtering<Self>.Values] = [
            "dns-name": { $0.interfaces().prefix(1).flatMap { $0.primaryPublicAddress.map(\.dnsName) } },
            "ip-address": { $0.interfaces().prefix(1).flatMap { $0.primaryPublicAddress.map(\.publicIPv4) } },
        ]
        for (name, values) in InterfaceRow.filters {
            all["network-interface.\(name)"] = { row in row.interfaces().flatMap { values($0) } }
        }
        return all
    }()

    private static let ofInstance: [String: Filtering<Self>.Values] = [
        "architecture": { [$0.instance.architecture] },
        "availability-zone": { [$0.instance.availabilityZone] },
        "availability-zone-id": { availabilityZoneID(of: $0.instance.availabilityZone).map { [$0] } ?? [] },
        "block-device-mapping.attach-time": {
            $0.volumes.compactMap { $0.attachment?.attachedAt.iso8601Milliseconds }
        },
        "block-device-mapping.delete-on-termination": {
            $0.volumes.compactMap { $0.attachment?.deleteOnTermination.text }
        },
        "block-device-mapping.device-name": { $0.volumes.compactMap { $0.attachment?.device } },
        "block-device-mapping.status": { $0.volumes.map { _ in "attached" } },
        "block-device-mapping.volume-id": { $0.volumes.map(\.id) },
        "client-token": { $0.instance.clientToken.map { [$0] } ?? [] },
        "hypervisor": { _ in ["xen"] },
        "iam-instance-profile.arn": { $0.profileARN.map { [$0] } ?? [] },
        "iam-instance-profile.id": { $0.profileID.map { [$0] } ?? [] },
        "iam-instance-profile.name": { row in
            row.profileARN.flatMap { ARN($0) }.map { [String($0.name)] } ?? []
        },
        "image-id": { [$0.instance.imageID] },
        "instance-id": { [$0.instance.id] },
        "instance-lifecycle": { _ in [] },
        "instance-state-code": { ["\($0.instance.state.code)"] },
        "instance-state-name": { [$0.instance.state.rawValue] },
        "instance-type": { [$0.instance.instanceType] },
        "instance.group-id": { $0.groups.compactMap(\.groupId) },
        "instance.group-name": { $0.groups.compactMap(\.groupName) },
        "ipv6-address": { _ in [] },
        "kernel-id": { _ in [] },
        "key-name": { $0.instance.keyName.map { [$0] } ?? [] },
        "launch-index": { ["\($0.instance.launchIndex)"] },
        "launch-time": { [$0.instance.launchedAt.iso8601Milliseconds] },
        "monitoring-state": { [$0.instance.monitoring ? "enabled" : "disabled"] },
        "owner-id": { [$0.instance.account.description] },
        "platform": { _ in [] },
        "platform-details": { _ in ["Linux/UNIX"] },
        "private-dns-name": { [$0.instance.privateDNSName] },
        "private-ip-address": { [$0.instance.privateIPv4] },
        "product-code": { _ in [] },
        "product-code.type": { _ in [] },
        "ramdisk-id": { _ in [] },
        "reason": { [$0.instance.transition?.reason(at: $0.instance.transitionedAt) ?? ""] },
        "reservation-id": { [$0.instance.reservationID] },
        "root-device-name": { [$0.instance.rootDeviceName] },
        "root-device-type": { _ in ["ebs"] },
        "source-dest-check": { [$0.instance.sourceDestCheck.text] },
        "spot-instance-request-id": { _ in [] },
        "state-reason-code": { $0.instance.transition.map { [$0.code] } ?? [] },
        "state-reason-message": { $0.instance.transition.map { [$0.message] } ?? [] },
        "subnet-id": { [$0.instance.subnetID] },
        "tenancy": { _ in ["default"] },
        "usage-operation": { _ in ["RunInstances"] },
        "usage-operation-update-time": { [$0.instance.createdAt.iso8601Milliseconds] },
        "virtualization-type": { _ in ["hvm"] },
        "vpc-id": { [$0.instance.vpcID] },
    ]

    /// What can be chosen at a launch; where there is no choice here, the one value or none.
    private static let ofOptions: [String: Filtering<Self>.Values] = [
        "affinity": { _ in [] },
        "boot-mode": { _ in [] },
        "capacity-reservation-id": { _ in [] },
        "capacity-reservation-specification.capacity-reservation-preference": {
            [$0.instance.capacityReservationPreference ?? "open"]
        },
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id": { _ in [] },
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn":
            { _ in [] },
        "current-instance-boot-mode": { _ in ["legacy-bios"] },
        "ebs-optimized": { [$0.instance.ebsOptimized.text] },
        "ena-support": { _ in ["true"] },
        "enclave-options.enabled": { _ in ["false"] },
        "hibernation-options.configured": { _ in ["false"] },
        "host-id": { _ in [] },
        "maintenance-options.auto-recovery": { [$0.instance.autoRecovery ?? "default"] },
        "metadata-options.http-endpoint": { [$0.instance.metadataOptions.httpEndpoint.rawValue] },
        "metadata-options.http-protocol-ipv4": { [$0.instance.metadataOptions.httpEndpoint.rawValue] },
        "metadata-options.http-protocol-ipv6": { [$0.instance.metadataOptions.httpProtocolIPv6.rawValue] },
        "metadata-options.http-put-response-hop-limit": { ["\($0.instance.metadataOptions.hopLimit)"] },
        "metadata-options.http-tokens": { [$0.instance.metadataOptions.httpTokens.rawValue] },
        "metadata-options.instance-metadata-tags": { [$0.instance.metadataOptions.instanceTags.rawValue] },
        "metadata-options.state": { [$0.instance.metadataOptionsState] },
        "network-performance-options.bandwidth-weighting": { _ in ["default"] },
        "operator.managed": { _ in ["false"] },
        "operator.principal": { _ in [] },
        "outpost-arn": { _ in [] },
        "placement-group-name": { _ in [] },
        "placement-partition-number": { _ in [] },
        "private-dns-name-options.enable-resource-name-dns-a-record": {
            [($0.instance.privateDNSNameOptions?.answersA ?? false).text]
        },
        "private-dns-name-options.enable-resource-name-dns-aaaa-record": {
            [($0.instance.privateDNSNameOptions?.answersAAAA ?? false).text]
        },
        "private-dns-name-options.hostname-type": {
            [$0.instance.privateDNSNameOptions?.hostnameType ?? "ip-name"]
        },
        "requester-id": { _ in [] },
        "tpm-support": { _ in [] },
    ]
}
