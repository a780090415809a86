import Service
import Vocabulary
import Wire
import World

/// Deletes an access key: it is refused from now on.
struct DeleteAccessKey: Operation {
    static let authorization = Authorization<Input>("iam:DeleteAccessKey") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [caller = call.caller] draft in
            let owner = try draft.keyOwner(named: input.userName, calledBy: caller)
            let key = try draft.foundAccessKey(input.accessKeyId, of: owner)
            draft.remove(key)
            if let use = draft.lastUse(of: key.id.rawValue) { draft.remove(use) }
        }
        return Output()
    }
}
