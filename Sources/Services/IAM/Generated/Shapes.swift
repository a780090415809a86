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

struct CreateRoleResponse: Sendable {
    var role: Role
}

extension CreateRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Role", role)
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

struct DetachUserPolicyRequest: Sendable {
    var userName: String
    var policyArn: String
}

extension DetachUserPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct EnableMFADeviceRequest: Sendable {
    var userName: String
    var serialNumber: String
    var authenticationCode1: String
    var authenticationCode2: String
}

extension EnableMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        serialNumber = r.string("SerialNumber", .length(9...256).matching(.serialNumberSomething))
        authenticationCode1 = r.string("AuthenticationCode1", .length(6...6).matching(.digits))
        authenticationCode2 = r.string("AuthenticationCode2", .length(6...6).matching(.digits))
        try r.finish()
    }
}

struct EvaluationResult: Sendable {
    var evalActionName: String
    var evalResourceName: String?
    var evalDecision: String
    var matchedStatements: [Statement]?
    var missingContextValues: [String]?
    var organizationsDecisionDetail: OrganizationsDecisionDetail?
    var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?
    var evalDecisionDetails: [String: String]?
    var resourceSpecificResults: [ResourceSpecificResult]?
}

extension EvaluationResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("EvalActionName", evalActionName)
        w.string("EvalResourceName", evalResourceName)
        w.string("EvalDecision", evalDecision)
        w.structures("MatchedStatements", item: "member", matchedStatements)
        w.strings("MissingContextValues", item: "member", missingContextValues)
        w.structure("OrganizationsDecisionDetail", organizationsDecisionDetail)
        w.structure("PermissionsBoundaryDecisionDetail", permissionsBoundaryDecisionDetail)
        w.stringMap("EvalDecisionDetails", entry: "entry", key: "key", value: "value", evalDecisionDetails)
        w.structures("ResourceSpecificResults", item: "member", resourceSpecificResults)
    }
}

struct GetAccountAuthorizationDetailsRequest: Sendable {
    var filter: [String]?
    var maxItems: Int?
    var marker: String?
}

extension GetAccountAuthorizationDetailsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filter = r.optionalStrings("Filter", item: "member", each: .oneOf(Enumerations.entityType))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        try r.finish()
    }
}

struct GetAccountAuthorizationDetailsResponse: Sendable {
    var userDetailList: [UserDetail]?
    var groupDetailList: [GroupDetail]?
    var roleDetailList: [RoleDetail]?
    var policies: [ManagedPolicyDetail]?
    var isTruncated: Bool?
    var marker: String?
}

extension GetAccountAuthorizationDetailsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("UserDetailList", item: "member", userDetailList)
        w.structures("GroupDetailList", item: "member", groupDetailList)
        w.structures("RoleDetailList", item: "member", roleDetailList)
        w.structures("Policies", item: "member", policies)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct GetAccountSummaryResponse: Sendable {
    var summaryMap: [String: Int]?
}

extension GetAccountSummaryResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.intMap("SummaryMap", entry: "entry", key: "key", value: "value", summaryMap)
    }
}

struct GetContextKeysForCustomPolicyRequest: Sendable {
    var policyInputList: [String]
}

extension GetContextKeysForCustomPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyInputList = r.strings("PolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct GetContextKeysForPolicyResponse: Sendable {
    var contextKeyNames: [String]?
}

extension GetContextKeysForPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("ContextKeyNames", item: "member", contextKeyNames)
    }
}

struct GetContextKeysForPrincipalPolicyRequest: Sendable {
    var policySourceArn: String
    var policyInputList: [String]?
}

extension GetContextKeysForPrincipalPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policySourceArn = r.string("PolicySourceArn", .length(20...2048))
        policyInputList = r.optionalStrings("PolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct GetGroupPolicyRequest: Sendable {
    var groupName: String
    var policyName: String
}

extension GetGroupPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetGroupPolicyResponse: Sendable {
    var groupName: String
    var policyName: String
    var policyDocument: String
}

extension GetGroupPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("GroupName", groupName)
        w.string("PolicyName", policyName)
        w.string("PolicyDocument", policyDocument)
    }
}

