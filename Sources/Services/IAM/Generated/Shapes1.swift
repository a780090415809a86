// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct CreateRoleResponse: Sendable {
    var role: Role
}

extension CreateRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Role", role)
    }
}

struct CreateServiceSpecificCredentialRequest: Sendable {
    var userName: String
    var serviceName: String
    var credentialAgeDays: Int?
}

extension CreateServiceSpecificCredentialRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        serviceName = r.string("ServiceName")
        credentialAgeDays = r.optionalInt("CredentialAgeDays", .range(1...36600))
        try r.finish()
    }
}

struct CreateServiceSpecificCredentialResponse: Sendable {
    var serviceSpecificCredential: ServiceSpecificCredential?
}

extension CreateServiceSpecificCredentialResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ServiceSpecificCredential", serviceSpecificCredential)
    }
}

struct CreateUserRequest: Sendable {
    var path: String?
    var userName: String
    var permissionsBoundary: String?
    var tags: [Tag]?
}

extension CreateUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        path = r.optionalString("Path", .length(1...512).matching(.path))
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        permissionsBoundary = r.optionalString("PermissionsBoundary", .length(20...2048))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct CreateUserResponse: Sendable {
    var user: User?
}

extension CreateUserResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("User", user)
    }
}

struct CreateVirtualMFADeviceRequest: Sendable {
    var path: String?
    var virtualMFADeviceName: String
    var tags: [Tag]?
}

extension CreateVirtualMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        path = r.optionalString("Path", .length(1...512).matching(.path))
        virtualMFADeviceName = r.string("VirtualMFADeviceName", .length(1...).matching(.nameCharacters))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct CreateVirtualMFADeviceResponse: Sendable {
    var virtualMFADevice: VirtualMFADevice
}

extension CreateVirtualMFADeviceResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("VirtualMFADevice", virtualMFADevice)
    }
}

struct DeactivateMFADeviceRequest: Sendable {
    var userName: String?
    var serialNumber: String
}

extension DeactivateMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        serialNumber = r.string("SerialNumber", .length(9...256).matching(.serialNumberSomething))
        try r.finish()
    }
}

struct DeleteAccessKeyRequest: Sendable {
    var userName: String?
    var accessKeyId: String
}

extension DeleteAccessKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        accessKeyId = r.string("AccessKeyId", .length(16...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct DeleteAccountAliasRequest: Sendable {
    var accountAlias: String
}

extension DeleteAccountAliasRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountAlias = r.string("AccountAlias", .length(3...63).matching(.accountAlias))
        try r.finish()
    }
}

struct DeleteGroupPolicyRequest: Sendable {
    var groupName: String
    var policyName: String
}

extension DeleteGroupPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteGroupRequest: Sendable {
    var groupName: String
}

extension DeleteGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteInstanceProfileRequest: Sendable {
    var instanceProfileName: String
}

extension DeleteInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteLoginProfileRequest: Sendable {
    var userName: String?
}

extension DeleteLoginProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
}

extension DeleteOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        try r.finish()
    }
}

struct DeletePolicyRequest: Sendable {
    var policyArn: String
}

extension DeletePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct DeletePolicyVersionRequest: Sendable {
    var policyArn: String
    var versionId: String
}

extension DeletePolicyVersionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        versionId = r.string("VersionId", .matches(.policyVersion))
        try r.finish()
    }
}

struct DeleteRolePermissionsBoundaryRequest: Sendable {
    var roleName: String
}

extension DeleteRolePermissionsBoundaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteRolePolicyRequest: Sendable {
    var roleName: String
    var policyName: String
}

extension DeleteRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteRoleRequest: Sendable {
    var roleName: String
}

extension DeleteRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteSSHPublicKeyRequest: Sendable {
    var userName: String
    var sshPublicKeyId: String
}

extension DeleteSSHPublicKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        sshPublicKeyId = r.string("SSHPublicKeyId", .length(20...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct DeleteServiceSpecificCredentialRequest: Sendable {
    var userName: String?
    var serviceSpecificCredentialId: String
}

extension DeleteServiceSpecificCredentialRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        serviceSpecificCredentialId = r.string("ServiceSpecificCredentialId", .length(20...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct DeleteSigningCertificateRequest: Sendable {
    var userName: String?
    var certificateId: String
}

extension DeleteSigningCertificateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        certificateId = r.string("CertificateId", .length(24...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct DeleteUserPermissionsBoundaryRequest: Sendable {
    var userName: String
}

extension DeleteUserPermissionsBoundaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteUserPolicyRequest: Sendable {
    var userName: String
    var policyName: String
}

extension DeleteUserPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteUserRequest: Sendable {
    var userName: String
}

extension DeleteUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct DeleteVirtualMFADeviceRequest: Sendable {
    var serialNumber: String
}

extension DeleteVirtualMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        serialNumber = r.string("SerialNumber", .length(9...256).matching(.serialNumberSomething))
        try r.finish()
    }
}

struct DetachGroupPolicyRequest: Sendable {
    var groupName: String
    var policyArn: String
}

extension DetachGroupPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct DetachRolePolicyRequest: Sendable {
    var roleName: String
    var policyArn: String
}

extension DetachRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

