// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let organizations = AWSService(
    name: "organizations",
    signingName: "organizations",
    wireProtocol: .json,
    version: "2016-11-28",
    xmlNamespace: "",
    targetPrefix: "AWSOrganizationsV20161128",
    isGlobal: true,
    operations: [
        AttachPolicy.self,
        CloseAccount.self,
        CreateAccount.self,
        CreateOrganization.self,
        CreateOrganizationalUnit.self,
        CreatePolicy.self,
        DeleteOrganization.self,
        DeleteOrganizationalUnit.self,
        DeletePolicy.self,
        DescribeAccount.self,
        DescribeCreateAccountStatus.self,
        DescribeOrganization.self,
        DescribeOrganizationalUnit.self,
        DescribePolicy.self,
        DetachPolicy.self,
        DisablePolicyType.self,
        EnablePolicyType.self,
        LeaveOrganization.self,
        ListAccounts.self,
        ListAccountsForParent.self,
        ListChildren.self,
        ListCreateAccountStatus.self,
        ListOrganizationalUnitsForParent.self,
        ListParents.self,
        ListPolicies.self,
        ListPoliciesForTarget.self,
        ListRoots.self,
        ListTagsForResource.self,
        ListTargetsForPolicy.self,
        MoveAccount.self,
        RemoveAccountFromOrganization.self,
        TagResource.self,
        UntagResource.self,
        UpdateOrganizationalUnit.self,
        UpdatePolicy.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    givesReasons: true,
    acceptsAnonymous: false
)

extension AttachPolicy {
    typealias Input = AttachPolicyRequest
    typealias Output = EmptyOutput
    static let name = "AttachPolicy"
}

extension CloseAccount {
    typealias Input = CloseAccountRequest
    typealias Output = EmptyOutput
    static let name = "CloseAccount"
}

extension CreateAccount {
    typealias Input = CreateAccountRequest
    typealias Output = CreateAccountResponse
    static let name = "CreateAccount"
}

extension CreateOrganization {
    typealias Input = CreateOrganizationRequest
    typealias Output = CreateOrganizationResponse
    static let name = "CreateOrganization"
}

extension CreateOrganizationalUnit {
    typealias Input = CreateOrganizationalUnitRequest
    typealias Output = CreateOrganizationalUnitResponse
    static let name = "CreateOrganizationalUnit"
}

extension CreatePolicy {
    typealias Input = CreatePolicyRequest
    typealias Output = CreatePolicyResponse
    static let name = "CreatePolicy"
}

extension DeleteOrganization {
    typealias Input = DeleteOrganizationRequest
    typealias Output = EmptyOutput
    static let name = "DeleteOrganization"
}

extension DeleteOrganizationalUnit {
    typealias Input = DeleteOrganizationalUnitRequest
    typealias Output = EmptyOutput
    static let name = "DeleteOrganizationalUnit"
}

extension DeletePolicy {
    typealias Input = DeletePolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeletePolicy"
}

extension DescribeAccount {
    typealias Input = DescribeAccountRequest
    typealias Output = DescribeAccountResponse
    static let name = "DescribeAccount"
}

extension DescribeCreateAccountStatus {
    typealias Input = DescribeCreateAccountStatusRequest
    typealias Output = DescribeCreateAccountStatusResponse
    static let name = "DescribeCreateAccountStatus"
}

extension DescribeOrganization {
    typealias Input = DescribeOrganizationRequest
    typealias Output = DescribeOrganizationResponse
    static let name = "DescribeOrganization"
}

extension DescribeOrganizationalUnit {
    typealias Input = DescribeOrganizationalUnitRequest
    typealias Output = DescribeOrganizationalUnitResponse
    static let name = "DescribeOrganizationalUnit"
}

extension DescribePolicy {
    typealias Input = DescribePolicyRequest
    typealias Output = DescribePolicyResponse
    static let name = "DescribePolicy"
}

extension DetachPolicy {
    typealias Input = DetachPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DetachPolicy"
}

extension DisablePolicyType {
    typealias Input = DisablePolicyTypeRequest
    typealias Output = DisablePolicyTypeResponse
    static let name = "DisablePolicyType"
}

extension EnablePolicyType {
    typealias Input = EnablePolicyTypeRequest
    typealias Output = EnablePolicyTypeResponse
    static let name = "EnablePolicyType"
}

extension LeaveOrganization {
    typealias Input = LeaveOrganizationRequest
    typealias Output = EmptyOutput
    static let name = "LeaveOrganization"
}

extension ListAccounts {
    typealias Input = ListAccountsRequest
    typealias Output = ListAccountsResponse
    static let name = "ListAccounts"
}

extension ListAccountsForParent {
    typealias Input = ListAccountsForParentRequest
    typealias Output = ListAccountsForParentResponse
    static let name = "ListAccountsForParent"
}

extension ListChildren {
    typealias Input = ListChildrenRequest
    typealias Output = ListChildrenResponse
    static let name = "ListChildren"
}

extension ListCreateAccountStatus {
    typealias Input = ListCreateAccountStatusRequest
    typealias Output = ListCreateAccountStatusResponse
    static let name = "ListCreateAccountStatus"
}

extension ListOrganizationalUnitsForParent {
    typealias Input = ListOrganizationalUnitsForParentRequest
    typealias Output = ListOrganizationalUnitsForParentResponse
    static let name = "ListOrganizationalUnitsForParent"
}

extension ListParents {
    typealias Input = ListParentsRequest
    typealias Output = ListParentsResponse
    static let name = "ListParents"
}

extension ListPolicies {
    typealias Input = ListPoliciesRequest
    typealias Output = ListPoliciesResponse
    static let name = "ListPolicies"
}

extension ListPoliciesForTarget {
    typealias Input = ListPoliciesForTargetRequest
    typealias Output = ListPoliciesForTargetResponse
    static let name = "ListPoliciesForTarget"
}

extension ListRoots {
    typealias Input = ListRootsRequest
    typealias Output = ListRootsResponse
    static let name = "ListRoots"
}

extension ListTagsForResource {
    typealias Input = ListTagsForResourceRequest
    typealias Output = ListTagsForResourceResponse
    static let name = "ListTagsForResource"
}

extension ListTargetsForPolicy {
    typealias Input = ListTargetsForPolicyRequest
    typealias Output = ListTargetsForPolicyResponse
    static let name = "ListTargetsForPolicy"
}

extension MoveAccount {
    typealias Input = MoveAccountRequest
    typealias Output = EmptyOutput
    static let name = "MoveAccount"
}

extension RemoveAccountFromOrganization {
    typealias Input = RemoveAccountFromOrganizationRequest
    typealias Output = EmptyOutput
    static let name = "RemoveAccountFromOrganization"
}

extension TagResource {
    typealias Input = TagResourceRequest
    typealias Output = EmptyOutput
    static let name = "TagResource"
}

extension UntagResource {
    typealias Input = UntagResourceRequest
    typealias Output = EmptyOutput
    static let name = "UntagResource"
}

extension UpdateOrganizationalUnit {
    typealias Input = UpdateOrganizationalUnitRequest
    typealias Output = UpdateOrganizationalUnitResponse
    static let name = "UpdateOrganizationalUnit"
}

extension UpdatePolicy {
    typealias Input = UpdatePolicyRequest
    typealias Output = UpdatePolicyResponse
    static let name = "UpdatePolicy"
}
