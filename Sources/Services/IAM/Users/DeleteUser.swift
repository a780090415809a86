import Service
import Vocabulary
import Wire
import World

/// Deletes a user that has neither policies nor anything to prove who it is with, and is in no group.
struct DeleteUser: Operation {
    static let authorization = Authorization<Input>("iam:DeleteUser") { ask in ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let user = try draft.foundUser(input.userName, in: account)
            guard user.attachedPolicies.isEmpty else { throw AWSError.inUse(.attachedPolicies) }
            guard user.inlinePolicies.isEmpty else { throw AWSError.inUse(.inlinePolicies) }
            guard draft.accessKeys(of: user).isEmpty else { throw AWSError.inUse(.accessKeys) }
            guard draft.groups(of: user).isEmpty else { throw AWSError.inUse(.groups) }
            guard draft.mfaDevices(of: .user(user.id), in: account).isEmpty else {
                throw AWSError.inUse(.mfaDevices)
            }
            let credentials = draft.credentials(of: user)
            guard credentials.loginProfile == nil else { throw AWSError.inUse(.loginProfile) }
            guard credentials.signingCertificates.isEmpty else { throw AWSError.inUse(.signingCertificates) }
            guard credentials.sshPublicKeys.isEmpty else { throw AWSError.inUse(.sshPublicKeys) }
            guard credentials.serviceCredentials.isEmpty else { throw AWSError.inUse(.serviceCredentials) }
            draft.remove(user)
        }
        return Output()
    }
}
