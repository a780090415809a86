// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

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

struct ResetServiceSpecificCredentialRequest: Sendable {
    var userName: String?
    var serviceSpecificCredentialId: String
}

extension ResetServiceSpecificCredentialRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        serviceSpecificCredentialId = r.string("ServiceSpecificCredentialId", .length(20...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct ResetServiceSpecificCredentialResponse: Sendable {
    var serviceSpecificCredential: ServiceSpecificCredential?
}

extension ResetServiceSpecificCredentialResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ServiceSpecificCredential", serviceSpecificCredential)
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

struct SSHPublicKey: Sendable {
    var userName: String
    var sshPublicKeyId: String
    var fingerprint: String
    var sshPublicKeyBody: String
    var status: String
    var uploadDate: Timestamp?
}

extension SSHPublicKey: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("SSHPublicKeyId", sshPublicKeyId)
        w.string("Fingerprint", fingerprint)
        w.string("SSHPublicKeyBody", sshPublicKeyBody)
        w.string("Status", status)
        w.timestamp("UploadDate", uploadDate)
    }
}

struct SSHPublicKeyMetadata: Sendable {
    var userName: String
    var sshPublicKeyId: String
    var status: String
    var uploadDate: Timestamp
}

extension SSHPublicKeyMetadata: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("SSHPublicKeyId", sshPublicKeyId)
        w.string("Status", status)
        w.timestamp("UploadDate", uploadDate)
    }
}

struct ServiceSpecificCredential: Sendable {
    var createDate: Timestamp
    var expirationDate: Timestamp?
    var serviceName: String
    var serviceUserName: String?
    var servicePassword: String?
    var serviceCredentialAlias: String?
    var serviceCredentialSecret: String?
    var serviceSpecificCredentialId: String
    var userName: String
    var status: String
}

extension ServiceSpecificCredential: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("CreateDate", createDate)
        w.timestamp("ExpirationDate", expirationDate)
        w.string("ServiceName", serviceName)
        w.string("ServiceUserName", serviceUserName)
        w.string("ServicePassword", servicePassword)
        w.string("ServiceCredentialAlias", serviceCredentialAlias)
        w.string("ServiceCredentialSecret", serviceCredentialSecret)
        w.string("ServiceSpecificCredentialId", serviceSpecificCredentialId)
        w.string("UserName", userName)
        w.string("Status", status)
    }
}

struct ServiceSpecificCredentialMetadata: Sendable {
    var userName: String
    var status: String
    var serviceUserName: String?
    var serviceCredentialAlias: String?
    var createDate: Timestamp
    var expirationDate: Timestamp?
    var serviceSpecificCredentialId: String
    var serviceName: String
}

extension ServiceSpecificCredentialMetadata: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("Status", status)
        w.string("ServiceUserName", serviceUserName)
        w.string("ServiceCredentialAlias", serviceCredentialAlias)
        w.timestamp("CreateDate", createDate)
        w.timestamp("ExpirationDate", expirationDate)
        w.string("ServiceSpecificCredentialId", serviceSpecificCredentialId)
        w.string("ServiceName", serviceName)
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

struct SigningCertificate: Sendable {
    var userName: String
    var certificateId: String
    var certificateBody: String
    var status: String
    var uploadDate: Timestamp?
}

extension SigningCertificate: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.string("CertificateId", certificateId)
        w.string("CertificateBody", certificateBody)
        w.string("Status", status)
        w.timestamp("UploadDate", uploadDate)
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

