import Service
import Vocabulary
import World

/// Lists the groups of a user. There are no groups yet, so a user that exists is in none.
struct ListGroupsForUser: Operation {
    static let authorization = Authorization<Input>("iam:ListGroupsForUser") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        _ = try call.listing(name, input.marker, input.maxItems, filters: user.id.rawValue)
        return Output(groups: [], isTruncated: false)
    }
}
