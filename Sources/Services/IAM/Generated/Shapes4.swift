// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Vocabulary
import Wire

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

struct ListSSHPublicKeysRequest: Sendable {
    var userName: String?
    var marker: String?
    var maxItems: Int?
}

extension ListSSHPublicKeysRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListSSHPublicKeysResponse: Sendable {
    var sshPublicKeys: [SSHPublicKeyMetadata]?
    var isTruncated: Bool?
    var marker: String?
}

extension ListSSHPublicKeysResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("SSHPublicKeys", item: "member", sshPublicKeys)
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
    }
}

struct ListServiceSpecificCredentialsRequest: Sendable {
    var userName: String?
    var serviceName: String?
    var allUsers: Bool?
    var marker: String?
    var maxItems: Int?
}

extension ListServiceSpecificCredentialsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        userName = r.optionalString("UserName", .length(1...64).matching(.nameCharacters))
        serviceName = r.optionalString("ServiceName")
        allUsers = r.optionalBool("AllUsers")
        marker = r.optionalString("Marker", .length(1...320).matching(.marker))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        try r.finish()
    }
}

struct ListServiceSpecificCredentialsResponse: Sendable {
    var serviceSpecificCredentials: [ServiceSpecificCredentialMetadata]?
    var marker: String?
    var isTruncated: Bool?
}

extension ListServiceSpecificCredentialsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("ServiceSpecificCredentials", item: "member", serviceSpecificCredentials)
        w.string("Marker", marker)
        w.bool("IsTruncated", isTruncated)
    }
}

