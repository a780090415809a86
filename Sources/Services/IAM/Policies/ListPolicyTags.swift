import Service
import World

/// Lists the tags of a managed policy.
struct ListPolicyTags: Operation {
    static let authorization = Authorization<Input>("iam:ListPolicyTags") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.policyArn)
        var tags: [KnownTag] = []
        if case .customer(let policy) = try call.world.foundPolicy(input.policyArn, for: call.account) {
            tags = policy.tags
        }
        let page = tags.page(listing)
        return Output(tags: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