struct GetGroupRequest: Sendable {
    var groupName: String
    var marker: String?
    var maxItems: Int?
}

extension GetGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct GetGroupResponse: Sendable {
    var group: Group
    var users: [User]
    var isTruncated: Bool?
    var marker: String?
}

extension GetGroupResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Group", group)
        w.structures("Users", item: "member", users)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct GetInstanceProfileRequest: Sendable {
    var instanceProfileName: String
}

extension GetInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetInstanceProfileResponse: Sendable {
    var instanceProfile: InstanceProfile
}

extension GetInstanceProfileResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("InstanceProfile", instanceProfile)
    }
}

struct GetMFADeviceRequest: Sendable {
    var serialNumber: String
    var userName: String?
}

extension GetMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        serialNumber = r.string("SerialNumber", .length(9...256).matching(.serialNumberSomething))
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetMFADeviceResponse: Sendable {
    var userName: String?
    var serialNumber: String
    var enableDate: Timestamp?
    var certifications: [String: String]?
}

extension GetMFADeviceResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("SerialNumber", serialNumber)
        w.timestamp("EnableDate", enableDate)
        w.stringMap("Certifications", entry: "entry", key: "key", value: "value", certifications)
    }
}

struct GetOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
}

extension GetOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        try r.finish()
    }
}

struct GetOpenIDConnectProviderResponse: Sendable {
    var url: String?
    var clientIDList: [String]?
    var thumbprintList: [String]?
    var createDate: Timestamp?
    var tags: [Tag]?
}

extension GetOpenIDConnectProviderResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Url", url)
        w.strings("ClientIDList", item: "member", clientIDList)
        w.strings("ThumbprintList", item: "member", thumbprintList)
        w.timestamp("CreateDate", createDate)
        w.structures("Tags", item: "member", tags)
    }
}

struct GetPolicyRequest: Sendable {
    var policyArn: String
}

extension GetPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        try r.finish()
    }
}

struct GetPolicyResponse: Sendable {
    var policy: Policy?
}

extension GetPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Policy", policy)
    }
}

struct GetPolicyVersionRequest: Sendable {
    var policyArn: String
    var versionId: String
}

extension GetPolicyVersionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        versionId = r.string("VersionId", .matches(.policyVersion))
        try r.finish()
    }
}

struct GetPolicyVersionResponse: Sendable {
    var policyVersion: PolicyVersion?
}

extension GetPolicyVersionResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("PolicyVersion", policyVersion)
    }
}

struct GetRolePolicyRequest: Sendable {
    var roleName: String
    var policyName: String
}

extension GetRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetRolePolicyResponse: Sendable {
    var roleName: String
    var policyName: String
    var policyDocument: String
}

extension GetRolePolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("RoleName", roleName)
        w.string("PolicyName", policyName)
        w.string("PolicyDocument", policyDocument)
    }
}

struct GetRoleRequest: Sendable {
    var roleName: String
}

extension GetRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetRoleResponse: Sendable {
    var role: Role
}

extension GetRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Role", role)
    }
}

struct GetUserPolicyRequest: Sendable {
    var userName: String
    var policyName: String
}

extension GetUserPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetUserPolicyResponse: Sendable {
    var userName: String
    var policyName: String
    var policyDocument: String
}

extension GetUserPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("PolicyName", policyName)
        w.string("PolicyDocument", policyDocument)
    }
}

struct GetUserRequest: Sendable {
    var userName: String?
}

extension GetUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetUserResponse: Sendable {
    var user: User
}

extension GetUserResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("User", user)
    }
}

struct Group: Sendable {
    var path: String
    var groupName: String
    var groupId: String
    var arn: String
    var createDate: Timestamp
}

extension Group: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("GroupName", groupName)
        w.string("GroupId", groupId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
    }
}

struct GroupDetail: Sendable {
    var path: String?
    var groupName: String?
    var groupId: String?
    var arn: String?
    var createDate: Timestamp?
    var groupPolicyList: [PolicyDetail]?
    var attachedManagedPolicies: [AttachedPolicy]?
}

