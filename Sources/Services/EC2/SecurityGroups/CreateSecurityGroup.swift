import Policy
import Service
import Vocabulary
import World

struct CreateSecurityGroup: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateSecurityGroup", also: "ec2:CreateTags") {
        ask in
        let here = ask.neighbourhood
        let vpcID = ask.input.vpcId ?? here.defaultVPC?.id ?? "*"
        let vpc = try? here.vpc(vpcID)
        let vpcARN = ask.arn("vpc", vpcID)
        let resource = ask.arn("security-group", "*")
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "security-group")
        ask.on(resource) { keys in
            // The identifier of what is being made is literally a star.
            keys.set("ec2:SecurityGroupID", "*")
            keys.requestTags(tags)
        }
        ask.on(vpcARN) { $0.vpc(vpcID, vpc) }
        ask.tagging(ask.input.tagSpecifications, by: "CreateSecurityGroup") { _ in resource }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = try TagRules.tags(input.tagSpecifications, for: ["security-group"])["security-group"] ?? []
        try check(input.groupName, "groupName")
        try check(input.description, "groupDescription")
        guard input.groupName.lowercased() != "default" else {
            throw AWSError.invalidParameterValue(
                "Cannot use reserved security group name: \(input.groupName)")
        }
        guard !input.groupName.hasPrefix("sg-") else {
            throw AWSError.invalidParameterValue(
                "Value (\(input.groupName)) for parameter GroupName is invalid. Group names may not be in the format sg-*."
            )
        }
        let group = try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            guard let vpc = try input.vpcId.map({ try neighbourhood.vpc($0) }) ?? neighbourhood.defaultVPC
            else {
                throw AWSError.noDefaultVPC
            }
            let siblings = neighbourhood.securityGroups.filter { $0.vpcID == vpc.id }
            guard !siblings.contains(where: { $0.name == input.groupName }) else {
                throw AWSError.groupExists(input.groupName, in: vpc.id)
            }
            var group = KnownSecurityGroup(
                account: call.account, region: call.region, id: "sg-0\(call.ids.hex(16))",
                name: input.groupName, description: input.description, vpcID: vpc.id)
            // A new group lets everything out and nothing in.
            group.rules = [
                Rule(
                    id: "sgr-0\(call.ids.hex(16))", isEgress: true, ipProtocol: "-1", fromPort: nil,
                    toPort: nil,
                    peer: .ipv4("0.0.0.0/0"), description: nil)
            ]
            group.tags = tags
            try draft.put(group)
            return group
        }
        return Output(
            groupId: group.id, tags: tags.isEmpty ? nil : tags.map { Tag($0) }, securityGroupArn: group.arn)
    }

    /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
    private static func check(_ text: String, _ name: String) throws {
        guard !text.isEmpty else { throw AWSError.missingParameter(name) }
        let isAllowed = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: " ._-:/()#,@[]+=&;{}!$*".utf8.contains(byte)
            }
        }
        guard isAllowed else {
            throw AWSError.invalidParameterValue(
                "Value (\(text)) for parameter \(name) is invalid. Character sets beyond ASCII are not supported."
            )
        }
        guard text.utf8.count <= 255 else {
            throw AWSError.invalidParameterValue(
                "Value (\(text)) for parameter \(name) is invalid. The value may not be longer than 255 characters."
            )
        }
    }
}
