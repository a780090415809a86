import Service
import Vocabulary
import Wire
import World

/// Takes an SSH public key from a user.
struct DeleteSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:DeleteSSHPublicKey") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(of: input.userName) { credentials, _ in
            let index = try credentials.sshPublicKeys.index(
                of: input.sshPublicKeyId, or: AWSError.noSuchSSHPublicKey)
            credentials.sshPublicKeys.remove(at: index)
        }
        return Output()
    }
}