extension GroupDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("GroupName", groupName)
        w.string("GroupId", groupId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.structures("GroupPolicyList", item: "member", groupPolicyList)
        w.structures("AttachedManagedPolicies", item: "member", attachedManagedPolicies)
    }
}

struct InstanceProfile: Sendable {
    var path: String
    var instanceProfileName: String
    var instanceProfileId: String
    var arn: String
    var createDate: Timestamp
    var roles: [Role]
    var tags: [Tag]?
}

extension InstanceProfile: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("InstanceProfileName", instanceProfileName)
        w.string("InstanceProfileId", instanceProfileId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.structures("Roles", item: "member", roles)
        w.structures("Tags", item: "member", tags)
    }
}

struct ListAccessKeysRequest: Sendable {
    var userName: String?
    var marker: String?
    var maxItems: Int?
}

extension ListAccessKeysRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListAccessKeysResponse: Sendable {
    var accessKeyMetadata: [AccessKeyMetadata]
    var isTruncated: Bool?
    var marker: String?
}

extension ListAccessKeysResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("AccessKeyMetadata", item: "member", accessKeyMetadata)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListAttachedGroupPoliciesRequest: Sendable {
    var groupName: String
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListAttachedGroupPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.policyPath))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListAttachedGroupPoliciesResponse: Sendable {
    var attachedPolicies: [AttachedPolicy]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListAttachedGroupPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("AttachedPolicies", item: "member", attachedPolicies)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListAttachedRolePoliciesRequest: Sendable {
    var roleName: String
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListAttachedRolePoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.policyPath))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListAttachedRolePoliciesResponse: Sendable {
    var attachedPolicies: [AttachedPolicy]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListAttachedRolePoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("AttachedPolicies", item: "member", attachedPolicies)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListAttachedUserPoliciesRequest: Sendable {
    var userName: String
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListAttachedUserPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.policyPath))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListAttachedUserPoliciesResponse: Sendable {
    var attachedPolicies: [AttachedPolicy]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListAttachedUserPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("AttachedPolicies", item: "member", attachedPolicies)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListEntitiesForPolicyRequest: Sendable {
    var policyArn: String
    var entityFilter: String?
    var pathPrefix: String?
    var policyUsageFilter: String?
    var marker: String?
    var maxItems: Int?
}

extension ListEntitiesForPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        entityFilter = r.optionalString("EntityFilter", .oneOf(Enumerations.entityType))
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.path))
        policyUsageFilter = r.optionalString("PolicyUsageFilter", .oneOf(Enumerations.policyUsageType))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListEntitiesForPolicyResponse: Sendable {
    var policyGroups: [PolicyGroup]?
    var policyUsers: [PolicyUser]?
    var policyRoles: [PolicyRole]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListEntitiesForPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("PolicyGroups", item: "member", policyGroups)
        w.structures("PolicyUsers", item: "member", policyUsers)
        w.structures("PolicyRoles", item: "member", policyRoles)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListGroupPoliciesRequest: Sendable {
    var groupName: String
    var marker: String?
    var maxItems: Int?
}

extension ListGroupPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListGroupPoliciesResponse: Sendable {
    var policyNames: [String]
    var isTruncated: Bool?
    var marker: String?
}

extension ListGroupPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("PolicyNames", item: "member", policyNames)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListGroupsForUserRequest: Sendable {
    var userName: String
    var marker: String?
    var maxItems: Int?
}

extension ListGroupsForUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListGroupsForUserResponse: Sendable {
    var groups: [Group]
    var isTruncated: Bool?
    var marker: String?
}

extension ListGroupsForUserResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Groups", item: "member", groups)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListGroupsRequest: Sendable {
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListGroupsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.pathPrefix))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListGroupsResponse: Sendable {
    var groups: [Group]
    var isTruncated: Bool?
    var marker: String?
}

extension ListGroupsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Groups", item: "member", groups)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListInstanceProfileTagsRequest: Sendable {
    var instanceProfileName: String
    var marker: String?
    var maxItems: Int?
}

extension ListInstanceProfileTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListInstanceProfileTagsResponse: Sendable {
    var tags: [Tag]
    var isTruncated: Bool?
    var marker: String?
}

