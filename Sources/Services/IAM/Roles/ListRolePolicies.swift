import Service
import Vocabulary
import World

/// Lists the names of the policies written into a role.
struct ListRolePolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListRolePolicies") { ask in
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try call.world.foundRole(input.roleName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: role.id.rawValue)
        let page = role.inlinePolicyNames(listing)
        return Output(policyNames: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
