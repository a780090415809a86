import Policy
import Service
import Vocabulary
import World

struct AllocateAddress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AllocateAddress", also: "ec2:CreateTags") { ask in
        let resource = ask.arn("elastic-ip", "*")
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "elastic-ip")
        ask.on(resource) { $0.requestTags(tags) }
        ask.tagging(ask.input.tagSpecifications, by: "AllocateAddress") { _ in resource }
    }

    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html#using-instance-addressing-limit
    static let limit = 5

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try AWSError.refuse(
            [
                ("Address", input.address != nil),
                ("CustomerOwnedIpv4Pool", input.customerOwnedIpv4Pool != nil),
                ("Domain", (input.domain ?? "vpc") != "vpc"),
                ("IpamPoolId", input.ipamPoolId != nil),
                ("PublicIpv4Pool", (input.publicIpv4Pool ?? "amazon") != "amazon"),
            ])
        if let group = input.networkBorderGroup, group != call.region.rawValue {
            throw AWSError.invalidValue(group, for: "networkBorderGroup")
        }
        let tags = try TagRules.tags(input.tagSpecifications, for: ["elastic-ip"])["elastic-ip"] ?? []
        let address = try await call.write { draft in
            guard draft.elasticAddresses(in: call.account, region: call.region).count < limit else {
                throw AWSError.tooManyAddresses
            }
            var address = KnownElasticAddress(
                account: call.account, region: call.region, id: "eipalloc-0\(call.ids.hex(16))",
                publicIPv4: try PublicAddresses.free(in: draft, ids: call.ids), createdAt: call.now)
            address.tags = tags
            try draft.put(address)
            return address
        }
        return Output(
            allocationId: address.id, publicIpv4Pool: "amazon", networkBorderGroup: call.region.rawValue,
            domain: "vpc", publicIp: address.publicIPv4)
    }
}

extension AWSError {
    static let tooManyAddresses = AWSError(
        "AddressLimitExceeded", "The maximum number of addresses has been reached.")
}