extension ListInstanceProfileTagsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListInstanceProfilesForRoleRequest: Sendable {
    var roleName: String
    var marker: String?
    var maxItems: Int?
}

extension ListInstanceProfilesForRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListInstanceProfilesForRoleResponse: Sendable {
    var instanceProfiles: [InstanceProfile]
    var isTruncated: Bool?
    var marker: String?
}

extension ListInstanceProfilesForRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("InstanceProfiles", item: "member", instanceProfiles)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListInstanceProfilesRequest: Sendable {
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListInstanceProfilesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.pathPrefix))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListInstanceProfilesResponse: Sendable {
    var instanceProfiles: [InstanceProfile]
    var isTruncated: Bool?
    var marker: String?
}

extension ListInstanceProfilesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("InstanceProfiles", item: "member", instanceProfiles)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListMFADevicesRequest: Sendable {
    var userName: String?
    var marker: String?
    var maxItems: Int?
}

extension ListMFADevicesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListMFADevicesResponse: Sendable {
    var mfaDevices: [MFADevice]
    var isTruncated: Bool?
    var marker: String?
}

extension ListMFADevicesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("MFADevices", item: "member", mfaDevices)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListOpenIDConnectProviderTagsRequest: Sendable {
    var openIDConnectProviderArn: String
    var marker: String?
    var maxItems: Int?
}

extension ListOpenIDConnectProviderTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListOpenIDConnectProviderTagsResponse: Sendable {
    var tags: [Tag]
    var isTruncated: Bool?
    var marker: String?
}

extension ListOpenIDConnectProviderTagsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListOpenIDConnectProvidersRequest: Sendable {}

extension ListOpenIDConnectProvidersRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        try r.finish()
    }
}

struct ListOpenIDConnectProvidersResponse: Sendable {
    var openIDConnectProviderList: [OpenIDConnectProviderListEntry]?
}

extension ListOpenIDConnectProvidersResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("OpenIDConnectProviderList", item: "member", openIDConnectProviderList)
    }
}

struct ListPoliciesRequest: Sendable {
    var scope: String?
    var onlyAttached: Bool?
    var pathPrefix: String?
    var policyUsageFilter: String?
    var marker: String?
    var maxItems: Int?
}

extension ListPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        scope = r.optionalString("Scope", .oneOf(Enumerations.policyScopeType))
        onlyAttached = r.optionalBool("OnlyAttached")
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.policyPath))
        policyUsageFilter = r.optionalString("PolicyUsageFilter", .oneOf(Enumerations.policyUsageType))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListPoliciesResponse: Sendable {
    var policies: [Policy]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Policies", item: "member", policies)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListPolicyTagsRequest: Sendable {
    var policyArn: String
    var marker: String?
    var maxItems: Int?
}

extension ListPolicyTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListPolicyTagsResponse: Sendable {
    var tags: [Tag]
    var isTruncated: Bool?
    var marker: String?
}

extension ListPolicyTagsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListPolicyVersionsRequest: Sendable {
    var policyArn: String
    var marker: String?
    var maxItems: Int?
}

extension ListPolicyVersionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListPolicyVersionsResponse: Sendable {
    var versions: [PolicyVersion]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListPolicyVersionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Versions", item: "member", versions)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListRolePoliciesRequest: Sendable {
    var roleName: String
    var marker: String?
    var maxItems: Int?
}

extension ListRolePoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListRolePoliciesResponse: Sendable {
    var policyNames: [String]
    var isTruncated: Bool?
    var marker: String?
}

extension ListRolePoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("PolicyNames", item: "member", policyNames)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListRoleTagsRequest: Sendable {
    var roleName: String
    var marker: String?
    var maxItems: Int?
}

extension ListRoleTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListRoleTagsResponse: Sendable {
    var tags: [Tag]
    var isTruncated: Bool?
    var marker: String?
}

extension ListRoleTagsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListRolesRequest: Sendable {
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListRolesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.pathPrefix))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListRolesResponse: Sendable {
    var roles: [Role]
    var isTruncated: Bool?
    var marker: String?
}

