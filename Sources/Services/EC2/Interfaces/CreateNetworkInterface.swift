import Policy
import Service
import Vocabulary
import World

struct CreateNetworkInterface: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateNetworkInterface", also: "ec2:CreateTags") {
        ask in
        let resource = ask.arn("network-interface", "*")
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "network-interface")
        ask.on(resource) { keys in
            keys.set("ec2:NetworkInterfaceID", "*")
            keys.requestTags(tags)
        }
        ask.onSubnet(ask.input.subnetId)
        for id in ask.input.groups ?? [] { ask.onSecurityGroup(id, named: nil) }
        ask.tagging(ask.input.tagSpecifications, by: "CreateNetworkInterface") { _ in resource }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseUnsupported(and: [
            ("EnablePrimaryIpv6", input.enablePrimaryIpv6 == true), ("Operator", input.operator != nil),
        ])
        let tags = try TagRules.tags(input.tagSpecifications, for: ["network-interface"])
        let asked = try AskedAddresses(
            input.privateIpAddress, input.privateIpAddresses,
            secondaryCount: input.secondaryPrivateIpAddressCount)
        let digest = input.clientToken.map { _ in RequestDigest.of(input) }
        let row = try await call.write { draft -> InterfaceRow in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            if let token = input.clientToken,
                let former = draft.networkInterface(
                    clientToken: token, in: call.account, region: call.region)
            {
                guard former.clientTokenDigest ?? digest == digest else {
                    throw AWSError.idempotentParameterMismatch
                }
                return neighbourhood.row(of: former)
            }
            let subnet = try neighbourhood.subnet(input.subnetId)
            let groups = try neighbourhood.groups(input.groups, for: subnet)
            var free = try FreeAddresses(in: subnet, known: draft, ids: call.ids)
            var interface = KnownNetworkInterface(
                in: subnet, at: try asked.taken(from: &free), ids: call.ids, now: call.now)
            interface.description = input.description ?? ""
            interface.securityGroupIDs = groups.map(\.id)
            interface.tags = tags["network-interface"] ?? []
            interface.clientToken = input.clientToken
            interface.clientTokenDigest = digest
            try draft.put(interface)
            return call.neighbourhood(draft).row(of: interface)
        }
        var shape = NetworkInterface(row)
        // As with a VPC: pending in this answer, available in the next.
        if row.interface.attachment == nil { shape.status = "pending" }
        return Output(networkInterface: shape, clientToken: input.clientToken)
    }
}

extension KnownNetworkInterface {
    /// A new interface with these addresses, the primary one first.
    init(in subnet: KnownSubnet, at addresses: [String], ids: any Identifiers, now: Timestamp) {
        let id = "eni-0\(ids.hex(16))"
        self.init(
            account: subnet.account, region: subnet.region, id: id, createdAt: now.wholeSecond,
            vpcID: subnet.vpcID, subnetID: subnet.id, availabilityZone: subnet.availabilityZone,
            macAddress: MACAddress.of(id), privateIPv4: addresses.first ?? "")
        secondaryIPv4 = Array(addresses.dropFirst())
    }
}

extension Neighbourhood {
    /// The groups that are named, which must be of the subnet's VPC, or its default one.
    func groups(_ ids: [String]?, for subnet: KnownSubnet) throws -> [KnownSecurityGroup] {
        guard let ids, !ids.isEmpty else {
            return [try securityGroup(named: "default", inVPC: subnet.vpcID)]
        }
        let groups = try ids.map { try securityGroup($0) }
        if let stranger = groups.first(where: { $0.vpcID != subnet.vpcID }) {
            throw AWSError.differentNetworks(group: stranger.id, subnet: subnet.id)
        }
        return groups
    }
}
