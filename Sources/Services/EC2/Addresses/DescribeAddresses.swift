import Service
import Vocabulary
import World

struct DescribeAddresses: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAddresses")

    private static let filtering = Filtering<KnownElasticAddress>(
        [
            "allocation-id": { [$0.id] },
            "association-id": { $0.association.map { [$0.id] } ?? [] },
            "domain": { _ in ["vpc"] },
            "instance-id": { $0.association?.instanceID.map { [$0] } ?? [] },
            "network-border-group": { [$0.region.rawValue] },
            "network-interface-id": { $0.association.map { [$0.networkInterfaceID] } ?? [] },
            "network-interface-owner-id": { $0.association == nil ? [] : [$0.account.description] },
            "private-ip-address": { $0.association.map { [$0.privateIPv4] } ?? [] },
            "public-ip": { [$0.publicIPv4] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        var addresses = neighbourhood.elasticAddresses
        if let ids = input.allocationIds, !ids.isEmpty {
            for id in ids { _ = try neighbourhood.elasticAddress(id, publicIPv4: nil) }
            addresses = addresses.filter { ids.contains($0.id) }
        }
        if let named = input.publicIps, !named.isEmpty {
            for address in named { _ = try neighbourhood.elasticAddress(nil, publicIPv4: address) }
            addresses = addresses.filter { named.contains($0.publicIPv4) }
        }
        let found = try filtering.apply(input.filters, to: addresses)
        return Output(
            addresses: found.map { address in
                Address(
                    address,
                    subnetID: address.association.flatMap {
                        call.world.networkInterface(
                            $0.networkInterfaceID, in: call.account, region: call.region)?.subnetID
                    })
            })
    }
}

extension Address {
    init(_ address: KnownElasticAddress, subnetID: String?) {
        let association = address.association
        self.init(
            allocationId: address.id, associationId: association?.id, domain: "vpc",
            networkInterfaceId: association?.networkInterfaceID,
            networkInterfaceOwnerId: association.map { _ in address.account.description },
            privateIpAddress: association?.privateIPv4,
            tags: address.tags.isEmpty ? nil : address.tags.map { Tag($0) }, publicIpv4Pool: "amazon",
            networkBorderGroup: address.region.rawValue, subnetId: subnetID,
            instanceId: association?.instanceID ?? "", publicIp: address.publicIPv4)
    }
}
