import Service
import Wire
import World

/// Closes a member account: it stays in the organization as suspended.
struct CloseAccount: Operation {
    static let authorization = Authorization<Input>("organizations:CloseAccount") { ask in
        ask.onTarget(ask.input.accountId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var member = try draft.foundMember(input.accountId, in: organization)
            guard member.account != organization.managementAccount else {
                throw AWSError.cannotCloseManagement
            }
            guard member.status == .active else { throw AWSError.alreadyClosed }
            member.status = .suspended
            try draft.put(member)
        }
        return Output()
    }
}
