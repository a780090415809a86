import Service
import Vocabulary
import World

struct DescribeSecurityGroups: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSecurityGroups")

    struct Row: Sendable {
        let group: KnownSecurityGroup
        /// The names of all groups by their IDs.
        let names: [String: String]
    }

    private static let filtering: Filtering<Row> = {
        var names: [String: Filtering<Row>.Values] = [
            "description": { [$0.group.description] },
            "group-id": { [$0.group.id] },
            "group-name": { [$0.group.name] },
            "owner-id": { [$0.group.account.description] },
            "vpc-id": { [$0.group.vpcID] },
        ]
        for isEgress in [false, true] {
            let prefix = (isEgress ? "egress." : "") + "ip-permission."
            for (name, values) in ruleValues {
                names[prefix + name] = { row in
                    row.group.rules.filter { $0.isEgress == isEgress }.flatMap { values($0) }
                }
            }
            names[prefix + "group-name"] = { row in
                row.group.rules.filter { $0.isEgress == isEgress }.compactMap { rule in
                    if case .group(let id, _) = rule.peer { row.names[id] } else { nil }
                }
            }
        }
        return Filtering(names, tags: { $0.group.tags })
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
        let names = Dictionary(neighbourhood.securityGroups.map { ($0.id, $0.name) }) { first, _ in first }
        let found = try filtering.apply(input.filters, to: groups.map { Row(group: $0, names: names) })
            .map(\.group).sorted { $0.id < $1.id }
        let page = try Page.cut(found, id: \.id, token: input.nextToken, limit: input.maxResults, .network())
        return Output(nextToken: page.next, securityGroups: page.rows.map { SecurityGroup($0) })
    }
}