extension ListRolesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Roles", item: "member", roles)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListUserPoliciesRequest: Sendable {
    var userName: String
    var marker: String?
    var maxItems: Int?
}

extension ListUserPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListUserPoliciesResponse: Sendable {
    var policyNames: [String]
    var isTruncated: Bool?
    var marker: String?
}

extension ListUserPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("PolicyNames", item: "member", policyNames)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListUserTagsRequest: Sendable {
    var userName: String
    var marker: String?
    var maxItems: Int?
}

extension ListUserTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListUserTagsResponse: Sendable {
    var tags: [Tag]
    var isTruncated: Bool?
    var marker: String?
}

extension ListUserTagsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListUsersRequest: Sendable {
    var pathPrefix: String?
    var marker: String?
    var maxItems: Int?
}

extension ListUsersRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        pathPrefix = r.optionalString("PathPrefix", .length(1...512).matching(.pathPrefix))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListUsersResponse: Sendable {
    var users: [User]
    var isTruncated: Bool?
    var marker: String?
}

extension ListUsersResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Users", item: "member", users)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListVirtualMFADevicesRequest: Sendable {
    var assignmentStatus: String?
    var marker: String?
    var maxItems: Int?
}

extension ListVirtualMFADevicesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        assignmentStatus = r.optionalString("AssignmentStatus", .oneOf(Enumerations.assignmentStatusType))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListVirtualMFADevicesResponse: Sendable {
    var virtualMFADevices: [VirtualMFADevice]
    var isTruncated: Bool?
    var marker: String?
}

extension ListVirtualMFADevicesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("VirtualMFADevices", item: "member", virtualMFADevices)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct MFADevice: Sendable {
    var userName: String
    var serialNumber: String
    var enableDate: Timestamp
}

extension MFADevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("SerialNumber", serialNumber)
        w.timestamp("EnableDate", enableDate)
    }
}

struct ManagedPolicyDetail: Sendable {
    var policyName: String?
    var policyId: String?
    var arn: String?
    var path: String?
    var defaultVersionId: String?
    var attachmentCount: Int?
    var permissionsBoundaryUsageCount: Int?
    var isAttachable: Bool?
    var description: String?
    var createDate: Timestamp?
    var updateDate: Timestamp?
    var policyVersionList: [PolicyVersion]?
}

extension ManagedPolicyDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PolicyName", policyName)
        w.string("PolicyId", policyId)
        w.string("Arn", arn)
        w.string("Path", path)
        w.string("DefaultVersionId", defaultVersionId)
        w.int("AttachmentCount", attachmentCount)
        w.int("PermissionsBoundaryUsageCount", permissionsBoundaryUsageCount)
        w.bool("IsAttachable", isAttachable)
        w.string("Description", description)
        w.timestamp("CreateDate", createDate)
        w.timestamp("UpdateDate", updateDate)
        w.structures("PolicyVersionList", item: "member", policyVersionList)
    }
}

struct OpenIDConnectProviderListEntry: Sendable {
    var arn: String?
}

extension OpenIDConnectProviderListEntry: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Arn", arn)
    }
}

struct OrganizationsDecisionDetail: Sendable {
    var allowedByOrganizations: Bool?
}

extension OrganizationsDecisionDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("AllowedByOrganizations", allowedByOrganizations)
    }
}

struct PermissionsBoundaryDecisionDetail: Sendable {
    var allowedByPermissionsBoundary: Bool?
}

extension PermissionsBoundaryDecisionDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("AllowedByPermissionsBoundary", allowedByPermissionsBoundary)
    }
}

struct Policy: Sendable {
    var policyName: String?
    var policyId: String?
    var arn: String?
    var path: String?
    var defaultVersionId: String?
    var attachmentCount: Int?
    var permissionsBoundaryUsageCount: Int?
    var isAttachable: Bool?
    var description: String?
    var createDate: Timestamp?
    var updateDate: Timestamp?
    var tags: [Tag]?
}

