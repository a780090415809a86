import Vocabulary

/// What a user, or an account's root, has beside access keys and MFA devices to prove who it is. Secrets are in it
/// only sealed.
package struct UserCredentials: Fact {
    package static let kind = FactKind.userCredentials
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.userCredentials }
    package var factID: String { ownerID }

    package enum Status: String, Codable, Sendable { case active = "Active", inactive = "Inactive" }

    /// For the console.
    package struct LoginProfile: Codable, Sendable {
        package var createdAt: Timestamp
        /// The password's slow hash and those of the former ones, sealed; the last is the one that counts.
        package var sealedPasswords: [[UInt8]]
        package var needsReset: Bool

        package init(createdAt: Timestamp, sealedPasswords: [[UInt8]], needsReset: Bool) {
            self.createdAt = createdAt
            self.sealedPasswords = sealedPasswords
            self.needsReset = needsReset
        }
    }

    package struct SSHPublicKey: Codable, Sendable, Identifiable {
        package var id: String
        /// `ssh-rsa AAAA…`
        package var text: String
        package var status = Status.active
        package var uploadedAt: Timestamp

        package init(id: String, text: String, uploadedAt: Timestamp) {
            self.id = id
            self.text = text
            self.uploadedAt = uploadedAt
        }
    }

    package struct SigningCertificate: Codable, Sendable, Identifiable {
        package var id: String
        package var pem: String
        package var status = Status.active
        package var uploadedAt: Timestamp

        package init(id: String, pem: String, uploadedAt: Timestamp) {
            self.id = id
            self.pem = pem
            self.uploadedAt = uploadedAt
        }
    }

    /// A name and a password, or a key, for one service alone.
    package struct ServiceCredential: Codable, Sendable, Identifiable {
        package var id: String
        package var service: String
        package var name: String
        package var sealedSecret: [UInt8]
        package var status = Status.active
        package var createdAt: Timestamp
        package var expiresAt: Timestamp?

        package init(id: String, service: String, name: String, sealedSecret: [UInt8], createdAt: Timestamp) {
            self.id = id
            self.service = service
            self.name = name
            self.sealedSecret = sealedSecret
            self.createdAt = createdAt
        }
    }

    package var ownerID: String
    package var loginProfile: LoginProfile?
    package var sshPublicKeys: [SSHPublicKey] = []
    package var signingCertificates: [SigningCertificate] = []
    package var serviceCredentials: [ServiceCredential] = []

    package init(ownerID: String) { self.ownerID = ownerID }

    package var isEmpty: Bool {
        loginProfile == nil && sshPublicKeys.isEmpty && signingCertificates.isEmpty
            && serviceCredentials.isEmpty
    }
}

extension Knowing {
    /// Empty when there are none.
    package func credentials(of user: User) -> UserCredentials { credentials(ownerID: user.id.rawValue) }

    package func credentials(ofRoot account: AccountID) -> UserCredentials {
        credentials(ownerID: account.description)
    }

    private func credentials(ownerID: String) -> UserCredentials {
        tables.userCredentials[ownerID] ?? UserCredentials(ownerID: ownerID)
    }
}

extension Draft {
    /// Keeps them, or nothing when nothing is left.
    package mutating func keep(_ credentials: UserCredentials) throws {
        if credentials.isEmpty { remove(credentials) } else { try put(credentials) }
    }
}
