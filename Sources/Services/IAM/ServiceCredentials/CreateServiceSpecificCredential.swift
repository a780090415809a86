import Policy
import Service
import Sessions
import Vocabulary
import World

/// Gives a user a name and a password for one service. The password is shown now and never again.
struct CreateServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:CreateServiceSpecificCredential") { ask in
        let input = ask.input
        ask.key("iam:ServiceSpecificCredentialServiceName", input.serviceName)
        if let days = input.credentialAgeDays {
            ask.key("iam:ServiceSpecificCredentialAgeDays", .number(Int64(days)))
        }
        ask.onUser(input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let service = try CredentialService(named: input.serviceName)
        // Only keys of Bedrock's age, which are not made here.
        guard input.credentialAgeDays == nil else { throw AWSError.credentialDoesNotAge }
        let id = call.ids.unique(.serviceCredential, in: call.account)
        let password = CredentialService.newPassword(call.ids)
        let sealed = call.capabilities.masterKey.seal(
            password.reveal, for: UserCredentials.ServiceCredential.purpose(id))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            let user = try draft.foundUser(input.userName, in: account)
            var credentials = draft.credentials(of: user)
            let others = credentials.serviceCredentials.filter { $0.service == service.rawValue }
            guard others.count < 2 else { throw AWSError.quota("ServiceSpecificCredentialsPerUser", 2) }
            let names = Set(others.map(\.name))
            let name = "\(user.name)-at-\(account)"
            let credential = UserCredentials.ServiceCredential(
                id: id, service: service.rawValue,
                name: names.contains(name) ? "\(user.name)+1-at-\(account)" : name, sealedSecret: sealed,
                createdAt: now)
            credentials.serviceCredentials.append(credential)
            try draft.keep(credentials)
            return Output(
                serviceSpecificCredential: ServiceSpecificCredential(credential, password, of: user.name))
        }
    }
}