extension Policy: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PolicyName", policyName)
        w.string("PolicyId", policyId)
        w.string("Arn", arn)
        w.string("Path", path)
        w.string("DefaultVersionId", defaultVersionId)
        w.int("AttachmentCount", attachmentCount)
        w.int("PermissionsBoundaryUsageCount", permissionsBoundaryUsageCount)
        w.bool("IsAttachable", isAttachable)
        w.string("Description", description)
        w.timestamp("CreateDate", createDate)
        w.timestamp("UpdateDate", updateDate)
        w.structures("Tags", item: "member", tags)
    }
}

struct PolicyDetail: Sendable {
    var policyName: String?
    var policyDocument: String?
}

extension PolicyDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PolicyName", policyName)
        w.string("PolicyDocument", policyDocument)
    }
}

struct PolicyGroup: Sendable {
    var groupName: String?
    var groupId: String?
}

extension PolicyGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("GroupName", groupName)
        w.string("GroupId", groupId)
    }
}

struct PolicyRole: Sendable {
    var roleName: String?
    var roleId: String?
}

extension PolicyRole: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("RoleName", roleName)
        w.string("RoleId", roleId)
    }
}

struct PolicyUser: Sendable {
    var userName: String?
    var userId: String?
}

extension PolicyUser: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("UserId", userId)
    }
}

struct PolicyVersion: Sendable {
    var document: String?
    var versionId: String?
    var isDefaultVersion: Bool?
    var createDate: Timestamp?
}

extension PolicyVersion: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Document", document)
        w.string("VersionId", versionId)
        w.bool("IsDefaultVersion", isDefaultVersion)
        w.timestamp("CreateDate", createDate)
    }
}

struct Position: Sendable {
    var line: Int?
    var column: Int?
}

extension Position: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("Line", line)
        w.int("Column", column)
    }
}

struct PutGroupPolicyRequest: Sendable {
    var groupName: String
    var policyName: String
    var policyDocument: String
}

extension PutGroupPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct PutRolePermissionsBoundaryRequest: Sendable {
    var roleName: String
    var permissionsBoundary: String
}

extension PutRolePermissionsBoundaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        permissionsBoundary = r.string("PermissionsBoundary", .length(20...2048))
        try r.finish()
    }
}

struct PutRolePolicyRequest: Sendable {
    var roleName: String
    var policyName: String
    var policyDocument: String
}

extension PutRolePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct PutUserPermissionsBoundaryRequest: Sendable {
    var userName: String
    var permissionsBoundary: String
}

extension PutUserPermissionsBoundaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        permissionsBoundary = r.string("PermissionsBoundary", .length(20...2048))
        try r.finish()
    }
}

struct PutUserPolicyRequest: Sendable {
    var userName: String
    var policyName: String
    var policyDocument: String
}

extension PutUserPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        policyName = r.string("PolicyName", .length(1...128).matching(.nameCharacters))
        policyDocument = r.string("PolicyDocument", .length(1...131072).matching(.policyDocument))
        try r.finish()
    }
}

struct RemoveClientIDFromOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
    var clientID: String
}

extension RemoveClientIDFromOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        clientID = r.string("ClientID", .length(1...255))
        try r.finish()
    }
}

struct RemoveRoleFromInstanceProfileRequest: Sendable {
    var instanceProfileName: String
    var roleName: String
}

extension RemoveRoleFromInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct RemoveUserFromGroupRequest: Sendable {
    var groupName: String
    var userName: String
}

extension RemoveUserFromGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupName = r.string("GroupName", .length(1...128).matching(.nameCharacters))
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        try r.finish()
    }
}

struct ResourceSpecificResult: Sendable {
    var evalResourceName: String
    var evalResourceDecision: String
    var matchedStatements: [Statement]?
    var missingContextValues: [String]?
    var evalDecisionDetails: [String: String]?
    var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?
}

extension ResourceSpecificResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("EvalResourceName", evalResourceName)
        w.string("EvalResourceDecision", evalResourceDecision)
        w.structures("MatchedStatements", item: "member", matchedStatements)
        w.strings("MissingContextValues", item: "member", missingContextValues)
        w.stringMap("EvalDecisionDetails", entry: "entry", key: "key", value: "value", evalDecisionDetails)
        w.structure("PermissionsBoundaryDecisionDetail", permissionsBoundaryDecisionDetail)
    }
}

