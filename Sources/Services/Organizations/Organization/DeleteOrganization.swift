import Service
import Wire
import World

/// Ends an organization that has no member but its management account.
struct DeleteOrganization: Operation {
    static let authorization = Authorization<Input>("organizations:DeleteOrganization")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            let members = draft.organizationMembers(of: organization)
            guard members.count == 1 else { throw AWSError.organizationNotEmpty }
            for member in members { draft.remove(member) }
            for unit in draft.organizationalUnits(in: organization) { draft.remove(unit) }
            for policy in draft.organizationPolicies(in: organization) { draft.remove(policy) }
            for creation in draft.accountCreations(in: organization) { draft.remove(creation) }
            draft.remove(organization)
        }
        return Output()
    }
}
