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
