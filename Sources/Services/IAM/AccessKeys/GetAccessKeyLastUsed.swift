import Service
import Vocabulary
import World

/// Tells when, where and for what a key signed last.
struct GetAccessKeyLastUsed: Operation {
    static let authorization = Authorization<Input>("iam:GetAccessKeyLastUsed") { ask in
        // Asked about the key's owner, as AWS does; of an unknown key about nobody in particular.
        let key = ask.world.accessKey(AccessKeyID(ask.input.accessKeyId))
        let owner = key?.userID.flatMap { ask.world.user($0) }
        ask.onUser(owner?.account == ask.account ? owner?.name ?? "*" : "*")
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let key = call.world.accessKey(AccessKeyID(input.accessKeyId)), key.account == call.account
        else { throw AWSError.noSuchAccessKey(input.accessKeyId) }
        let use = call.capabilities.lastUses.of(key.id.rawValue, in: call.world)
        return Output(
            userName: key.userID.flatMap { call.world.user($0) }?.name,
            accessKeyLastUsed: AccessKeyLastUsed(
                lastUsedDate: use?.at, serviceName: use?.service ?? "N/A",
                region: use?.region.rawValue ?? "N/A"))
    }
}
