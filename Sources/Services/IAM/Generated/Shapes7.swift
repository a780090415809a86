// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct UntagRoleRequest: Sendable {
    var roleName: String
    var tagKeys: [String]
}

extension UntagRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        tagKeys = r.strings("TagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        try r.finish()
    }
}

struct UntagUserRequest: Sendable {
    var userName: String
    var tagKeys: [String]
}

extension UntagUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        tagKeys = r.strings("TagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        try r.finish()
    }
}

struct UpdateAccessKeyRequest: Sendable {
    var userName: String?
    var accessKeyId: String
    var status: String
}

extension UpdateAccessKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        accessKeyId = r.string("AccessKeyId", .length(16...128).matching(.wordCharacters))
        status = r.string("Status", .oneOf(Enumerations.statusType))
        try r.finish()
    }
}

struct UpdateAccountPasswordPolicyRequest: Sendable {
    var minimumPasswordLength: Int?
    var requireSymbols: Bool?
    var requireNumbers: Bool?
    var requireUppercaseCharacters: Bool?
    var requireLowercaseCharacters: Bool?
    var allowUsersToChangePassword: Bool?
    var maxPasswordAge: Int?
    var passwordReusePrevention: Int?
    var hardExpiry: Bool?
}

extension UpdateAccountPasswordPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        minimumPasswordLength = r.optionalInt("MinimumPasswordLength", .range(6...128))
        requireSymbols = r.optionalBool("RequireSymbols")
        requireNumbers = r.optionalBool("RequireNumbers")
        requireUppercaseCharacters = r.optionalBool("RequireUppercaseCharacters")
        requireLowercaseCharacters = r.optionalBool("RequireLowercaseCharacters")
        allowUsersToChangePassword = r.optionalBool("AllowUsersToChangePassword")
        maxPasswordAge = r.optionalInt("MaxPasswordAge", .range(1...1095))
        passwordReusePrevention = r.optionalInt("PasswordReusePrevention", .range(1...24))
        hardExpiry = r.optionalBool("HardExpiry")
        try r.finish()
    }
}

struct UpdateAssumeRolePolicyRequest: Sendable {
    var roleName: String
    var policyDocument: String
}

extension UpdateAssumeRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct UpdateGroupRequest: Sendable {
    var groupName: String
    var newPath: String?
    var newGroupName: String?
}

extension UpdateGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        newPath = r.optionalString("NewPath", .length(1...512).matching(.path))
        newGroupName = r.optionalString("NewGroupName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct UpdateLoginProfileRequest: Sendable {
    var userName: String
    var password: String?
    var passwordResetRequired: Bool?
}

extension UpdateLoginProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        password = r.optionalString("Password", .length(1...128).matching(.policyDocument))
        passwordResetRequired = r.optionalBool("PasswordResetRequired")
        try r.finish()
    }
}

struct UpdateOpenIDConnectProviderThumbprintRequest: Sendable {
    var openIDConnectProviderArn: String
    var thumbprintList: [String]
}

extension UpdateOpenIDConnectProviderThumbprintRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        thumbprintList = r.strings("ThumbprintList", item: "member", each: .length(40...40))
        try r.finish()
    }
}

struct UpdateRoleDescriptionRequest: Sendable {
    var roleName: String
    var description: String
}

extension UpdateRoleDescriptionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        description = r.string("Description", .length(0...1000).matching(.description))
        try r.finish()
    }
}

struct UpdateRoleDescriptionResponse: Sendable {
    var role: Role?
}

extension UpdateRoleDescriptionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Role", role)
    }
}

struct UpdateRoleRequest: Sendable {
    var roleName: String
    var description: String?
    var maxSessionDuration: Int?
}

extension UpdateRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        description = r.optionalString("Description", .length(0...1000).matching(.description))
        maxSessionDuration = r.optionalInt("MaxSessionDuration", .range(3600...43200))
        try r.finish()
    }
}

struct UpdateRoleResponse: Sendable {}

extension UpdateRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
    }
}

struct UpdateSSHPublicKeyRequest: Sendable {
    var userName: String
    var sshPublicKeyId: String
    var status: String
}

extension UpdateSSHPublicKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        sshPublicKeyId = r.string("SSHPublicKeyId", .length(20...128).matching(.wordCharacters))
        status = r.string("Status", .oneOf(Enumerations.statusType))
        try r.finish()
    }
}