struct ResyncMFADeviceRequest: Sendable {
    var userName: String
    var serialNumber: String
    var authenticationCode1: String
    var authenticationCode2: String
}

extension ResyncMFADeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        serialNumber = r.string("SerialNumber", .length(9...256).matching(.serialNumberSomething))
        authenticationCode1 = r.string("AuthenticationCode1", .length(6...6).matching(.digits))
        authenticationCode2 = r.string("AuthenticationCode2", .length(6...6).matching(.digits))
        try r.finish()
    }
}

struct Role: Sendable {
    var path: String
    var roleName: String
    var roleId: String
    var arn: String
    var createDate: Timestamp
    var assumeRolePolicyDocument: String?
    var description: String?
    var maxSessionDuration: Int?
    var permissionsBoundary: AttachedPermissionsBoundary?
    var tags: [Tag]?
    var roleLastUsed: RoleLastUsed?
}

extension Role: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("RoleName", roleName)
        w.string("RoleId", roleId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.string("AssumeRolePolicyDocument", assumeRolePolicyDocument)
        w.string("Description", description)
        w.int("MaxSessionDuration", maxSessionDuration)
        w.structure("PermissionsBoundary", permissionsBoundary)
        w.structures("Tags", item: "member", tags)
        w.structure("RoleLastUsed", roleLastUsed)
    }
}

struct RoleDetail: Sendable {
    var path: String?
    var roleName: String?
    var roleId: String?
    var arn: String?
    var createDate: Timestamp?
    var assumeRolePolicyDocument: String?
    var instanceProfileList: [InstanceProfile]?
    var rolePolicyList: [PolicyDetail]?
    var attachedManagedPolicies: [AttachedPolicy]?
    var permissionsBoundary: AttachedPermissionsBoundary?
    var tags: [Tag]?
    var roleLastUsed: RoleLastUsed?
}

extension RoleDetail: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Path", path)
        w.string("RoleName", roleName)
        w.string("RoleId", roleId)
        w.string("Arn", arn)
        w.timestamp("CreateDate", createDate)
        w.string("AssumeRolePolicyDocument", assumeRolePolicyDocument)
        w.structures("InstanceProfileList", item: "member", instanceProfileList)
        w.structures("RolePolicyList", item: "member", rolePolicyList)
        w.structures("AttachedManagedPolicies", item: "member", attachedManagedPolicies)
        w.structure("PermissionsBoundary", permissionsBoundary)
        w.structures("Tags", item: "member", tags)
        w.structure("RoleLastUsed", roleLastUsed)
    }
}

struct RoleLastUsed: Sendable {
    var lastUsedDate: Timestamp?
    var region: String?
}

extension RoleLastUsed: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("LastUsedDate", lastUsedDate)
        w.string("Region", region)
    }
}

struct SetDefaultPolicyVersionRequest: Sendable {
    var policyArn: String
    var versionId: String
}

extension SetDefaultPolicyVersionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        versionId = r.string("VersionId", .matches(.policyVersion))
        try r.finish()
    }
}

struct SimulateCustomPolicyRequest: Sendable {
    var policyInputList: [String]
    var permissionsBoundaryPolicyInputList: [String]?
    var actionNames: [String]
    var resourceArns: [String]?
    var resourcePolicy: String?
    var resourceOwner: String?
    var callerArn: String?
    var contextEntries: [ContextEntry]?
    var resourceHandlingOption: String?
    var maxItems: Int?
    var marker: String?
}

extension SimulateCustomPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyInputList = r.strings("PolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        permissionsBoundaryPolicyInputList = r.optionalStrings("PermissionsBoundaryPolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        actionNames = r.strings("ActionNames", item: "member", each: .length(3...128))
        resourceArns = r.optionalStrings("ResourceArns", item: "member", each: .length(1...2048))
        resourcePolicy = r.optionalString("ResourcePolicy", .length(1...131072).matching(.policyDocument))
        resourceOwner = r.optionalString("ResourceOwner", .length(1...2048))
        callerArn = r.optionalString("CallerArn", .length(1...2048))
        contextEntries = try r.optionalStructures("ContextEntries", item: "member")
        resourceHandlingOption = r.optionalString("ResourceHandlingOption", .length(1...64))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        try r.finish()
    }
}

