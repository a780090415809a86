import Service
import Vocabulary
import World

/// Shows a user's SSH public key, as SSH or as PEM has it.
struct GetSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:GetSSHPublicKey") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        let keys = call.world.credentials(of: user).sshPublicKeys
        guard let key = keys.first(where: { $0.id == input.sshPublicKeyId }) else {
            throw AWSError.noSuchSSHPublicKey(input.sshPublicKeyId)
        }
        let text = try SSHKeyText(key.text)
        let body: String
        switch input.encoding {
        case "SSH": body = text.line
        case "PEM": body = text.pem
        default: throw AWSError.unknownPublicKeyEncoding
        }
        return Output(sshPublicKey: SSHPublicKey(key, text, of: user, body: body))
    }
}
