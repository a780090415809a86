import Service
import Vocabulary
import World

/// Lists the names of the policies written into a group.
struct ListGroupPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListGroupPolicies") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let group = try call.world.foundGroup(input.groupName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: group.id.rawValue)
        let page = group.inlinePolicyNames(listing)
        return Output(policyNames: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
