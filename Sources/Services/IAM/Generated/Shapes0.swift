// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct AccessKey: Sendable {
    var userName: String?
    var accessKeyId: String
    var status: String
    var secretAccessKey: String
    var createDate: Timestamp?
}

extension AccessKey: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("AccessKeyId", accessKeyId)
        w.string("Status", status)
        w.string("SecretAccessKey", secretAccessKey)
        w.timestamp("CreateDate", createDate)
    }
}

struct AccessKeyLastUsed: Sendable {
    var lastUsedDate: Timestamp?
    var serviceName: String
    var region: String
}

extension AccessKeyLastUsed: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("LastUsedDate", lastUsedDate)
        w.string("ServiceName", serviceName)
        w.string("Region", region)
    }
}

struct AccessKeyMetadata: Sendable {
    var userName: String?
    var accessKeyId: String?
    var status: String?
    var createDate: Timestamp?
}

extension AccessKeyMetadata: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("AccessKeyId", accessKeyId)
        w.string("Status", status)
        w.timestamp("CreateDate", createDate)
    }
}

struct AddClientIDToOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
    var clientID: String
}

extension AddClientIDToOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        clientID = r.string("ClientID", .length(1...255))
        try r.finish()
    }
}

struct AddRoleToInstanceProfileRequest: Sendable {
    var instanceProfileName: String
    var roleName: String
}

extension AddRoleToInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct AddUserToGroupRequest: Sendable {
    var groupName: String
    var userName: String
}

extension AddUserToGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct AttachGroupPolicyRequest: Sendable {
    var groupName: String
    var policyArn: String
}

extension AttachGroupPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct AttachRolePolicyRequest: Sendable {
    var roleName: String
    var policyArn: String
}

extension AttachRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct AttachUserPolicyRequest: Sendable {
    var userName: String
    var policyArn: String
}

extension AttachUserPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct AttachedPermissionsBoundary: Sendable {
    var permissionsBoundaryType: String?
    var permissionsBoundaryArn: String?
}

extension AttachedPermissionsBoundary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PermissionsBoundaryType", permissionsBoundaryType)
        w.string("PermissionsBoundaryArn", permissionsBoundaryArn)
    }
}

struct AttachedPolicy: Sendable {
    var policyName: String?
    var policyArn: String?
}

extension AttachedPolicy: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PolicyName", policyName)
        w.string("PolicyArn", policyArn)
    }
}

struct ChangePasswordRequest: Sendable {
    var oldPassword: String
    var newPassword: String
}

extension ChangePasswordRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        oldPassword = r.string("OldPassword", .length(1...128).matching(.policyDocument))
        newPassword = r.string("NewPassword", .length(1...128).matching(.policyDocument))
        try r.finish()
    }
}

struct ContextEntry: Sendable {
    var contextKeyName: String?
    var contextKeyValues: [String]?
    var contextKeyType: String?
}

extension ContextEntry: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        contextKeyName = r.optionalString("ContextKeyName", .length(5...256))
        contextKeyValues = r.optionalStrings("ContextKeyValues", item: "member")
        contextKeyType = r.optionalString("ContextKeyType", .oneOf(Enumerations.contextKeyTypeEnum))
        try r.finish()
    }
}

struct CreateAccessKeyRequest: Sendable {
    var userName: String?
}

extension CreateAccessKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct CreateAccessKeyResponse: Sendable {
    var accessKey: AccessKey
}

extension CreateAccessKeyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("AccessKey", accessKey)
    }
}

struct CreateAccountAliasRequest: Sendable {
    var accountAlias: String
}

extension CreateAccountAliasRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountAlias = r.string("AccountAlias", .length(3...63).matching(.accountAlias))
        try r.finish()
    }
}

struct CreateGroupRequest: Sendable {
    var path: String?
    var groupName: String
}

extension CreateGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        path = r.optionalString("Path", .length(1...512).matching(.path))
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct CreateGroupResponse: Sendable {
    var group: Group
}

extension CreateGroupResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Group", group)
    }
}

struct CreateInstanceProfileRequest: Sendable {
    var instanceProfileName: String
    var path: String?
    var tags: [Tag]?
}

extension CreateInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        path = r.optionalString("Path", .length(1...512).matching(.path))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct CreateInstanceProfileResponse: Sendable {
    var instanceProfile: InstanceProfile
}

extension CreateInstanceProfileResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("InstanceProfile", instanceProfile)
    }
}

struct CreateLoginProfileRequest: Sendable {
    var userName: String?
    var password: String?
    var passwordResetRequired: Bool?
}

extension CreateLoginProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        password = r.optionalString("Password", .length(1...128).matching(.policyDocument))
        passwordResetRequired = r.optionalBool("PasswordResetRequired")
        try r.finish()
    }
}

struct CreateLoginProfileResponse: Sendable {
    var loginProfile: LoginProfile
}

extension CreateLoginProfileResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("LoginProfile", loginProfile)
    }
}

struct CreateOpenIDConnectProviderRequest: Sendable {
    var url: String
    var clientIDList: [String]?
    var thumbprintList: [String]?
    var tags: [Tag]?
}

extension CreateOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        url = r.string("Url", .length(1...255))
        clientIDList = r.optionalStrings("ClientIDList", item: "member", each: .length(1...255))
        thumbprintList = r.optionalStrings("ThumbprintList", item: "member", each: .length(40...40))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct CreateOpenIDConnectProviderResponse: Sendable {
    var openIDConnectProviderArn: String?
    var tags: [Tag]?
}

extension CreateOpenIDConnectProviderResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("OpenIDConnectProviderArn", openIDConnectProviderArn)
        w.structures("Tags", item: "member", tags)
    }
}

struct CreatePolicyRequest: Sendable {
    var policyName: String
    var path: String?
    var policyDocument: String
    var description: String?
    var tags: [Tag]?
}

extension CreatePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        path = r.optionalString("Path", .length(1...512).matching(.policyPath))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        description = r.optionalString("Description", .length(0...1000))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct CreatePolicyResponse: Sendable {
    var policy: Policy?
}

extension CreatePolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Policy", policy)
    }
}

struct CreatePolicyVersionRequest: Sendable {
    var policyArn: String
    var policyDocument: String
    var setAsDefault: Bool?
}

extension CreatePolicyVersionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        setAsDefault = r.optionalBool("SetAsDefault")
        try r.finish()
    }
}

struct CreatePolicyVersionResponse: Sendable {
    var policyVersion: PolicyVersion?
}

extension CreatePolicyVersionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("PolicyVersion", policyVersion)
    }
}

struct CreateRoleRequest: Sendable {
    var path: String?
    var roleName: String
    var assumeRolePolicyDocument: String
    var description: String?
    var maxSessionDuration: Int?
    var permissionsBoundary: String?
    var tags: [Tag]?
}

extension CreateRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        path = r.optionalString("Path", .length(1...512).matching(.path))
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        assumeRolePolicyDocument = r.string("AssumeRolePolicyDocument", .length(1...131072).matching(.policyDocument))
        description = r.optionalString("Description", .length(0...1000).matching(.description))
        maxSessionDuration = r.optionalInt("MaxSessionDuration", .range(3600...43200))
        permissionsBoundary = r.optionalString("PermissionsBoundary", .length(20...2048))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

