import Service
import World

/// Renames a unit. A blank name changes nothing, as on AWS.
struct UpdateOrganizationalUnit: Operation {
    static let authorization = Authorization<Input>("organizations:UpdateOrganizationalUnit") { ask in
        ask.onTarget(ask.input.organizationalUnitId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var unit = try draft.foundUnit(input.organizationalUnitId, in: organization)
            if let name = input.name, !name.allSatisfy(\.isWhitespace) {
                guard draft.isFree(name, below: unit.parentID, except: unit.id, in: organization) else {
                    throw AWSError.unitExists
                }
                unit.name = name
                try draft.put(unit)
            }
            return Output(organizationalUnit: OrganizationalUnit(unit, in: organization, knowing: draft))
        }
    }
}
