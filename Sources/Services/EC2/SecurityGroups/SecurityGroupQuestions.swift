import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on a security group.
    mutating func onSecurityGroup(_ id: String?, named name: String?) {
        let group = neighbourhood.group(id: id, name: name)
        on(group?.arn ?? arn("security-group", id ?? "*")) { $0.securityGroup(group?.id ?? id, group) }
    }

    /// Asks for the action on the rules that are being made, where they get tags, and for tagging them.
    mutating func onNewRules(_ specifications: [TagSpecification]?, by operation: String) {
        let resource = arn("security-group-rule", "*")
        let tags = TagRules.asked(specifications, of: "security-group-rule")
        if !tags.isEmpty { on(resource) { $0.requestTags(tags) } }
        tagging(specifications, by: operation) { [region, account] type in
            "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
    }
}

extension Neighbourhood {
    /// The group of the ID, or of the name in the default VPC.
    func group(id: String?, name: String?) -> KnownSecurityGroup? {
        if let id, !id.isEmpty { return find(securityGroup: id) }
        return securityGroups.first { $0.name == name && $0.vpcID == defaultVPC?.id }
    }

    func requiredGroup(id: String?, name: String?) throws -> KnownSecurityGroup {
        if let id, !id.isEmpty { return try securityGroup(id) }
        guard let name, !name.isEmpty else { throw AWSError.missingParameter("groupName or groupId") }
        guard let group = group(id: nil, name: name) else {
            throw AWSError.noSuchGroup(name, in: defaultVPC?.id ?? "")
        }
        return group
    }
}
