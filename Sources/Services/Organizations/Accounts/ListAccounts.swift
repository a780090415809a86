import Service
import World

/// Lists all accounts of the organization.
struct ListAccounts: Operation {
    static let authorization = Authorization<Input>("organizations:ListAccounts")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let page = try call.listing(name, input.nextToken, input.maxResults)
            .page(of: call.world.organizationMembers(of: organization), key: \.factID)
        return Output(
            accounts: page.items.map { Account($0, in: organization, knowing: call.world) },
            nextToken: page.marker)
    }
}
