import Service
import World

/// Describes a unit.
struct DescribeOrganizationalUnit: Operation {
    static let authorization = Authorization<Input>("organizations:DescribeOrganizationalUnit") { ask in
        ask.onTarget(ask.input.organizationalUnitId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let unit = try call.world.foundUnit(input.organizationalUnitId, in: organization)
        return Output(organizationalUnit: OrganizationalUnit(unit, in: organization, knowing: call.world))
    }
}
