// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct Account: Sendable {
    var id: String?
    var arn: String?
    var email: String?
    var name: String?
    var status: String?
    var state: String?
    var paths: [String]?
    var joinedMethod: String?
    var joinedTimestamp: Timestamp?
}

extension Account: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Arn", arn)
        w.string("Email", email)
        w.string("Name", name)
        w.string("Status", status)
        w.string("State", state)
        w.strings("Paths", item: "member", paths)
        w.string("JoinedMethod", joinedMethod)
        w.timestamp("JoinedTimestamp", joinedTimestamp)
    }
}

struct AttachPolicyRequest: Sendable {
    var policyId: String
    var targetId: String
}

extension AttachPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        targetId = r.string("TargetId", .length(0...100).matching(.organizationTargetID))
        try r.finish()
    }
}

struct Child: Sendable {
    var id: String?
    var type: String?
}

extension Child: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Type", type)
    }
}

struct CloseAccountRequest: Sendable {
    var accountId: String
}

extension CloseAccountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountId = r.string("AccountId", .length(0...12).matching(.accountID))
        try r.finish()
    }
}

struct CreateAccountRequest: Sendable {
    var email: String
    var accountName: String
    var roleName: String?
    var iamUserAccessToBilling: String?
    var tags: [Tag]?
}

extension CreateAccountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        email = r.string("Email", .length(6...64).matching(.emailAddress))
        accountName = r.string("AccountName", .length(1...50).matching(.printableASCII))
        roleName = r.optionalString("RoleName", .length(0...64).matching(.shortName))
        iamUserAccessToBilling = r.optionalString("IamUserAccessToBilling", .oneOf(Enumerations.iamUserAccessToBilling))
        tags = try r.optionalStructures("Tags", item: "member")
        try r.finish()
    }
}

struct CreateAccountResponse: Sendable {
    var createAccountStatus: CreateAccountStatus?
}

extension CreateAccountResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("CreateAccountStatus", createAccountStatus)
    }
}

struct CreateAccountStatus: Sendable {
    var id: String?
    var accountName: String?
    var state: String?
    var requestedTimestamp: Timestamp?
    var completedTimestamp: Timestamp?
    var accountId: String?
    var govCloudAccountId: String?
    var failureReason: String?
}

extension CreateAccountStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("AccountName", accountName)
        w.string("State", state)
        w.timestamp("RequestedTimestamp", requestedTimestamp)
        w.timestamp("CompletedTimestamp", completedTimestamp)
        w.string("AccountId", accountId)
        w.string("GovCloudAccountId", govCloudAccountId)
        w.string("FailureReason", failureReason)
    }
}

struct CreateOrganizationRequest: Sendable {
    var featureSet: String?
}

extension CreateOrganizationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        featureSet = r.optionalString("FeatureSet", .oneOf(Enumerations.organizationFeatureSet))
        try r.finish()
    }
}

struct CreateOrganizationResponse: Sendable {
    var organization: Organization?
}

extension CreateOrganizationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Organization", organization)
    }
}

struct CreateOrganizationalUnitRequest: Sendable {
    var parentId: String
    var name: String
    var tags: [Tag]?
}

extension CreateOrganizationalUnitRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        parentId = r.string("ParentId", .length(0...100).matching(.organizationParentID))
        name = r.string("Name", .length(1...128).matching(.anything))
        tags = try r.optionalStructures("Tags", item: "member")
        try r.finish()
    }
}

struct CreateOrganizationalUnitResponse: Sendable {
    var organizationalUnit: OrganizationalUnit?
}

extension CreateOrganizationalUnitResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("OrganizationalUnit", organizationalUnit)
    }
}

struct CreatePolicyRequest: Sendable {
    var content: String
    var description: String
    var name: String
    var type: String
    var tags: [Tag]?
}

extension CreatePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        content = r.string("Content", .length(1...).matching(.anything))
        description = r.string("Description", .length(0...512).matching(.anything))
        name = r.string("Name", .length(1...128).matching(.anything))
        type = r.string("Type", .oneOf(Enumerations.policyType))
        tags = try r.optionalStructures("Tags", item: "member")
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

struct DeleteOrganizationalUnitRequest: Sendable {
    var organizationalUnitId: String
}

extension DeleteOrganizationalUnitRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        organizationalUnitId = r.string("OrganizationalUnitId", .length(0...68).matching(.organizationalUnitID))
        try r.finish()
    }
}

