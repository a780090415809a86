import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on a security group.
    mutating func onSecurityGroup(_ id: String?, named name: String?) {
        let here = neighbourhood
        let group = here.group(id: id, name: name)
        key("ec2:Region", region.rawValue)
        on(group?.arn ?? arn("security-group", id ?? "*")) { keys in
            keys.set("ec2:SecurityGroupID", group?.id ?? id)
            guard let group else { return }
            keys.set("ec2:Vpc", "arn:aws:ec2:\(here.region):\(here.account):vpc/\(group.vpcID)")
            keys.resourceTags(group.tags, service: "ec2")
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
