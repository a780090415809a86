import Service
import Vocabulary
import Wire
import World

/// Switches an SSH public key on or off.
struct UpdateSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:UpdateSSHPublicKey") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(of: input.userName) { credentials, _ in
            let index = try credentials.sshPublicKeys.index(
                of: input.sshPublicKeyId, or: AWSError.noSuchSSHPublicKey)
            credentials.sshPublicKeys[index].status = try UserCredentials.Status(asked: input.status)
        }
        return Output()
    }
}
