import Service
import Vocabulary
import World

/// Lists a user's credentials for single services, or the caller's, or all users', without their passwords.
struct ListServiceSpecificCredentials: Operation {
    static let authorization = Authorization<Input>("iam:ListServiceSpecificCredentials") { ask in
        if ask.input.allUsers == true {
            ask.on("arn:aws:iam::\(ask.account):user/*")
        } else {
            ask.onUserOrCaller(ask.input.userName)
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        if let service = input.serviceName { _ = try CredentialService(named: service) }
        let users =
            input.allUsers == true
            ? Array(call.world.users(in: call.account)) : [try call.userOrCaller(input.userName)]
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: input.userName, input.serviceName,
            input.allUsers?.description)
        let all = users.flatMap { user in
            call.world.credentials(of: user).serviceCredentials.filter {
                input.serviceName == nil || $0.service == input.serviceName
            }.map { (user.name, $0) }
        }
        let page = listing.page(sorting: all, by: \.1.id)
        return Output(
            serviceSpecificCredentials: page.items.map { user, credential in
                ServiceSpecificCredentialMetadata(
                    userName: user, status: credential.status.rawValue, serviceUserName: credential.name,
                    createDate: credential.createdAt, expirationDate: credential.expiresAt,
                    serviceSpecificCredentialId: credential.id, serviceName: credential.service)
            },
            marker: page.marker, isTruncated: page.isTruncated)
    }
}
