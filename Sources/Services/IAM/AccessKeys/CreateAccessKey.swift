import Service
import Sessions
import Vocabulary
import World

/// Makes an access key for a user, or for the caller. The secret is shown now and never again: it
/// is kept only sealed.
struct CreateAccessKey: Operation {
    static let authorization = Authorization<Input>("iam:CreateAccessKey") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = AccessKeyID(call.ids.unique(.longTermKey, in: call.account))
        // Thirty bytes are forty characters.
        let secret = Secret(Base64.encode(call.ids.bytes(30)))
        let sealed = call.capabilities.masterKey.seal(secret, for: id)
        let name = try await call.write { [caller = call.caller, now = call.now.wholeSecond] draft in
            let owner = try draft.keyOwner(named: input.userName, calledBy: caller)
            guard draft.accessKeys(of: owner).count < 2 else { throw AWSError.quota("AccessKeysPerUser", 2) }
            try draft.put(
                KnownAccessKey(
                    id: id, account: caller.account, userID: owner.userID, createdAt: now,
                    sealedSecret: sealed))
            return owner.name
        }
        return Output(
            accessKey: AccessKey(
                userName: name, accessKeyId: id.rawValue, status: KnownAccessKey.Status.active.rawValue,
                secretAccessKey: secret.revealText, createDate: call.now.wholeSecond))
    }
}
