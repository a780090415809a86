import Service
import World

/// Lists the units directly below a root or a unit.
struct ListOrganizationalUnitsForParent: Operation {
    static let authorization = Authorization<Input>("organizations:ListOrganizationalUnitsForParent") { ask in
        ask.onTarget(ask.input.parentId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        guard call.world.hasParent(input.parentId, in: organization) else { throw AWSError.noSuchParent }
        let units = call.world.organizationalUnits(in: organization).lazy.filter {
            $0.parentID == input.parentId
        }
        let page = try call.listing(name, input.nextToken, input.maxResults, filters: input.parentId)
            .page(of: units, key: \.id)
        return Output(
            organizationalUnits: page.items.map {
                OrganizationalUnit($0, in: organization, knowing: call.world)
            },
            nextToken: page.marker)
    }
}
