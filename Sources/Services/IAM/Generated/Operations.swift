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
        AddClientIDToOpenIDConnectProvider.self,
        AddRoleToInstanceProfile.self,
        AddUserToGroup.self,
        AttachGroupPolicy.self,
        AttachRolePolicy.self,
        AttachUserPolicy.self,
        ChangePassword.self,
        CreateAccessKey.self,
        CreateAccountAlias.self,
        CreateGroup.self,
        CreateInstanceProfile.self,
        CreateLoginProfile.self,
        CreateOpenIDConnectProvider.self,
        CreatePolicy.self,
        CreatePolicyVersion.self,
        CreateRole.self,
        CreateServiceSpecificCredential.self,
        CreateUser.self,
        CreateVirtualMFADevice.self,
        DeactivateMFADevice.self,
        DeleteAccessKey.self,
        DeleteAccountAlias.self,
        DeleteAccountPasswordPolicy.self,
        DeleteGroup.self,
        DeleteGroupPolicy.self,
        DeleteInstanceProfile.self,
        DeleteLoginProfile.self,
        DeleteOpenIDConnectProvider.self,
        DeletePolicy.self,
        DeletePolicyVersion.self,
        DeleteRole.self,
        DeleteRolePermissionsBoundary.self,
        DeleteRolePolicy.self,
        DeleteSSHPublicKey.self,
        DeleteServiceSpecificCredential.self,
        DeleteSigningCertificate.self,
        DeleteUser.self,
        DeleteUserPermissionsBoundary.self,
        DeleteUserPolicy.self,
        DeleteVirtualMFADevice.self,
        DetachGroupPolicy.self,
        DetachRolePolicy.self,
        DetachUserPolicy.self,
        EnableMFADevice.self,
        GetAccessKeyLastUsed.self,
        GetAccountAuthorizationDetails.self,
        GetAccountPasswordPolicy.self,
        GetAccountSummary.self,
        GetContextKeysForCustomPolicy.self,
        GetContextKeysForPrincipalPolicy.self,
        GetGroup.self,
        GetGroupPolicy.self,
        GetInstanceProfile.self,
        GetLoginProfile.self,
        GetMFADevice.self,
        GetOpenIDConnectProvider.self,
        GetPolicy.self,
        GetPolicyVersion.self,
        GetRole.self,
        GetRolePolicy.self,
        GetSSHPublicKey.self,
        GetUser.self,
        GetUserPolicy.self,
        ListAccessKeys.self,
        ListAccountAliases.self,
        ListAttachedGroupPolicies.self,
        ListAttachedRolePolicies.self,
        ListAttachedUserPolicies.self,
        ListEntitiesForPolicy.self,
        ListGroupPolicies.self,
        ListGroups.self,
        ListGroupsForUser.self,
        ListInstanceProfileTags.self,
        ListInstanceProfiles.self,
        ListInstanceProfilesForRole.self,
        ListMFADevices.self,
        ListOpenIDConnectProviderTags.self,
        ListOpenIDConnectProviders.self,
        ListPolicies.self,
        ListPolicyTags.self,
        ListPolicyVersions.self,
        ListRolePolicies.self,
        ListRoleTags.self,
        ListRoles.self,
        ListSSHPublicKeys.self,
        ListServiceSpecificCredentials.self,
        ListSigningCertificates.self,
        ListUserPolicies.self,
        ListUserTags.self,
        ListUsers.self,
        ListVirtualMFADevices.self,
        PutGroupPolicy.self,
        PutRolePermissionsBoundary.self,
        PutRolePolicy.self,
        PutUserPermissionsBoundary.self,
        PutUserPolicy.self,
        RemoveClientIDFromOpenIDConnectProvider.self,
        RemoveRoleFromInstanceProfile.self,
        RemoveUserFromGroup.self,
        ResetServiceSpecificCredential.self,
        ResyncMFADevice.self,
        SetDefaultPolicyVersion.self,
        SimulateCustomPolicy.self,
        SimulatePrincipalPolicy.self,
        TagInstanceProfile.self,
        TagOpenIDConnectProvider.self,
        TagPolicy.self,
        TagRole.self,
        TagUser.self,
        UntagInstanceProfile.self,
        UntagOpenIDConnectProvider.self,
        UntagPolicy.self,
        UntagRole.self,
        UntagUser.self,
        UpdateAccessKey.self,
        UpdateAccountPasswordPolicy.self,
        UpdateAssumeRolePolicy.self,
        UpdateGroup.self,
        UpdateLoginProfile.self,
        UpdateOpenIDConnectProviderThumbprint.self,
        UpdateRole.self,
        UpdateRoleDescription.self,
        UpdateSSHPublicKey.self,
        UpdateServiceSpecificCredential.self,
        UpdateSigningCertificate.self,
        UpdateUser.self,
        UploadSSHPublicKey.self,
        UploadSigningCertificate.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: false,
    acceptsAnonymous: false
)

