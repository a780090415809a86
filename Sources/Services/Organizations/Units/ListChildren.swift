import Service
import World

/// Lists the units or the accounts directly below a root or a unit, by their IDs alone.
struct ListChildren: Operation {
    static let authorization = Authorization<Input>("organizations:ListChildren") { ask in
        ask.onTarget(ask.input.parentId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        guard call.world.hasParent(input.parentId, in: organization) else { throw AWSError.noSuchParent }
        let ids: [String]
        if input.childType == "ACCOUNT" {
            ids = call.world.organizationMembers(of: organization).filter { $0.parentID == input.parentId }
                .map(\.factID)
        } else {
            ids = call.world.organizationalUnits(in: organization).filter { $0.parentID == input.parentId }
                .map(\.id)
        }
        let page = try call.listing(
            name, input.nextToken, input.maxResults, filters: input.parentId, input.childType
        ).page(of: ids) { $0 }
        return Output(
            children: page.items.map { Child(id: $0, type: input.childType) }, nextToken: page.marker)
    }
}
