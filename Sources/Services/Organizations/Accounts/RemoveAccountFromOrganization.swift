import Service
import Wire
import World

/// Takes a member account out of the organization; it goes on by itself.
struct RemoveAccountFromOrganization: Operation {
    static let authorization = Authorization<Input>("organizations:RemoveAccountFromOrganization") { ask in
        ask.onTarget(ask.input.accountId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in try draft.remove(input.accountId, from: organization) }
        return Output()
    }
}

extension Draft {
    /// Ends an account's membership; that of the management account ends with the organization.
    mutating func remove(_ account: String, from organization: KnownOrganization) throws {
        let member = try foundMember(account, in: organization)
        guard member.account != organization.managementAccount else { throw AWSError.managementCannotLeave }
        remove(member)
    }
}
