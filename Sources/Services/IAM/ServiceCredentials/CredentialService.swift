import Service
import Sessions
import Vocabulary
import World

/// A service that has credentials of its own.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html
enum CredentialService: String {
    case codeCommit = "codecommit.amazonaws.com"
    case keyspaces = "cassandra.amazonaws.com"

    init(named name: String) throws {
        guard let service = Self(rawValue: name) else { throw AWSError.unsupportedService(name) }
        self = service
    }

    /// Thirty-three bytes are 44 characters.
    static func newPassword(_ ids: any Identifiers) -> Secret { Secret(Base64.encode(ids.bytes(33))) }
}

extension Ask {
    /// The user of that name, or the caller, and the service that the credential is for.
    mutating func onServiceCredential(_ id: String, of name: String?) {
        if let owner = try? world.keyOwner(named: name, calledBy: caller) {
            let credential = world.credentials(of: owner).serviceCredentials.first { $0.id == id }
            key("iam:ServiceSpecificCredentialServiceName", credential?.service)
        }
        onUserOrCaller(name)
    }
}

extension UserCredentials.ServiceCredential {
    /// What its password is sealed as.
    static func purpose(_ id: String) -> MasterKey.Purpose { .other("service-credential:\(id)") }
}

extension ServiceSpecificCredential {
    /// With the password, which is shown once.
    init(_ credential: UserCredentials.ServiceCredential, _ password: Secret, of user: String) {
        self.init(
            createDate: credential.createdAt, expirationDate: credential.expiresAt,
            serviceName: credential.service, serviceUserName: credential.name,
            servicePassword: password.revealText, serviceSpecificCredentialId: credential.id,
            userName: user, status: credential.status.rawValue)
    }
}
