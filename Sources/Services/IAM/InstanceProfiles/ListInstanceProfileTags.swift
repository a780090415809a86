import Service
import Vocabulary
import World

/// Lists the tags of an instance profile.
struct ListInstanceProfileTags: Operation {
    static let authorization = Authorization<Input>("iam:ListInstanceProfileTags") { ask in
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let profile = try call.world.foundInstanceProfile(input.instanceProfileName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: profile.id.rawValue)
        let page = profile.tags.page(listing)
        return Output(tags: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
