import Service
import World

/// Makes a unit below the root or another unit.
struct CreateOrganizationalUnit: Operation {
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
    private static let deepest = 5
    private static let most = 2000

    static let authorization = Authorization<Input>("organizations:CreateOrganizationalUnit") { ask in
        ask.requestTags((ask.input.tags ?? []).map { KnownTag($0) })
        ask.onTarget(ask.input.parentId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = try [KnownTag]().adding(input.tags ?? [])
        let suffix = call.ids.lowerAlphanumeric(8)
        return try await call.change { draft, organization in
            guard draft.hasParent(input.parentId, in: organization) else { throw AWSError.noSuchParent }
            guard draft.isFree(input.name, below: input.parentId, in: organization) else {
                throw AWSError.unitExists
            }
            let above = draft.organizationalUnits(downTo: input.parentId, in: organization)
            guard above.count < deepest else { throw AWSError.unitTooDeep }
            guard draft.organizationalUnits(in: organization).count < most else {
                throw AWSError.tooManyUnits
            }
            var unit = KnownOrganizationalUnit(
                organizationID: organization.id, id: "ou-\(organization.rootID.dropFirst(2))-\(suffix)",
                parentID: input.parentId, name: input.name)
            unit.tags = tags
            unit.policies = organization.enabledPolicyTypes.map(\.fullAccess.id)
            try draft.put(unit)
            return Output(organizationalUnit: OrganizationalUnit(unit, in: organization, knowing: draft))
        }
    }
}
