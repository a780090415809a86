import Service
import Vocabulary
import World

/// Lists the managed policies attached to a role.
struct ListAttachedRolePolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListAttachedRolePolicies") { ask in
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try call.world.foundRole(input.roleName, in: call.account)
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: role.id.rawValue, input.pathPrefix)
        let page = role.attachments(below: input.pathPrefix, listing)
        return Output(attachedPolicies: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
