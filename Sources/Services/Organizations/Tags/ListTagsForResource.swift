import Service
import Vocabulary
import World

/// Lists the tags of a root, a unit, an account or a policy.
struct ListTagsForResource: Operation {
    static let authorization = Authorization<Input>("organizations:ListTagsForResource") { ask in
        ask.onResource(ask.input.resourceId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        guard
            let tags = call.world.target(input.resourceId, in: organization)?.tags
                ?? call.world.anyPolicy(input.resourceId, in: organization)?.tags
        else { throw AWSError.noSuchTarget }
        let listing = try call.listing(name, input.nextToken, 50, filters: input.resourceId)
        let page = listing.page(sorting: tags, by: \.key)
        return Output(
            tags: page.items.map { Tag(key: $0.key, value: $0.value) }, nextToken: page.marker)
    }
}
