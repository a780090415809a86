import Service
import World

/// Lists what came of the requests for accounts.
struct ListCreateAccountStatus: Operation {
    static let authorization = Authorization<Input>("organizations:ListCreateAccountStatus")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let states = input.states ?? []
        let listing = try call.listing(
            name, input.nextToken, input.maxResults, filters: states.joined(separator: ","))
        let creations = call.world.accountCreations(in: organization).lazy.filter {
            states.isEmpty || states.contains($0.state)
        }
        let page = listing.page(of: creations, key: \.id)
        return Output(
            createAccountStatuses: page.items.map { CreateAccountStatus($0) }, nextToken: page.marker)
    }
}
