import Service
import Wire
import World

/// Switches an access key on or off.
struct UpdateAccessKey: Operation {
    static let authorization = Authorization<Input>("iam:UpdateAccessKey") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [caller = call.caller] draft in
            let owner = try draft.keyOwner(named: input.userName, calledBy: caller)
            var key = try draft.foundAccessKey(input.accessKeyId, of: owner)
            // The model knows `Expired` too, which only AWS itself can say.
            guard let status = KnownAccessKey.Status(rawValue: input.status) else {
                throw AWSError.invalidStatus(input.status)
            }
            key.status = status
            try draft.put(key)
        }
        return Output()
    }
}
