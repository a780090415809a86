import Service
import Vocabulary
import World

/// Lists the access keys of a user, or of the caller, without their secrets.
struct ListAccessKeys: Operation {
    static let authorization = Authorization<Input>("iam:ListAccessKeys") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let owner = try call.world.keyOwner(named: input.userName, calledBy: call.caller)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: owner.userID?.rawValue)
        let page = listing.page(sorting: call.world.accessKeys(of: owner), by: \.id.rawValue)
        return Output(
            accessKeyMetadata: page.items.map { key in
                AccessKeyMetadata(
                    userName: owner.name, accessKeyId: key.id.rawValue, status: key.status.rawValue,
                    createDate: key.createdAt)
            },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
