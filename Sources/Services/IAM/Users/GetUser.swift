import Service
import Vocabulary
import World

/// Describes a user: without a name, whoever calls.
struct GetUser: Operation {
    static let authorization = Authorization<Input>("iam:GetUser") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user: KnownUser
        switch try call.world.keyOwner(named: input.userName, calledBy: call.caller) {
        case .user(let found): user = found
        case .root(let account):
            guard let known = call.world.account(account) else { throw AWSError.noSuchUser("root") }
            return Output(
                user: User(userId: account.description, arn: call.caller.arn, createDate: known.createdAt))
        }
        var shape = User(user)
        shape.permissionsBoundary = user.boundaryShape
        shape.tags = user.tags.shapesIfAny
        return Output(user: shape)
    }
}
