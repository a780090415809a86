// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let iam = AWSService(
    name: "iam",
    signingName: "iam",
    wireProtocol: .query,
    version: "2010-05-08",
    xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    isGlobal: true,
    operations: [
        AddRoleToInstanceProfile.self,
        AttachRolePolicy.self,
        AttachUserPolicy.self,
        CreateAccessKey.self,
        CreateInstanceProfile.self,
        CreatePolicy.self,
        CreatePolicyVersion.self,
        CreateRole.self,
        CreateUser.self,
        DeleteAccessKey.self,
        DeleteInstanceProfile.self,
        DeletePolicy.self,
        DeletePolicyVersion.self,
        DeleteRole.self,
        DeleteRolePolicy.self,
        DeleteUser.self,
        DeleteUserPolicy.self,
        DetachRolePolicy.self,
        DetachUserPolicy.self,
        GetAccountSummary.self,
        GetInstanceProfile.self,
        GetPolicy.self,
        GetPolicyVersion.self,
        GetRole.self,
        GetRolePolicy.self,
        GetUser.self,
        GetUserPolicy.self,
        ListAccessKeys.self,
        ListAttachedRolePolicies.self,
        ListAttachedUserPolicies.self,
        ListEntitiesForPolicy.self,
        ListGroupsForUser.self,
        ListInstanceProfileTags.self,
        ListInstanceProfiles.self,
        ListInstanceProfilesForRole.self,
        ListPolicies.self,
        ListPolicyTags.self,
        ListPolicyVersions.self,
        ListRolePolicies.self,
        ListRoleTags.self,
        ListRoles.self,
        ListUserPolicies.self,
        ListUserTags.self,
        ListUsers.self,
        PutRolePolicy.self,
        PutUserPolicy.self,
        RemoveRoleFromInstanceProfile.self,
        SetDefaultPolicyVersion.self,
        TagInstanceProfile.self,
        TagPolicy.self,
        TagRole.self,
        TagUser.self,
        UntagInstanceProfile.self,
        UntagPolicy.self,
        UntagRole.self,
        UntagUser.self,
        UpdateAccessKey.self,
        UpdateAssumeRolePolicy.self,
        UpdateRole.self,
        UpdateRoleDescription.self,
        UpdateUser.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: false
)

extension AddRoleToInstanceProfile {
    typealias Input = AddRoleToInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "AddRoleToInstanceProfile"
}

extension AttachRolePolicy {
    typealias Input = AttachRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "AttachRolePolicy"
}

extension AttachUserPolicy {
    typealias Input = AttachUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "AttachUserPolicy"
}

extension CreateAccessKey {
    typealias Input = CreateAccessKeyRequest
    typealias Output = CreateAccessKeyResponse
    static let name = "CreateAccessKey"
}

extension CreateInstanceProfile {
    typealias Input = CreateInstanceProfileRequest
    typealias Output = CreateInstanceProfileResponse
    static let name = "CreateInstanceProfile"
}

extension CreatePolicy {
    typealias Input = CreatePolicyRequest
    typealias Output = CreatePolicyResponse
    static let name = "CreatePolicy"
}

extension CreatePolicyVersion {
    typealias Input = CreatePolicyVersionRequest
    typealias Output = CreatePolicyVersionResponse
    static let name = "CreatePolicyVersion"
}

extension CreateRole {
    typealias Input = CreateRoleRequest
    typealias Output = CreateRoleResponse
    static let name = "CreateRole"
}

extension CreateUser {
    typealias Input = CreateUserRequest
    typealias Output = CreateUserResponse
    static let name = "CreateUser"
}

extension DeleteAccessKey {
    typealias Input = DeleteAccessKeyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteAccessKey"
}

extension DeleteInstanceProfile {
    typealias Input = DeleteInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "DeleteInstanceProfile"
}

extension DeletePolicy {
    typealias Input = DeletePolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeletePolicy"
}

extension DeletePolicyVersion {
    typealias Input = DeletePolicyVersionRequest
    typealias Output = EmptyOutput
    static let name = "DeletePolicyVersion"
}

extension DeleteRole {
    typealias Input = DeleteRoleRequest
    typealias Output = EmptyOutput
    static let name = "DeleteRole"
}

extension DeleteRolePolicy {
    typealias Input = DeleteRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteRolePolicy"
}

extension DeleteUser {
    typealias Input = DeleteUserRequest
    typealias Output = EmptyOutput
    static let name = "DeleteUser"
}

extension DeleteUserPolicy {
    typealias Input = DeleteUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteUserPolicy"
}

extension DetachRolePolicy {
    typealias Input = DetachRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "DetachRolePolicy"
}

extension DetachUserPolicy {
    typealias Input = DetachUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DetachUserPolicy"
}

extension GetAccountSummary {
    typealias Input = GetAccountSummaryRequest
    typealias Output = GetAccountSummaryResponse
    static let name = "GetAccountSummary"
}

extension GetInstanceProfile {
    typealias Input = GetInstanceProfileRequest
    typealias Output = GetInstanceProfileResponse
    static let name = "GetInstanceProfile"
}

extension GetPolicy {
    typealias Input = GetPolicyRequest
    typealias Output = GetPolicyResponse
    static let name = "GetPolicy"
}

extension GetPolicyVersion {
    typealias Input = GetPolicyVersionRequest
    typealias Output = GetPolicyVersionResponse
    static let name = "GetPolicyVersion"
}

extension GetRole {
    typealias Input = GetRoleRequest
    typealias Output = GetRoleResponse
    static let name = "GetRole"
}

extension GetRolePolicy {
    typealias Input = GetRolePolicyRequest
    typealias Output = GetRolePolicyResponse
    static let name = "GetRolePolicy"
}

