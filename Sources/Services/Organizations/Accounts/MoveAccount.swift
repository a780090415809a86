import Service
import Wire
import World

/// Moves an account to another place in the tree.
struct MoveAccount: Operation {
    static let authorization = Authorization<Input>("organizations:MoveAccount") { ask in
        ask.onTarget(ask.input.accountId)
        ask.onTarget(ask.input.sourceParentId)
        ask.onTarget(ask.input.destinationParentId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            var member = try draft.foundMember(input.accountId, in: organization)
            guard draft.hasParent(input.sourceParentId, in: organization) else { throw AWSError.noSuchSource }
            guard draft.hasParent(input.destinationParentId, in: organization) else {
                throw AWSError.noSuchDestination
            }
            guard member.parentID != input.destinationParentId else { throw AWSError.accountIsThere }
            guard member.parentID == input.sourceParentId else { throw AWSError.noSuchAccount }
            member.parentID = input.destinationParentId
            try draft.put(member)
        }
        return Output()
    }
}
