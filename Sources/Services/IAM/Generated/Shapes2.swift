// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

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

struct GetAccessKeyLastUsedRequest: Sendable {
    var accessKeyId: String
}

extension GetAccessKeyLastUsedRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accessKeyId = r.string("AccessKeyId", .length(16...128).matching(.wordCharacters))
        try r.finish()
    }
}

struct GetAccessKeyLastUsedResponse: Sendable {
    var userName: String?
    var accessKeyLastUsed: AccessKeyLastUsed?
}

extension GetAccessKeyLastUsedResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.structure("AccessKeyLastUsed", accessKeyLastUsed)
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

struct GetAccountPasswordPolicyResponse: Sendable {
    var passwordPolicy: PasswordPolicy
}

extension GetAccountPasswordPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("PasswordPolicy", passwordPolicy)
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

struct GetLoginProfileRequest: Sendable {
    var userName: String?
}

extension GetLoginProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        try r.finish()
    }
}

struct GetLoginProfileResponse: Sendable {
    var loginProfile: LoginProfile
}

extension GetLoginProfileResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("LoginProfile", loginProfile)
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