struct DeletePolicyRequest: Sendable {
    var policyId: String
}

extension DeletePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        try r.finish()
    }
}

struct DescribeAccountRequest: Sendable {
    var accountId: String
}

extension DescribeAccountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountId = r.string("AccountId", .length(0...12).matching(.accountID))
        try r.finish()
    }
}

struct DescribeAccountResponse: Sendable {
    var account: Account?
}

extension DescribeAccountResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Account", account)
    }
}

struct DescribeCreateAccountStatusRequest: Sendable {
    var createAccountRequestId: String
}

extension DescribeCreateAccountStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        createAccountRequestId = r.string("CreateAccountRequestId", .length(0...36).matching(.accountCreationID))
        try r.finish()
    }
}

struct DescribeCreateAccountStatusResponse: Sendable {
    var createAccountStatus: CreateAccountStatus?
}

extension DescribeCreateAccountStatusResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("CreateAccountStatus", createAccountStatus)
    }
}

struct DescribeOrganizationResponse: Sendable {
    var organization: Organization?
}

extension DescribeOrganizationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Organization", organization)
    }
}

struct DescribeOrganizationalUnitRequest: Sendable {
    var organizationalUnitId: String
}

extension DescribeOrganizationalUnitRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        organizationalUnitId = r.string("OrganizationalUnitId", .length(0...68).matching(.organizationalUnitID))
        try r.finish()
    }
}

struct DescribeOrganizationalUnitResponse: Sendable {
    var organizationalUnit: OrganizationalUnit?
}

extension DescribeOrganizationalUnitResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("OrganizationalUnit", organizationalUnit)
    }
}

struct DescribePolicyRequest: Sendable {
    var policyId: String
}

extension DescribePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        try r.finish()
    }
}

struct DescribePolicyResponse: Sendable {
    var policy: Policy?
}

extension DescribePolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Policy", policy)
    }
}

struct DetachPolicyRequest: Sendable {
    var policyId: String
    var targetId: String
}

extension DetachPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        targetId = r.string("TargetId", .length(0...100).matching(.organizationTargetID))
        try r.finish()
    }
}

struct DisablePolicyTypeRequest: Sendable {
    var rootId: String
    var policyType: String
}

extension DisablePolicyTypeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        rootId = r.string("RootId", .length(0...34).matching(.rootID))
        policyType = r.string("PolicyType", .oneOf(Enumerations.policyType))
        try r.finish()
    }
}

struct DisablePolicyTypeResponse: Sendable {
    var root: Root?
}

extension DisablePolicyTypeResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Root", root)
    }
}

struct EnablePolicyTypeRequest: Sendable {
    var rootId: String
    var policyType: String
}

extension EnablePolicyTypeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        rootId = r.string("RootId", .length(0...34).matching(.rootID))
        policyType = r.string("PolicyType", .oneOf(Enumerations.policyType))
        try r.finish()
    }
}

struct EnablePolicyTypeResponse: Sendable {
    var root: Root?
}

extension EnablePolicyTypeResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Root", root)
    }
}

struct ListAccountsForParentRequest: Sendable {
    var parentId: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListAccountsForParentRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        parentId = r.string("ParentId", .length(0...100).matching(.organizationParentID))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListAccountsForParentResponse: Sendable {
    var accounts: [Account]?
    var nextToken: String?
}

extension ListAccountsForParentResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Accounts", item: "member", accounts)
        w.string("NextToken", nextToken)
    }
}

struct ListAccountsRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
}

extension ListAccountsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListAccountsResponse: Sendable {
    var accounts: [Account]?
    var nextToken: String?
}

extension ListAccountsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Accounts", item: "member", accounts)
        w.string("NextToken", nextToken)
    }
}

struct ListChildrenRequest: Sendable {
    var parentId: String
    var childType: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListChildrenRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        parentId = r.string("ParentId", .length(0...100).matching(.organizationParentID))
        childType = r.string("ChildType", .oneOf(Enumerations.childType))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListChildrenResponse: Sendable {
    var children: [Child]?
    var nextToken: String?
}

extension ListChildrenResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Children", item: "member", children)
        w.string("NextToken", nextToken)
    }
}

struct ListCreateAccountStatusRequest: Sendable {
    var states: [String]?
    var nextToken: String?
    var maxResults: Int?
}

