import Policy
import Service
import Vocabulary
import World

/// Makes a VPC, with the security group, the main route table and the network ACL that come with one.
struct CreateVpc: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateVpc", also: "ec2:CreateTags") { ask in
        let resource = ask.arn("vpc", "*")
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "vpc")
        ask.on(resource) { keys in
            keys.set("ec2:VpcID", "*")
            keys.requestTags(tags)
        }
        ask.tagging(ask.input.tagSpecifications, by: "CreateVpc") { _ in resource }
    }

    /// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
    static let limit = 5

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseUnsupported(and: [
            ("InstanceTenancy", (input.instanceTenancy ?? "default") != "default"),
            ("VpcEncryptionControl", input.vpcEncryptionControl != nil),
        ])
        let tags = try TagRules.tags(input.tagSpecifications, for: ["vpc"])["vpc"] ?? []
        guard let cidr = input.cidrBlock, !cidr.isEmpty else { throw AWSError.missingParameter("cidrBlock") }
        let range = try DeclaredNetwork.vpcRange(cidr)
        let vpc = try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            guard call.neighbourhood(draft).vpcs.count < limit else { throw AWSError.tooManyVPCs }
            var vpc = KnownVPC(
                account: call.account, region: call.region, id: "vpc-0\(call.ids.hex(16))",
                cidrBlock: range.description, isDefault: false)
            vpc.tags = tags
            try draft.put(vpc)
            try draft.put(
                KnownSecurityGroup.standard(
                    of: vpc, id: "sg-0\(call.ids.hex(16))", ingressID: "sgr-0\(call.ids.hex(16))",
                    egressID: "sgr-0\(call.ids.hex(16))"))
            return vpc
        }
        var shape = Vpc(vpc)
        // It is pending for as long as it takes to answer; who describes it finds it available.
        // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
        shape.state = "pending"
        return Output(vpc: shape)
    }
}

extension AWSError {
    static let tooManyVPCs = AWSError("VpcLimitExceeded", "The maximum number of VPCs has been reached.")
}
