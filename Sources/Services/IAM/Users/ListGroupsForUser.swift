import Service
import Vocabulary
import World

/// Lists the groups that a user is in.
struct ListGroupsForUser: Operation {
    static let authorization = Authorization<Input>("iam:ListGroupsForUser") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: user.id.rawValue)
        let page = listing.page(sorting: call.world.groups(of: user)) { $0.name.lowercased() }
        return Output(
            groups: page.items.map { Group($0) }, isTruncated: page.isTruncated, marker: page.marker)
    }
}