struct UpdateServiceSpecificCredentialRequest: Sendable {
    var userName: String?
    var serviceSpecificCredentialId: String
    var status: String
}

extension UpdateServiceSpecificCredentialRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        serviceSpecificCredentialId = r.string("ServiceSpecificCredentialId", .length(20...128).matching(.wordCharacters))
        status = r.string("Status", .oneOf(Enumerations.statusType))
        try r.finish()
    }
}

struct UpdateSigningCertificateRequest: Sendable {
    var userName: String?
    var certificateId: String
    var status: String
}

extension UpdateSigningCertificateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        certificateId = r.string("CertificateId", .length(24...128).matching(.wordCharacters))
        status = r.string("Status", .oneOf(Enumerations.statusType))
        try r.finish()
    }
}

struct UpdateUserRequest: Sendable {
    var userName: String
    var newPath: String?
    var newUserName: String?
}

extension UpdateUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        newPath = r.optionalString("NewPath", .length(1...512).matching(.path))
        newUserName = r.optionalString("NewUserName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct UploadSSHPublicKeyRequest: Sendable {
    var userName: String
    var sshPublicKeyBody: String
}

extension UploadSSHPublicKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        sshPublicKeyBody = r.string("SSHPublicKeyBody", .length(1...16384).matching(.policyDocument))
        try r.finish()
    }
}

struct UploadSSHPublicKeyResponse: Sendable {
    var sshPublicKey: SSHPublicKey?
}

extension UploadSSHPublicKeyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("SSHPublicKey", sshPublicKey)
    }
}

struct UploadSigningCertificateRequest: Sendable {
    var userName: String?
    var certificateBody: String
}

extension UploadSigningCertificateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        certificateBody = r.string("CertificateBody", .length(1...16384).matching(.policyDocument))
        try r.finish()
    }
}

struct UploadSigningCertificateResponse: Sendable {
    var certificate: SigningCertificate
}

extension UploadSigningCertificateResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Certificate", certificate)
    }
}

struct User: Sendable {
    var path: String?
    var userName: String?
    var userId: String
    var arn: String
    var createDate: Timestamp
    var passwordLastUsed: Timestamp?
    var permissionsBoundary: AttachedPermissionsBoundary?
    var tags: [Tag]?
}

extension User: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("UserName", userName)
        w.string("UserId", userId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.timestamp("PasswordLastUsed", passwordLastUsed)
        w.structure("PermissionsBoundary", permissionsBoundary)
        w.structures("Tags", item: "member", tags)
    }
}

struct UserDetail: Sendable {
    var path: String?
    var userName: String?
    var userId: String?
    var arn: String?
    var createDate: Timestamp?
    var userPolicyList: [PolicyDetail]?
    var groupList: [String]?
    var attachedManagedPolicies: [AttachedPolicy]?
    var permissionsBoundary: AttachedPermissionsBoundary?
    var tags: [Tag]?
}

extension UserDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("UserName", userName)
        w.string("UserId", userId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.structures("UserPolicyList", item: "member", userPolicyList)
        w.strings("GroupList", item: "member", groupList)
        w.structures("AttachedManagedPolicies", item: "member", attachedManagedPolicies)
        w.structure("PermissionsBoundary", permissionsBoundary)
        w.structures("Tags", item: "member", tags)
    }
}

struct VirtualMFADevice: Sendable {
    var serialNumber: String
    var base32StringSeed: [UInt8]?
    var qrCodePNG: [UInt8]?
    var user: User?
    var enableDate: Timestamp?
    var tags: [Tag]?
}

extension VirtualMFADevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SerialNumber", serialNumber)
        w.blob("Base32StringSeed", base32StringSeed)
        w.blob("QRCodePNG", qrCodePNG)
        w.structure("User", user)
        w.timestamp("EnableDate", enableDate)
        w.structures("Tags", item: "member", tags)
    }
}

struct DeleteAccountPasswordPolicyRequest: Sendable {}

extension DeleteAccountPasswordPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

struct GetAccountPasswordPolicyRequest: Sendable {}

extension GetAccountPasswordPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

struct GetAccountSummaryRequest: Sendable {}

extension GetAccountSummaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

