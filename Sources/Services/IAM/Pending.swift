import Service

struct ChangePassword: Operation {
    static let authorization = Authorization<Input>("iam:ChangePassword")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct CreateAccountAlias: Operation {
    static let authorization = Authorization<Input>("iam:CreateAccountAlias")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct CreateLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:CreateLoginProfile")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct CreateServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:CreateServiceSpecificCredential")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteAccountAlias: Operation {
    static let authorization = Authorization<Input>("iam:DeleteAccountAlias")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteAccountPasswordPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:DeleteLoginProfile")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:DeleteSSHPublicKey")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:DeleteServiceSpecificCredential")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:DeleteSigningCertificate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetAccessKeyLastUsed: Operation {
    static let authorization = Authorization<Input>("iam:GetAccessKeyLastUsed")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetAccountPasswordPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:GetLoginProfile")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:GetSSHPublicKey")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListAccountAliases: Operation {
    static let authorization = Authorization<Input>("iam:ListAccountAliases")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListSSHPublicKeys: Operation {
    static let authorization = Authorization<Input>("iam:ListSSHPublicKeys")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListServiceSpecificCredentials: Operation {
    static let authorization = Authorization<Input>("iam:ListServiceSpecificCredentials")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListSigningCertificates: Operation {
    static let authorization = Authorization<Input>("iam:ListSigningCertificates")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ResetServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:ResetServiceSpecificCredential")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:UpdateAccountPasswordPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:UpdateLoginProfile")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:UpdateSSHPublicKey")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:UpdateServiceSpecificCredential")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:UpdateSigningCertificate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UploadSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("iam:UploadSSHPublicKey")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UploadSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:UploadSigningCertificate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
