import Policy
import Service
import Vocabulary
import World

struct CreateSubnet: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateSubnet", also: "ec2:CreateTags") { ask in
        let resource = ask.arn("subnet", "*")
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "subnet")
        ask.on(resource) { keys in
            keys.set("ec2:SubnetID", "*")
            keys.requestTags(tags)
        }
        ask.onVPC(ask.input.vpcId)
        ask.tagging(ask.input.tagSpecifications, by: "CreateSubnet") { _ in resource }
    }

    /// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
    static let limit = 200

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseUnsupported()
        let tags = try TagRules.tags(input.tagSpecifications, for: ["subnet"])["subnet"] ?? []
        guard let cidr = input.cidrBlock, !cidr.isEmpty else { throw AWSError.missingParameter("cidrBlock") }
        guard let range = IPv4Range(cidr) else { throw AWSError.invalidBlock(cidr) }
        let zone = try input.zone(in: call.region)
        let subnet = try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            let vpc = try neighbourhood.vpc(input.vpcId)
            guard neighbourhood.subnets.count(where: { $0.vpcID == vpc.id }) < limit else {
                throw AWSError.tooManySubnets
            }
            var subnet = KnownSubnet(
                account: call.account, region: call.region, id: "subnet-0\(call.ids.hex(16))", vpcID: vpc.id,
                cidrBlock: range.description, availabilityZone: zone, isDefault: false)
            try DeclaredNetwork.check(subnet, in: draft)
            subnet.tags = tags
            try draft.put(subnet)
            return subnet
        }
        return Output(subnet: Subnet(DescribeSubnets.Row(subnet: subnet, freeAddresses: range.usableCount)))
    }
}

extension CreateSubnetRequest {
    fileprivate func refuseUnsupported() throws {
        try AWSError.refuse(
            [
                ("Ipv4IpamPoolId", ipv4IpamPoolId != nil),
                ("Ipv4NetmaskLength", ipv4NetmaskLength != nil),
                ("Ipv6CidrBlock", ipv6CidrBlock != nil),
                ("Ipv6IpamPoolId", ipv6IpamPoolId != nil),
                ("Ipv6Native", ipv6Native == true),
                ("Ipv6NetmaskLength", ipv6NetmaskLength != nil),
                ("OutpostArn", outpostArn != nil),
            ])
    }

    /// The zone that is named, by name or ID, or the region's first: AWS chooses one.
    fileprivate func zone(in region: Vocabulary.Region) throws -> String {
        let zones = Places.zones(of: region)
        if let id = availabilityZoneId, !id.isEmpty {
            guard let zone = zones.first(where: { availabilityZoneID(of: $0) == id }) else {
                throw AWSError.noZoneForSubnets(id, "availabilityZoneId", zones)
            }
            return zone
        }
        guard let name = availabilityZone, !name.isEmpty else { return zones.first ?? "" }
        guard zones.contains(name) else { throw AWSError.noZoneForSubnets(name, "availabilityZone", zones) }
        return name
    }
}

extension AWSError {
    static let tooManySubnets = AWSError(
        "SubnetLimitExceeded", "The maximum number of subnets has been reached.")

    static func noZoneForSubnets(_ zone: String, _ parameter: String, _ zones: [String]) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Value (\(zone)) for parameter \(parameter) is invalid. Subnets can currently only be created in the following availability zones: \(zones.joined(separator: ", "))."
        )
    }
}
