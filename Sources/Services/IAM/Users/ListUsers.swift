import Service
import World

/// Lists users, without tags and boundaries.
struct ListUsers: Operation {
    static let authorization = Authorization<Input>("iam:ListUsers") { ask in
        ask.onAll("user", below: ask.input.pathPrefix)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.pathPrefix)
        let users = call.world.users(in: call.account).lazy.filter {
            $0.path.hasPrefix(input.pathPrefix ?? "/")
        }
        let page = listing.page(of: users) { $0.name.lowercased() }
        return Output(
            users: page.items.map { User($0) }, isTruncated: page.isTruncated, marker: page.marker)
    }
}
