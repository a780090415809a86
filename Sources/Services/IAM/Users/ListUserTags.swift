import Service
import Vocabulary
import World

/// Lists the tags of a user.
struct ListUserTags: Operation {
    static let authorization = Authorization<Input>("iam:ListUserTags") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: user.id.rawValue)
        let page = user.tags.page(listing)
        return Output(tags: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