extension ListCreateAccountStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        states = r.optionalStrings("States", item: "member", each: .oneOf(Enumerations.createAccountState))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListCreateAccountStatusResponse: Sendable {
    var createAccountStatuses: [CreateAccountStatus]?
    var nextToken: String?
}

extension ListCreateAccountStatusResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("CreateAccountStatuses", item: "member", createAccountStatuses)
        w.string("NextToken", nextToken)
    }
}

struct ListOrganizationalUnitsForParentRequest: Sendable {
    var parentId: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListOrganizationalUnitsForParentRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        parentId = r.string("ParentId", .length(0...100).matching(.organizationParentID))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListOrganizationalUnitsForParentResponse: Sendable {
    var organizationalUnits: [OrganizationalUnit]?
    var nextToken: String?
}

extension ListOrganizationalUnitsForParentResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("OrganizationalUnits", item: "member", organizationalUnits)
        w.string("NextToken", nextToken)
    }
}

struct ListParentsRequest: Sendable {
    var childId: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListParentsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        childId = r.string("ChildId", .length(0...100).matching(.organizationChildID))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListParentsResponse: Sendable {
    var parents: [Parent]?
    var nextToken: String?
}

extension ListParentsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Parents", item: "member", parents)
        w.string("NextToken", nextToken)
    }
}

struct ListPoliciesForTargetRequest: Sendable {
    var targetId: String
    var filter: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListPoliciesForTargetRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        targetId = r.string("TargetId", .length(0...100).matching(.organizationTargetID))
        filter = r.string("Filter", .oneOf(Enumerations.policyType))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListPoliciesForTargetResponse: Sendable {
    var policies: [PolicySummary]?
    var nextToken: String?
}

extension ListPoliciesForTargetResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Policies", item: "member", policies)
        w.string("NextToken", nextToken)
    }
}

struct ListPoliciesRequest: Sendable {
    var filter: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListPoliciesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filter = r.string("Filter", .oneOf(Enumerations.policyType))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListPoliciesResponse: Sendable {
    var policies: [PolicySummary]?
    var nextToken: String?
}

extension ListPoliciesResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Policies", item: "member", policies)
        w.string("NextToken", nextToken)
    }
}

struct ListRootsRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
}

extension ListRootsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListRootsResponse: Sendable {
    var roots: [Root]?
    var nextToken: String?
}

extension ListRootsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Roots", item: "member", roots)
        w.string("NextToken", nextToken)
    }
}

struct ListTagsForResourceRequest: Sendable {
    var resourceId: String
    var nextToken: String?
}

extension ListTagsForResourceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        resourceId = r.string("ResourceId", .length(0...130).matching(.organizationResourceID))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        try r.finish()
    }
}

struct ListTagsForResourceResponse: Sendable {
    var tags: [Tag]?
    var nextToken: String?
}

extension ListTagsForResourceResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Tags", item: "member", tags)
        w.string("NextToken", nextToken)
    }
}

struct ListTargetsForPolicyRequest: Sendable {
    var policyId: String
    var nextToken: String?
    var maxResults: Int?
}

extension ListTargetsForPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        nextToken = r.optionalString("NextToken", .length(0...100000).matching(.anything))
        maxResults = r.optionalInt("MaxResults", .range(1...20))
        try r.finish()
    }
}

struct ListTargetsForPolicyResponse: Sendable {
    var targets: [PolicyTargetSummary]?
    var nextToken: String?
}

extension ListTargetsForPolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Targets", item: "member", targets)
        w.string("NextToken", nextToken)
    }
}

struct MoveAccountRequest: Sendable {
    var accountId: String
    var sourceParentId: String
    var destinationParentId: String
}

extension MoveAccountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountId = r.string("AccountId", .length(0...12).matching(.accountID))
        sourceParentId = r.string("SourceParentId", .length(0...100).matching(.organizationParentID))
        destinationParentId = r.string("DestinationParentId", .length(0...100).matching(.organizationParentID))
        try r.finish()
    }
}

struct Organization: Sendable {
    var id: String?
    var arn: String?
    var featureSet: String?
    var masterAccountArn: String?
    var masterAccountId: String?
    var masterAccountEmail: String?
    var availablePolicyTypes: [PolicyTypeSummary]?
}

extension Organization: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Arn", arn)
        w.string("FeatureSet", featureSet)
        w.string("MasterAccountArn", masterAccountArn)
        w.string("MasterAccountId", masterAccountId)
        w.string("MasterAccountEmail", masterAccountEmail)
        w.structures("AvailablePolicyTypes", item: "member", availablePolicyTypes)
    }
}

