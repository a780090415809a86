import Service
import Vocabulary
import World

/// Tells the account's name, if it has one.
struct ListAccountAliases: Operation {
    static let authorization = Authorization<Input>("iam:ListAccountAliases")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems)
        let aliases = [call.world.account(call.account)?.alias].compactMap { $0 }
        let page = listing.page(sorting: aliases, by: \.self)
        return Output(accountAliases: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
