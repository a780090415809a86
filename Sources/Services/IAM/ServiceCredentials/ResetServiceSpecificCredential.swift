import Service
import Sessions
import Vocabulary
import World

/// Gives a credential for one service another password, which is shown now and never again.
struct ResetServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:ResetServiceSpecificCredential") { ask in
        ask.onServiceCredential(ask.input.serviceSpecificCredentialId, of: ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = input.serviceSpecificCredentialId
        let password = CredentialService.newPassword(call.ids)
        let sealed = call.capabilities.masterKey.seal(
            password.reveal, for: UserCredentials.ServiceCredential.purpose(id))
        return try await call.write { [caller = call.caller] draft in
            let owner = try draft.keyOwner(named: input.userName, calledBy: caller)
            var credentials = draft.credentials(of: owner)
            let index = try credentials.serviceCredentials.index(
                of: id, or: AWSError.noSuchServiceCredential)
            credentials.serviceCredentials[index].sealedSecret = sealed
            try draft.keep(credentials)
            return Output(
                serviceSpecificCredential: ServiceSpecificCredential(
                    credentials.serviceCredentials[index], password, of: owner.name ?? ""))
        }
    }
}