struct OrganizationalUnit: Sendable {
    var id: String?
    var arn: String?
    var name: String?
    var path: String?
}

extension OrganizationalUnit: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Arn", arn)
        w.string("Name", name)
        w.string("Path", path)
    }
}

struct Parent: Sendable {
    var id: String?
    var type: String?
}

extension Parent: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Type", type)
    }
}

struct Policy: Sendable {
    var policySummary: PolicySummary?
    var content: String?
}

extension Policy: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("PolicySummary", policySummary)
        w.string("Content", content)
    }
}

struct PolicySummary: Sendable {
    var id: String?
    var arn: String?
    var name: String?
    var description: String?
    var type: String?
    var awsManaged: Bool?
}

extension PolicySummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Arn", arn)
        w.string("Name", name)
        w.string("Description", description)
        w.string("Type", type)
        w.bool("AwsManaged", awsManaged)
    }
}

struct PolicyTargetSummary: Sendable {
    var targetId: String?
    var arn: String?
    var name: String?
    var type: String?
}

extension PolicyTargetSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("TargetId", targetId)
        w.string("Arn", arn)
        w.string("Name", name)
        w.string("Type", type)
    }
}

struct PolicyTypeSummary: Sendable {
    var type: String?
    var status: String?
}

extension PolicyTypeSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Type", type)
        w.string("Status", status)
    }
}

struct RemoveAccountFromOrganizationRequest: Sendable {
    var accountId: String
}

extension RemoveAccountFromOrganizationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accountId = r.string("AccountId", .length(0...12).matching(.accountID))
        try r.finish()
    }
}

struct Root: Sendable {
    var id: String?
    var arn: String?
    var name: String?
    var policyTypes: [PolicyTypeSummary]?
}

extension Root: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Id", id)
        w.string("Arn", arn)
        w.string("Name", name)
        w.structures("PolicyTypes", item: "member", policyTypes)
    }
}

struct Tag: Sendable {
    var key: String
    var value: String
}

extension Tag: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key", .length(1...128).matching(.anchoredTag))
        value = r.string("Value", .length(0...256).matching(.anchoredTag))
        try r.finish()
    }
}

extension Tag: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("Value", value)
    }
}

struct TagResourceRequest: Sendable {
    var resourceId: String
    var tags: [Tag]
}

extension TagResourceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        resourceId = r.string("ResourceId", .length(0...130).matching(.organizationResourceID))
        tags = try r.structures("Tags", item: "member")
        try r.finish()
    }
}

struct UntagResourceRequest: Sendable {
    var resourceId: String
    var tagKeys: [String]
}

extension UntagResourceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        resourceId = r.string("ResourceId", .length(0...130).matching(.organizationResourceID))
        tagKeys = r.strings("TagKeys", item: "member", each: .length(1...128).matching(.anchoredTag))
        try r.finish()
    }
}

struct UpdateOrganizationalUnitRequest: Sendable {
    var organizationalUnitId: String
    var name: String?
}

extension UpdateOrganizationalUnitRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        organizationalUnitId = r.string("OrganizationalUnitId", .length(0...68).matching(.organizationalUnitID))
        name = r.optionalString("Name", .length(1...128).matching(.anything))
        try r.finish()
    }
}

struct UpdateOrganizationalUnitResponse: Sendable {
    var organizationalUnit: OrganizationalUnit?
}

extension UpdateOrganizationalUnitResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("OrganizationalUnit", organizationalUnit)
    }
}

struct UpdatePolicyRequest: Sendable {
    var policyId: String
    var name: String?
    var description: String?
    var content: String?
}

extension UpdatePolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        policyId = r.string("PolicyId", .length(0...130).matching(.organizationPolicyID))
        name = r.optionalString("Name", .length(1...128).matching(.anything))
        description = r.optionalString("Description", .length(0...512).matching(.anything))
        content = r.optionalString("Content", .length(1...).matching(.anything))
        try r.finish()
    }
}

struct UpdatePolicyResponse: Sendable {
    var policy: Policy?
}

extension UpdatePolicyResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Policy", policy)
    }
}

struct DeleteOrganizationRequest: Sendable {}

extension DeleteOrganizationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

struct DescribeOrganizationRequest: Sendable {}

extension DescribeOrganizationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

struct LeaveOrganizationRequest: Sendable {}

extension LeaveOrganizationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) { try r.finish() }
}

