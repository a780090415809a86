import Service
import Vocabulary
import World

struct DescribeSecurityGroups: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSecurityGroups")

    private static let filtering: Filtering<KnownSecurityGroup> = {
        var names: [String: Filtering<KnownSecurityGroup>.Values] = [
            "description": { [$0.description] },
            "group-id": { [$0.id] },
            "group-name": { [$0.name] },
            "owner-id": { [$0.account.description] },
            "vpc-id": { [$0.vpcID] },
        ]
        for isEgress in [false, true] {
            for (name, values) in ruleValues {
                names[(isEgress ? "egress." : "") + "ip-permission.\(name)"] = { group in
                    group.rules.filter { $0.isEgress == isEgress }.flatMap { values($0) }
                }
            }
        }
        return Filtering(names, tags: { $0.tags })
    }()

    private static let ruleValues: [String: @Sendable (Rule) -> [String]] = [
        "cidr": { if case .ipv4(let range) = $0.peer { [range] } else { [] } },
        "from-port": { $0.fromPort.map { ["\($0)"] } ?? [] },
        "group-id": { if case .group(let id, _) = $0.peer { [id] } else { [] } },
        "ipv6-cidr": { if case .ipv6(let range) = $0.peer { [range] } else { [] } },
        "prefix-list-id": { if case .prefixList(let id) = $0.peer { [id] } else { [] } },
        "protocol": { [$0.ipProtocol] },
        "to-port": { $0.toPort.map { ["\($0)"] } ?? [] },
        "user-id": { if case .group(_, let account) = $0.peer { [account.description] } else { [] } },
    ]

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        var groups = neighbourhood.securityGroups
        if let ids = input.groupIds, !ids.isEmpty {
            for id in ids { _ = try neighbourhood.securityGroup(id) }
            groups = groups.filter { ids.contains($0.id) }
        }
        if let names = input.groupNames, !names.isEmpty {
            for name in names { _ = try neighbourhood.requiredGroup(id: nil, name: name) }
            groups = groups.filter { names.contains($0.name) && $0.vpcID == neighbourhood.defaultVPC?.id }
        }
        groups = try filtering.apply(input.filters, to: groups).sorted { $0.id < $1.id }
        let page = try Page.cut(groups, id: \.id, token: input.nextToken, limit: input.maxResults)
        return Output(nextToken: page.next, securityGroups: page.rows.map { SecurityGroup($0) })
    }
}
