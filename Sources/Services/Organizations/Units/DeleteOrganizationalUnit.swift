import Service
import Wire
import World

/// Deletes a unit that has neither units nor accounts below it.
struct DeleteOrganizationalUnit: Operation {
    static let authorization = Authorization<Input>("organizations:DeleteOrganizationalUnit") { ask in
        ask.onTarget(ask.input.organizationalUnitId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            let unit = try draft.foundUnit(input.organizationalUnitId, in: organization)
            let hasUnits = draft.organizationalUnits(in: organization).contains { $0.parentID == unit.id }
            let hasAccounts = draft.organizationMembers(of: organization).contains { $0.parentID == unit.id }
            guard !hasUnits, !hasAccounts else { throw AWSError.unitNotEmpty }
            draft.remove(unit)
        }
        return Output()
    }
}