extension AddClientIDToOpenIDConnectProvider {
    typealias Input = AddClientIDToOpenIDConnectProviderRequest
    typealias Output = EmptyOutput
    static let name = "AddClientIDToOpenIDConnectProvider"
}

extension AddRoleToInstanceProfile {
    typealias Input = AddRoleToInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "AddRoleToInstanceProfile"
}

extension AddUserToGroup {
    typealias Input = AddUserToGroupRequest
    typealias Output = EmptyOutput
    static let name = "AddUserToGroup"
}

extension AttachGroupPolicy {
    typealias Input = AttachGroupPolicyRequest
    typealias Output = EmptyOutput
    static let name = "AttachGroupPolicy"
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

extension ChangePassword {
    typealias Input = ChangePasswordRequest
    typealias Output = EmptyOutput
    static let name = "ChangePassword"
}

extension CreateAccessKey {
    typealias Input = CreateAccessKeyRequest
    typealias Output = CreateAccessKeyResponse
    static let name = "CreateAccessKey"
}

extension CreateAccountAlias {
    typealias Input = CreateAccountAliasRequest
    typealias Output = EmptyOutput
    static let name = "CreateAccountAlias"
}

extension CreateGroup {
    typealias Input = CreateGroupRequest
    typealias Output = CreateGroupResponse
    static let name = "CreateGroup"
}

extension CreateInstanceProfile {
    typealias Input = CreateInstanceProfileRequest
    typealias Output = CreateInstanceProfileResponse
    static let name = "CreateInstanceProfile"
}

extension CreateLoginProfile {
    typealias Input = CreateLoginProfileRequest
    typealias Output = CreateLoginProfileResponse
    static let name = "CreateLoginProfile"
}

extension CreateOpenIDConnectProvider {
    typealias Input = CreateOpenIDConnectProviderRequest
    typealias Output = CreateOpenIDConnectProviderResponse
    static let name = "CreateOpenIDConnectProvider"
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

extension CreateServiceSpecificCredential {
    typealias Input = CreateServiceSpecificCredentialRequest
    typealias Output = CreateServiceSpecificCredentialResponse
    static let name = "CreateServiceSpecificCredential"
}

extension CreateUser {
    typealias Input = CreateUserRequest
    typealias Output = CreateUserResponse
    static let name = "CreateUser"
}

extension CreateVirtualMFADevice {
    typealias Input = CreateVirtualMFADeviceRequest
    typealias Output = CreateVirtualMFADeviceResponse
    static let name = "CreateVirtualMFADevice"
}

extension DeactivateMFADevice {
    typealias Input = DeactivateMFADeviceRequest
    typealias Output = EmptyOutput
    static let name = "DeactivateMFADevice"
}

extension DeleteAccessKey {
    typealias Input = DeleteAccessKeyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteAccessKey"
}

extension DeleteAccountAlias {
    typealias Input = DeleteAccountAliasRequest
    typealias Output = EmptyOutput
    static let name = "DeleteAccountAlias"
}

extension DeleteAccountPasswordPolicy {
    typealias Input = DeleteAccountPasswordPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteAccountPasswordPolicy"
}

extension DeleteGroup {
    typealias Input = DeleteGroupRequest
    typealias Output = EmptyOutput
    static let name = "DeleteGroup"
}

extension DeleteGroupPolicy {
    typealias Input = DeleteGroupPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteGroupPolicy"
}

extension DeleteInstanceProfile {
    typealias Input = DeleteInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "DeleteInstanceProfile"
}

extension DeleteLoginProfile {
    typealias Input = DeleteLoginProfileRequest
    typealias Output = EmptyOutput
    static let name = "DeleteLoginProfile"
}

extension DeleteOpenIDConnectProvider {
    typealias Input = DeleteOpenIDConnectProviderRequest
    typealias Output = EmptyOutput
    static let name = "DeleteOpenIDConnectProvider"
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

extension DeleteRolePermissionsBoundary {
    typealias Input = DeleteRolePermissionsBoundaryRequest
    typealias Output = EmptyOutput
    static let name = "DeleteRolePermissionsBoundary"
}

extension DeleteRolePolicy {
    typealias Input = DeleteRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteRolePolicy"
}

extension DeleteSSHPublicKey {
    typealias Input = DeleteSSHPublicKeyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteSSHPublicKey"
}

extension DeleteServiceSpecificCredential {
    typealias Input = DeleteServiceSpecificCredentialRequest
    typealias Output = EmptyOutput
    static let name = "DeleteServiceSpecificCredential"
}

extension DeleteSigningCertificate {
    typealias Input = DeleteSigningCertificateRequest
    typealias Output = EmptyOutput
    static let name = "DeleteSigningCertificate"
}

extension DeleteUser {
    typealias Input = DeleteUserRequest
    typealias Output = EmptyOutput
    static let name = "DeleteUser"
}

extension DeleteUserPermissionsBoundary {
    typealias Input = DeleteUserPermissionsBoundaryRequest
    typealias Output = EmptyOutput
    static let name = "DeleteUserPermissionsBoundary"
}

extension DeleteUserPolicy {
    typealias Input = DeleteUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DeleteUserPolicy"
}

extension DeleteVirtualMFADevice {
    typealias Input = DeleteVirtualMFADeviceRequest
    typealias Output = EmptyOutput
    static let name = "DeleteVirtualMFADevice"
}

extension DetachGroupPolicy {
    typealias Input = DetachGroupPolicyRequest
    typealias Output = EmptyOutput
    static let name = "DetachGroupPolicy"
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

extension EnableMFADevice {
    typealias Input = EnableMFADeviceRequest
    typealias Output = EmptyOutput
    static let name = "EnableMFADevice"
}

extension GetAccessKeyLastUsed {
    typealias Input = GetAccessKeyLastUsedRequest
    typealias Output = GetAccessKeyLastUsedResponse
    static let name = "GetAccessKeyLastUsed"
}

extension GetAccountAuthorizationDetails {
    typealias Input = GetAccountAuthorizationDetailsRequest
    typealias Output = GetAccountAuthorizationDetailsResponse
    static let name = "GetAccountAuthorizationDetails"
}

extension GetAccountPasswordPolicy {
    typealias Input = GetAccountPasswordPolicyRequest
    typealias Output = GetAccountPasswordPolicyResponse
    static let name = "GetAccountPasswordPolicy"
}

extension GetAccountSummary {
    typealias Input = GetAccountSummaryRequest
    typealias Output = GetAccountSummaryResponse
    static let name = "GetAccountSummary"
}

extension GetContextKeysForCustomPolicy {
    typealias Input = GetContextKeysForCustomPolicyRequest
    typealias Output = GetContextKeysForPolicyResponse
    static let name = "GetContextKeysForCustomPolicy"
}

extension GetContextKeysForPrincipalPolicy {
    typealias Input = GetContextKeysForPrincipalPolicyRequest
    typealias Output = GetContextKeysForPolicyResponse
    static let name = "GetContextKeysForPrincipalPolicy"
}

extension GetGroup {
    typealias Input = GetGroupRequest
    typealias Output = GetGroupResponse
    static let name = "GetGroup"
}

extension GetGroupPolicy {
    typealias Input = GetGroupPolicyRequest
    typealias Output = GetGroupPolicyResponse
    static let name = "GetGroupPolicy"
}

extension GetInstanceProfile {
    typealias Input = GetInstanceProfileRequest
    typealias Output = GetInstanceProfileResponse
    static let name = "GetInstanceProfile"
}

extension GetLoginProfile {
    typealias Input = GetLoginProfileRequest
    typealias Output = GetLoginProfileResponse
    static let name = "GetLoginProfile"
}

extension GetMFADevice {
    typealias Input = GetMFADeviceRequest
    typealias Output = GetMFADeviceResponse
    static let name = "GetMFADevice"
}

extension GetOpenIDConnectProvider {
    typealias Input = GetOpenIDConnectProviderRequest
    typealias Output = GetOpenIDConnectProviderResponse
    static let name = "GetOpenIDConnectProvider"
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

extension GetSSHPublicKey {
    typealias Input = GetSSHPublicKeyRequest
    typealias Output = GetSSHPublicKeyResponse
    static let name = "GetSSHPublicKey"
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

extension ListAccountAliases {
    typealias Input = ListAccountAliasesRequest
    typealias Output = ListAccountAliasesResponse
    static let name = "ListAccountAliases"
}

extension ListAttachedGroupPolicies {
    typealias Input = ListAttachedGroupPoliciesRequest
    typealias Output = ListAttachedGroupPoliciesResponse
    static let name = "ListAttachedGroupPolicies"
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

extension ListGroupPolicies {
    typealias Input = ListGroupPoliciesRequest
    typealias Output = ListGroupPoliciesResponse
    static let name = "ListGroupPolicies"
}

extension ListGroups {
    typealias Input = ListGroupsRequest
    typealias Output = ListGroupsResponse
    static let name = "ListGroups"
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

extension ListMFADevices {
    typealias Input = ListMFADevicesRequest
    typealias Output = ListMFADevicesResponse
    static let name = "ListMFADevices"
}

extension ListOpenIDConnectProviderTags {
    typealias Input = ListOpenIDConnectProviderTagsRequest
    typealias Output = ListOpenIDConnectProviderTagsResponse
    static let name = "ListOpenIDConnectProviderTags"
}

extension ListOpenIDConnectProviders {
    typealias Input = ListOpenIDConnectProvidersRequest
    typealias Output = ListOpenIDConnectProvidersResponse
    static let name = "ListOpenIDConnectProviders"
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

extension ListSSHPublicKeys {
    typealias Input = ListSSHPublicKeysRequest
    typealias Output = ListSSHPublicKeysResponse
    static let name = "ListSSHPublicKeys"
}

extension ListServiceSpecificCredentials {
    typealias Input = ListServiceSpecificCredentialsRequest
    typealias Output = ListServiceSpecificCredentialsResponse
    static let name = "ListServiceSpecificCredentials"
}

extension ListSigningCertificates {
    typealias Input = ListSigningCertificatesRequest
    typealias Output = ListSigningCertificatesResponse
    static let name = "ListSigningCertificates"
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

extension ListVirtualMFADevices {
    typealias Input = ListVirtualMFADevicesRequest
    typealias Output = ListVirtualMFADevicesResponse
    static let name = "ListVirtualMFADevices"
}

extension PutGroupPolicy {
    typealias Input = PutGroupPolicyRequest
    typealias Output = EmptyOutput
    static let name = "PutGroupPolicy"
}

extension PutRolePermissionsBoundary {
    typealias Input = PutRolePermissionsBoundaryRequest
    typealias Output = EmptyOutput
    static let name = "PutRolePermissionsBoundary"
}

extension PutRolePolicy {
    typealias Input = PutRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "PutRolePolicy"
}

extension PutUserPermissionsBoundary {
    typealias Input = PutUserPermissionsBoundaryRequest
    typealias Output = EmptyOutput
    static let name = "PutUserPermissionsBoundary"
}

extension PutUserPolicy {
    typealias Input = PutUserPolicyRequest
    typealias Output = EmptyOutput
    static let name = "PutUserPolicy"
}

extension RemoveClientIDFromOpenIDConnectProvider {
    typealias Input = RemoveClientIDFromOpenIDConnectProviderRequest
    typealias Output = EmptyOutput
    static let name = "RemoveClientIDFromOpenIDConnectProvider"
}

extension RemoveRoleFromInstanceProfile {
    typealias Input = RemoveRoleFromInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "RemoveRoleFromInstanceProfile"
}

extension RemoveUserFromGroup {
    typealias Input = RemoveUserFromGroupRequest
    typealias Output = EmptyOutput
    static let name = "RemoveUserFromGroup"
}

extension ResetServiceSpecificCredential {
    typealias Input = ResetServiceSpecificCredentialRequest
    typealias Output = ResetServiceSpecificCredentialResponse
    static let name = "ResetServiceSpecificCredential"
}

extension ResyncMFADevice {
    typealias Input = ResyncMFADeviceRequest
    typealias Output = EmptyOutput
    static let name = "ResyncMFADevice"
}

extension SetDefaultPolicyVersion {
    typealias Input = SetDefaultPolicyVersionRequest
    typealias Output = EmptyOutput
    static let name = "SetDefaultPolicyVersion"
}

extension SimulateCustomPolicy {
    typealias Input = SimulateCustomPolicyRequest
    typealias Output = SimulatePolicyResponse
    static let name = "SimulateCustomPolicy"
}

extension SimulatePrincipalPolicy {
    typealias Input = SimulatePrincipalPolicyRequest
    typealias Output = SimulatePolicyResponse
    static let name = "SimulatePrincipalPolicy"
}

extension TagInstanceProfile {
    typealias Input = TagInstanceProfileRequest
    typealias Output = EmptyOutput
    static let name = "TagInstanceProfile"
}

extension TagOpenIDConnectProvider {
    typealias Input = TagOpenIDConnectProviderRequest
    typealias Output = EmptyOutput
    static let name = "TagOpenIDConnectProvider"
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

extension UntagOpenIDConnectProvider {
    typealias Input = UntagOpenIDConnectProviderRequest
    typealias Output = EmptyOutput
    static let name = "UntagOpenIDConnectProvider"
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

extension UpdateAccountPasswordPolicy {
    typealias Input = UpdateAccountPasswordPolicyRequest
    typealias Output = EmptyOutput
    static let name = "UpdateAccountPasswordPolicy"
}

extension UpdateAssumeRolePolicy {
    typealias Input = UpdateAssumeRolePolicyRequest
    typealias Output = EmptyOutput
    static let name = "UpdateAssumeRolePolicy"
}

extension UpdateGroup {
    typealias Input = UpdateGroupRequest
    typealias Output = EmptyOutput
    static let name = "UpdateGroup"
}

extension UpdateLoginProfile {
    typealias Input = UpdateLoginProfileRequest
    typealias Output = EmptyOutput
    static let name = "UpdateLoginProfile"
}

extension UpdateOpenIDConnectProviderThumbprint {
    typealias Input = UpdateOpenIDConnectProviderThumbprintRequest
    typealias Output = EmptyOutput
    static let name = "UpdateOpenIDConnectProviderThumbprint"
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

extension UpdateSSHPublicKey {
    typealias Input = UpdateSSHPublicKeyRequest
    typealias Output = EmptyOutput
    static let name = "UpdateSSHPublicKey"
}

extension UpdateServiceSpecificCredential {
    typealias Input = UpdateServiceSpecificCredentialRequest
    typealias Output = EmptyOutput
    static let name = "UpdateServiceSpecificCredential"
}

extension UpdateSigningCertificate {
    typealias Input = UpdateSigningCertificateRequest
    typealias Output = EmptyOutput
    static let name = "UpdateSigningCertificate"
}

extension UpdateUser {
    typealias Input = UpdateUserRequest
    typealias Output = EmptyOutput
    static let name = "UpdateUser"
}

extension UploadSSHPublicKey {
    typealias Input = UploadSSHPublicKeyRequest
    typealias Output = UploadSSHPublicKeyResponse
    static let name = "UploadSSHPublicKey"
}

extension UploadSigningCertificate {
    typealias Input = UploadSigningCertificateRequest
    typealias Output = UploadSigningCertificateResponse
    static let name = "UploadSigningCertificate"
}
