import Service
import Vocabulary
import World

/// Gives a user an SSH public key, for CodeCommit.
struct UploadSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:UploadSSHPublicKey") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let text = try SSHKeyText(input.sshPublicKeyBody)
        let key = UserCredentials.SSHPublicKey(
            id: call.ids.unique(.sshPublicKey, in: call.account), text: text.line,
            uploadedAt: call.now.wholeSecond)
        let user = try await call.changeCredentials(of: input.userName) { credentials, _ in
            guard !credentials.sshPublicKeys.contains(where: { $0.text == key.text }) else {
                throw AWSError.duplicatePublicKey
            }
            guard credentials.sshPublicKeys.count < 5 else {
                throw AWSError.quota("SSHPublicKeysPerUser", 5)
            }
            credentials.sshPublicKeys.append(key)
        }
        return Output(sshPublicKey: SSHPublicKey(key, text, of: user, body: text.line))
    }
}

extension SSHPublicKey {
    init(_ key: UserCredentials.SSHPublicKey, _ text: SSHKeyText, of user: KnownUser, body: String) {
        self.init(
            userName: user.name, sshPublicKeyId: key.id, fingerprint: text.fingerprint,
            sshPublicKeyBody: body, status: key.status.rawValue, uploadDate: key.uploadedAt)
    }
}