struct SimulatePolicyResponse: Sendable {
    var evaluationResults: [EvaluationResult]?
    var isTruncated: Bool?
    var marker: String?
}

extension SimulatePolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("EvaluationResults", item: "member", evaluationResults)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct SimulatePrincipalPolicyRequest: Sendable {
    var policySourceArn: String
    var policyInputList: [String]?
    var permissionsBoundaryPolicyInputList: [String]?
    var actionNames: [String]
    var resourceArns: [String]?
    var resourcePolicy: String?
    var resourceOwner: String?
    var callerArn: String?
    var contextEntries: [ContextEntry]?
    var resourceHandlingOption: String?
    var maxItems: Int?
    var marker: String?
}

extension SimulatePrincipalPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policySourceArn = r.string("PolicySourceArn", .length(20...2048))
        policyInputList = r.optionalStrings("PolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        permissionsBoundaryPolicyInputList = r.optionalStrings("PermissionsBoundaryPolicyInputList", item: "member", each: .length(1...131072).matching(.policyDocument))
        actionNames = r.strings("ActionNames", item: "member", each: .length(3...128))
        resourceArns = r.optionalStrings("ResourceArns", item: "member", each: .length(1...2048))
        resourcePolicy = r.optionalString("ResourcePolicy", .length(1...131072).matching(.policyDocument))
        resourceOwner = r.optionalString("ResourceOwner", .length(1...2048))
        callerArn = r.optionalString("CallerArn", .length(1...2048))
        contextEntries = try r.optionalStructures("ContextEntries", item: "member")
        resourceHandlingOption = r.optionalString("ResourceHandlingOption", .length(1...64))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        try r.finish()
    }
}

struct Statement: Sendable {
    var sourcePolicyId: String?
    var sourcePolicyType: String?
    var startPosition: Position?
    var endPosition: Position?
}

extension Statement: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SourcePolicyId", sourcePolicyId)
        w.string("SourcePolicyType", sourcePolicyType)
        w.structure("StartPosition", startPosition)
        w.structure("EndPosition", endPosition)
    }
}

struct Tag: Sendable {
    var key: String
    var value: String
}

extension Tag: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key", .length(1...128).matching(.tagKey))
        value = r.string("Value", .length(0...256).matching(.tagValue))
        try r.finish()
    }
}

extension Tag: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("Value", value)
    }
}

struct TagInstanceProfileRequest: Sendable {
    var instanceProfileName: String
    var tags: [Tag]
}

extension TagInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        tags = try r.structures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct TagOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
    var tags: [Tag]
}

extension TagOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        tags = try r.structures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct TagPolicyRequest: Sendable {
    var policyArn: String
    var tags: [Tag]
}

extension TagPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        tags = try r.structures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct TagRoleRequest: Sendable {
    var roleName: String
    var tags: [Tag]
}

extension TagRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...64).matching(.nameCharacters))
        tags = try r.structures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct TagUserRequest: Sendable {
    var userName: String
    var tags: [Tag]
}

extension TagUserRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...128).matching(.nameCharacters))
        tags = try r.structures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct UntagInstanceProfileRequest: Sendable {
    var instanceProfileName: String
    var tagKeys: [String]
}

extension UntagInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceProfileName = r.string("InstanceProfileName", .length(1...128).matching(.nameCharacters))
        tagKeys = r.strings("TagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        try r.finish()
    }
}

struct UntagOpenIDConnectProviderRequest: Sendable {
    var openIDConnectProviderArn: String
    var tagKeys: [String]
}

extension UntagOpenIDConnectProviderRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        openIDConnectProviderArn = r.string("OpenIDConnectProviderArn", .length(20...2048))
        tagKeys = r.strings("TagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        try r.finish()
    }
}

struct UntagPolicyRequest: Sendable {
    var policyArn: String
    var tagKeys: [String]
}

extension UntagPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyArn = r.string("PolicyArn", .length(20...2048))
        tagKeys = r.strings("TagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        try r.finish()
    }
}

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

struct GetAccountSummaryRequest: Sendable {}

extension GetAccountSummaryRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

