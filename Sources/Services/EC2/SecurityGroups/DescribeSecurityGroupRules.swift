import Service
import Vocabulary
import World

struct DescribeSecurityGroupRules: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSecurityGroupRules")

    struct Row: Sendable {
        let group: KnownSecurityGroup
        let rule: Rule
    }

    private static let filtering = Filtering<Row>(
        [
            "group-id": { [$0.group.id] },
            "security-group-rule-id": { [$0.rule.id] },
        ], tags: { $0.rule.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var rows = call.neighbourhood.securityGroups.flatMap { group in
            group.rules.map { Row(group: group, rule: $0) }
        }
        if let ids = input.securityGroupRuleIds, !ids.isEmpty {
            for id in ids where !rows.contains(where: { $0.rule.id == id }) {
                throw AWSError.noSuchGroupRule(id)
            }
            rows = rows.filter { ids.contains($0.rule.id) }
        }
        rows = try filtering.apply(input.filters, to: rows).sorted { $0.rule.id < $1.rule.id }
        let page = try Page.cut(
            rows, id: { $0.rule.id }, token: input.nextToken, limit: input.maxResults, .network())
        return Output(
            securityGroupRules: page.rows.map { SecurityGroupRule($0.rule, of: $0.group) },
            nextToken: page.next)
    }
}
