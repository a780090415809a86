// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct ListSigningCertificatesRequest: Sendable {
    var userName: String?
    var marker: String?
    var maxItems: Int?
}

extension ListSigningCertificatesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...128).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListSigningCertificatesResponse: Sendable {
    var certificates: [SigningCertificate]
    var isTruncated: Bool?
    var marker: String?
}

extension ListSigningCertificatesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Certificates", item: "member", certificates)
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

struct LoginProfile: Sendable {
    var userName: String
    var createDate: Timestamp
    var passwordResetRequired: Bool?
}

extension LoginProfile: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UserName", userName)
        w.timestamp("CreateDate", createDate)
        w.bool("PasswordResetRequired", passwordResetRequired)
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

struct PasswordPolicy: Sendable {
    var minimumPasswordLength: Int?
    var requireSymbols: Bool?
    var requireNumbers: Bool?
    var requireUppercaseCharacters: Bool?
    var requireLowercaseCharacters: Bool?
    var allowUsersToChangePassword: Bool?
    var expirePasswords: Bool?
    var maxPasswordAge: Int?
    var passwordReusePrevention: Int?
    var hardExpiry: Bool?
}

extension PasswordPolicy: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("MinimumPasswordLength", minimumPasswordLength)
        w.bool("RequireSymbols", requireSymbols)
        w.bool("RequireNumbers", requireNumbers)
        w.bool("RequireUppercaseCharacters", requireUppercaseCharacters)
        w.bool("RequireLowercaseCharacters", requireLowercaseCharacters)
        w.bool("AllowUsersToChangePassword", allowUsersToChangePassword)
        w.bool("ExpirePasswords", expirePasswords)
        w.int("MaxPasswordAge", maxPasswordAge)
        w.int("PasswordReusePrevention", passwordReusePrevention)
        w.bool("HardExpiry", hardExpiry)
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

