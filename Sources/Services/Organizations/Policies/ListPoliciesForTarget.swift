import Policy
import Service
import World

/// Lists the policies of a type that hang directly on a root, a unit or an account.
struct ListPoliciesForTarget: Operation {
    static let authorization = Authorization<Input>("organizations:ListPoliciesForTarget") { ask in
        ask.policyType(ask.input.filter)
        ask.onTarget(ask.input.targetId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let target = try call.world.foundTarget(input.targetId, in: organization)
        let policies = target.policies.compactMap { call.world.anyPolicy($0, in: organization) }
            .filter { $0.type.rawValue == input.filter }
        let page = try call.listing(
            name, input.nextToken, input.maxResults, filters: input.targetId, input.filter
        ).page(sorting: policies, by: \.id)
        return Output(
            policies: page.items.map { PolicySummary($0, in: organization) }, nextToken: page.marker)
    }
}
