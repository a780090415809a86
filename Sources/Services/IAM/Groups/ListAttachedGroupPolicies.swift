import Service
import Vocabulary
import World

/// Lists the managed policies attached to a group.
struct ListAttachedGroupPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListAttachedGroupPolicies") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let group = try call.world.foundGroup(input.groupName, in: call.account)
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: group.id.rawValue, input.pathPrefix)
        let page = group.attachments(below: input.pathPrefix, listing)
        return Output(attachedPolicies: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
