import Policy
import Service
import World

/// Lists where a policy hangs.
struct ListTargetsForPolicy: Operation {
    static let authorization = Authorization<Input>("organizations:ListTargetsForPolicy") { ask in
        ask.onPolicy(ask.input.policyId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let policy = try call.world.foundPolicy(input.policyId, in: organization)
        let targets = call.world.targets(in: organization).filter { $0.policies.contains(policy.id) }
        let page = try call.listing(name, input.nextToken, input.maxResults, filters: policy.id)
            .page(sorting: targets, by: \.id)
        return Output(
            targets: page.items.map {
                PolicyTargetSummary(
                    targetId: $0.id, arn: $0.arn(in: organization), name: $0.name, type: $0.type)
            },
            nextToken: page.marker)
    }
}