extension GetUser {
    typealias Input = GetUserRequest
    typealias Output = GetUserResponse
    static let name = "GetUser"
}

extension GetUserPolicy {
    typealias Input = GetUserPolicyRequest
    typealias Output = GetUserPolicyResponse
    static let name = "GetUserPolicy"
}

extension ListAccessKeys {
    typealias Input = ListAccessKeysRequest
    typealias Output = ListAccessKeysResponse
    static let name = "ListAccessKeys"
}

extension ListAttachedRolePolicies {
    typealias Input = ListAttachedRolePoliciesRequest
    typealias Output = ListAttachedRolePoliciesResponse
    static let name = "ListAttachedRolePolicies"
}

extension ListAttachedUserPolicies {
    typealias Input = ListAttachedUserPoliciesRequest
    typealias Output = ListAttachedUserPoliciesResponse
    static let name = "ListAttachedUserPolicies"
}

extension ListEntitiesForPolicy {
    typealias Input = ListEntitiesForPolicyRequest
    typealias Output = ListEntitiesForPolicyResponse
    static let name = "ListEntitiesForPolicy"
}

extension ListGroupsForUser {
    typealias Input = ListGroupsForUserRequest
    typealias Output = ListGroupsForUserResponse
    static let name = "ListGroupsForUser"
}

extension ListInstanceProfileTags {
    typealias Input = ListInstanceProfileTagsRequest
    typealias Output = ListInstanceProfileTagsResponse
    static let name = "ListInstanceProfileTags"
}

extension ListInstanceProfiles {
    typealias Input = ListInstanceProfilesRequest
    typealias Output = ListInstanceProfilesResponse
    static let name = "ListInstanceProfiles"
}

extension ListInstanceProfilesForRole {
    typealias Input = ListInstanceProfilesForRoleRequest
    typealias Output = ListInstanceProfilesForRoleResponse
    static let name = "ListInstanceProfilesForRole"
}

extension ListPolicies {
    typealias Input = ListPoliciesRequest
    typealias Output = ListPoliciesResponse
    static let name = "ListPolicies"
}

extension ListPolicyTags {
    typealias Input = ListPolicyTagsRequest
    typealias Output = ListPolicyTagsResponse
    static let name = "ListPolicyTags"
}

extension ListPolicyVersions {
    typealias Input = ListPolicyVersionsRequest
    typealias Output = ListPolicyVersionsResponse
    static let name = "ListPolicyVersions"
}

extension ListRolePolicies {
    typealias Input = ListRolePoliciesRequest
    typealias Output = ListRolePoliciesResponse
    static let name = "ListRolePolicies"
}

extension ListRoleTags {
    typealias Input = ListRoleTagsRequest
    typealias Output = ListRoleTagsResponse
    static let name = "ListRoleTags"
}

extension ListRoles {
    typealias Input = ListRolesRequest
    typealias Output = ListRolesResponse
    static let name = "ListRoles"
}

extension ListUserPolicies {
    typealias Input = ListUserPoliciesRequest
    typealias Output = ListUserPoliciesResponse
    static let name = "ListUserPolicies"
}

extension ListUserTags {
    typealias Input = ListUserTagsRequest
    typealias Output = ListUserTagsResponse
    static let name = "ListUserTags"
}

extension ListUsers {
    typealias Input = ListUsersRequest
    typealias Output = ListUsersResponse
    static let name = "ListUsers"
}

extension PutRolePolicy {
    typealias Input = PutRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "PutRolePolicy"
}

extension PutUserPolicy {
    typealias Input = PutUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "PutUserPolicy"
}

extension RemoveRoleFromInstanceProfile {
    typealias Input = RemoveRoleFromInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "RemoveRoleFromInstanceProfile"
}

extension SetDefaultPolicyVersion {
    typealias Input = SetDefaultPolicyVersionRequest
    typealias Output = EmptyOutput
    static let name = "SetDefaultPolicyVersion"
}

extension TagInstanceProfile {
    typealias Input = TagInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "TagInstanceProfile"
}

extension TagPolicy {
    typealias Input = TagPolicyRequest
    typealias Output = EmptyOutput
    static let name = "TagPolicy"
}

extension TagRole {
    typealias Input = TagRoleRequest
    typealias Output = EmptyOutput
    static let name = "TagRole"
}

extension TagUser {
    typealias Input = TagUserRequest
    typealias Output = EmptyOutput
    static let name = "TagUser"
}

extension UntagInstanceProfile {
    typealias Input = UntagInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "UntagInstanceProfile"
}

extension UntagPolicy {
    typealias Input = UntagPolicyRequest
    typealias Output = EmptyOutput
    static let name = "UntagPolicy"
}

extension UntagRole {
    typealias Input = UntagRoleRequest
    typealias Output = EmptyOutput
    static let name = "UntagRole"
}

extension UntagUser {
    typealias Input = UntagUserRequest
    typealias Output = EmptyOutput
    static let name = "UntagUser"
}

extension UpdateAccessKey {
    typealias Input = UpdateAccessKeyRequest
    typealias Output = EmptyOutput
    static let name = "UpdateAccessKey"
}

extension UpdateAssumeRolePolicy {
    typealias Input = UpdateAssumeRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "UpdateAssumeRolePolicy"
}

extension UpdateRole {
    typealias Input = UpdateRoleRequest
    typealias Output = UpdateRoleResponse
    static let name = "UpdateRole"
}

extension UpdateRoleDescription {
    typealias Input = UpdateRoleDescriptionRequest
    typealias Output = UpdateRoleDescriptionResponse
    static let name = "UpdateRoleDescription"
}

extension UpdateUser {
    typealias Input = UpdateUserRequest
    typealias Output = EmptyOutput
    static let name = "UpdateUser"
}
