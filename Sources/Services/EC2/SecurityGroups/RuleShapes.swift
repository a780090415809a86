import Service
import Vocabulary
import World

extension SecurityGroup {
    init(_ group: KnownSecurityGroup) {
        self.init(
            groupId: group.id, ipPermissionsEgress: IpPermission.all(group.rules.filter(\.isEgress)),
            tags: group.tags.isEmpty ? nil : group.tags.map { Tag($0) }, vpcId: group.vpcID,
            securityGroupArn: group.arn, ownerId: group.account.description, groupName: group.name,
            description: group.description,
            ipPermissions: IpPermission.all(group.rules.filter { !$0.isEgress }))
    }
}

extension IpPermission {
    /// Rules of the same protocol and ports, put together.
    static func all(_ rules: [Rule]) -> [IpPermission] {
        var permissions: [IpPermission] = []
        for rule in rules {
            let place = permissions.firstIndex {
                $0.ipProtocol == rule.ipProtocol && $0.fromPort == rule.fromPort && $0.toPort == rule.toPort
            }
            guard let place else {
                var permission = IpPermission(
                    ipProtocol: rule.ipProtocol, fromPort: rule.fromPort, toPort: rule.toPort,
                    userIdGroupPairs: [], ipRanges: [], ipv6Ranges: [], prefixListIds: [])
                permission.add(rule)
                permissions.append(permission)
                continue
            }
            permissions[place].add(rule)
        }
        return permissions
    }

    private mutating func add(_ rule: Rule) {
        switch rule.peer {
        case .ipv4(let range):
            ipRanges = (ipRanges ?? []) + [IpRange(description: rule.description, cidrIp: range)]
        case .ipv6(let range):
            ipv6Ranges = (ipv6Ranges ?? []) + [Ipv6Range(description: rule.description, cidrIpv6: range)]
        case .prefixList(let id):
            prefixListIds =
                (prefixListIds ?? []) + [PrefixListId(description: rule.description, prefixListId: id)]
        case .group(let id, let account):
            userIdGroupPairs =
                (userIdGroupPairs ?? []) + [
                    UserIdGroupPair(description: rule.description, userId: account.description, groupId: id)
                ]
        }
    }
}

extension SecurityGroupRule {
    init(_ rule: Rule, of group: KnownSecurityGroup) {
        self.init(
            securityGroupRuleId: rule.id, groupId: group.id, groupOwnerId: group.account.description,
            isEgress: rule.isEgress, ipProtocol: rule.ipProtocol, fromPort: rule.fromPort ?? -1,
            toPort: rule.toPort ?? -1, description: rule.description, tags: rule.tags.map { Tag($0) },
            securityGroupRuleArn:
                "arn:aws:ec2:\(group.region):\(group.account):security-group-rule/\(rule.id)")
        switch rule.peer {
        case .ipv4(let range): cidrIpv4 = range
        case .ipv6(let range): cidrIpv6 = range
        case .prefixList(let id): prefixListId = id
        case .group(let id, let account):
            referencedGroupInfo = ReferencedSecurityGroup(
                groupId: id, userId: account.description, vpcId: group.vpcID)
        }
    }
}

extension RevokedSecurityGroupRule {
    init(_ rule: Rule, of group: KnownSecurityGroup) {
        let shape = SecurityGroupRule(rule, of: group)
        self.init(
            securityGroupRuleId: rule.id, groupId: group.id, isEgress: rule.isEgress,
            ipProtocol: rule.ipProtocol, fromPort: shape.fromPort, toPort: shape.toPort,
            cidrIpv4: shape.cidrIpv4, cidrIpv6: shape.cidrIpv6, prefixListId: shape.prefixListId,
            referencedGroupId: shape.referencedGroupInfo?.groupId, description: rule.description)
    }
}
