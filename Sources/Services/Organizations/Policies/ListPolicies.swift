import Policy
import Service
import World

/// Lists the policies of a type, AWS's among them.
struct ListPolicies: Operation {
    static let authorization = Authorization<Input>("organizations:ListPolicies") { ask in
        ask.policyType(ask.input.filter)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let policies =
            OrganizationPolicyType(rawValue: input.filter).map {
                call.world.policies($0, in: organization)
            } ?? []
        let page = try call.listing(name, input.nextToken, input.maxResults, filters: input.filter)
            .page(sorting: policies, by: \.id)
        return Output(
            policies: page.items.map { PolicySummary($0, in: organization) }, nextToken: page.marker)
    }
}
