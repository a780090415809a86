import Service
import Vocabulary
import World

/// Lists the managed policies attached to a user.
struct ListAttachedUserPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListAttachedUserPolicies") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: user.id.rawValue, input.pathPrefix)
        let page = user.attachments(below: input.pathPrefix, listing)
        return Output(attachedPolicies: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
