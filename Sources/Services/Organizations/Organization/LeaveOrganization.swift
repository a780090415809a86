import Service
import Vocabulary
import Wire
import World

/// Takes the caller's own account out of its organization.
struct LeaveOrganization: Operation {
    static let authorization = Authorization<Input>("organizations:LeaveOrganization")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let organization = try draft.foundOrganization(of: account)
            try draft.remove(account.description, from: organization)
        }
        return Output()
    }
}
