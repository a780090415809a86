// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

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

struct GetSSHPublicKeyRequest: Sendable {
    var userName: String
    var sshPublicKeyId: String
    var encoding: String
}

extension GetSSHPublicKeyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.string("UserName", .length(1...64).matching(.nameCharacters))
        sshPublicKeyId = r.string("SSHPublicKeyId", .length(20...128).matching(.wordCharacters))
        encoding = r.string("Encoding", .oneOf(Enumerations.encodingType))
        try r.finish()
    }
}

struct GetSSHPublicKeyResponse: Sendable {
    var sshPublicKey: SSHPublicKey?
}

extension GetSSHPublicKeyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("SSHPublicKey", sshPublicKey)
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

struct ListAccountAliasesRequest: Sendable {
    var marker: String?
    var maxItems: Int?
}

extension ListAccountAliasesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListAccountAliasesResponse: Sendable {
    var accountAliases: [String]
    var isTruncated: Bool?
    var marker: String?
}

extension ListAccountAliasesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("AccountAliases", item: "member", accountAliases)
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

