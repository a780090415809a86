import Service
import World

/// Lists the accounts directly below a root or a unit.
struct ListAccountsForParent: Operation {
    static let authorization = Authorization<Input>("organizations:ListAccountsForParent") { ask in
        ask.onTarget(ask.input.parentId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        guard call.world.hasParent(input.parentId, in: organization) else { throw AWSError.noSuchParent }
        let members = call.world.organizationMembers(of: organization).lazy.filter {
            $0.parentID == input.parentId
        }
        let page = try call.listing(name, input.nextToken, input.maxResults, filters: input.parentId)
            .page(of: members, key: \.factID)
        return Output(
            accounts: page.items.map { Account($0, in: organization, knowing: call.world) },
            nextToken: page.marker)
    }
}
