// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Wire

@testable import IAMService

extension AccessKey: Sampled {
    static func sample(_ s: inout Sampler) -> AccessKey {
        AccessKey(
            userName: s.text(),
            accessKeyId: s.text(),
            status: s.text(),
            secretAccessKey: s.text(),
            createDate: s.timestamp()
        )
    }
}

extension AccessKeyLastUsed: Sampled {
    static func sample(_ s: inout Sampler) -> AccessKeyLastUsed {
        AccessKeyLastUsed(
            lastUsedDate: s.timestamp(),
            serviceName: s.text(),
            region: s.text()
        )
    }
}

extension AccessKeyMetadata: Sampled {
    static func sample(_ s: inout Sampler) -> AccessKeyMetadata {
        AccessKeyMetadata(
            userName: s.text(),
            accessKeyId: s.text(),
            status: s.text(),
            createDate: s.timestamp()
        )
    }
}

extension AttachedPermissionsBoundary: Sampled {
    static func sample(_ s: inout Sampler) -> AttachedPermissionsBoundary {
        AttachedPermissionsBoundary(
            permissionsBoundaryType: s.text(),
            permissionsBoundaryArn: s.text()
        )
    }
}

extension AttachedPolicy: Sampled {
    static func sample(_ s: inout Sampler) -> AttachedPolicy {
        AttachedPolicy(
            policyName: s.text(),
            policyArn: s.text()
        )
    }
}

extension CreateAccessKeyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateAccessKeyResponse {
        CreateAccessKeyResponse(
            accessKey: s.structure()
        )
    }
}

extension CreateGroupResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateGroupResponse {
        CreateGroupResponse(
            group: s.structure()
        )
    }
}

extension CreateInstanceProfileResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateInstanceProfileResponse {
        CreateInstanceProfileResponse(
            instanceProfile: s.structure()
        )
    }
}

extension CreateLoginProfileResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateLoginProfileResponse {
        CreateLoginProfileResponse(
            loginProfile: s.structure()
        )
    }
}

extension CreateOpenIDConnectProviderResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateOpenIDConnectProviderResponse {
        CreateOpenIDConnectProviderResponse(
            openIDConnectProviderArn: s.text(),
            tags: s.structures()
        )
    }
}

extension CreatePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreatePolicyResponse {
        CreatePolicyResponse(
            policy: s.structure()
        )
    }
}

extension CreatePolicyVersionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreatePolicyVersionResponse {
        CreatePolicyVersionResponse(
            policyVersion: s.structure()
        )
    }
}

extension CreateRoleResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateRoleResponse {
        CreateRoleResponse(
            role: s.structure()
        )
    }
}

extension CreateServiceSpecificCredentialResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateServiceSpecificCredentialResponse {
        CreateServiceSpecificCredentialResponse(
            serviceSpecificCredential: s.structure()
        )
    }
}

extension CreateUserResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateUserResponse {
        CreateUserResponse(
            user: s.structure()
        )
    }
}

extension CreateVirtualMFADeviceResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateVirtualMFADeviceResponse {
        CreateVirtualMFADeviceResponse(
            virtualMFADevice: s.structure()
        )
    }
}

extension EvaluationResult: Sampled {
    static func sample(_ s: inout Sampler) -> EvaluationResult {
        EvaluationResult(
            evalActionName: s.text(),
            evalResourceName: s.text(),
            evalDecision: s.text(),
            matchedStatements: s.structures(),
            missingContextValues: s.texts(),
            organizationsDecisionDetail: s.structure(),
            permissionsBoundaryDecisionDetail: s.structure(),
            evalDecisionDetails: s.textMap(),
            resourceSpecificResults: s.structures()
        )
    }
}

extension GetAccessKeyLastUsedResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetAccessKeyLastUsedResponse {
        GetAccessKeyLastUsedResponse(
            userName: s.text(),
            accessKeyLastUsed: s.structure()
        )
    }
}

extension GetAccountAuthorizationDetailsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetAccountAuthorizationDetailsResponse {
        GetAccountAuthorizationDetailsResponse(
            userDetailList: s.structures(),
            groupDetailList: s.structures(),
            roleDetailList: s.structures(),
            policies: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension GetAccountPasswordPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetAccountPasswordPolicyResponse {
        GetAccountPasswordPolicyResponse(
            passwordPolicy: s.structure()
        )
    }
}

extension GetAccountSummaryResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetAccountSummaryResponse {
        GetAccountSummaryResponse(
            summaryMap: s.intMap()
        )
    }
}

extension GetContextKeysForPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetContextKeysForPolicyResponse {
        GetContextKeysForPolicyResponse(
            contextKeyNames: s.texts()
        )
    }
}

extension GetGroupPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetGroupPolicyResponse {
        GetGroupPolicyResponse(
            groupName: s.text(),
            policyName: s.text(),
            policyDocument: s.text()
        )
    }
}

extension GetGroupResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetGroupResponse {
        GetGroupResponse(
            group: s.structure(),
            users: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension GetInstanceProfileResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetInstanceProfileResponse {
        GetInstanceProfileResponse(
            instanceProfile: s.structure()
        )
    }
}

extension GetLoginProfileResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetLoginProfileResponse {
        GetLoginProfileResponse(
            loginProfile: s.structure()
        )
    }
}

extension GetMFADeviceResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetMFADeviceResponse {
        GetMFADeviceResponse(
            userName: s.text(),
            serialNumber: s.text(),
            enableDate: s.timestamp(),
            certifications: s.textMap()
        )
    }
}

extension GetOpenIDConnectProviderResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetOpenIDConnectProviderResponse {
        GetOpenIDConnectProviderResponse(
            url: s.text(),
            clientIDList: s.texts(),
            thumbprintList: s.texts(),
            createDate: s.timestamp(),
            tags: s.structures()
        )
    }
}

extension GetPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetPolicyResponse {
        GetPolicyResponse(
            policy: s.structure()
        )
    }
}

extension GetPolicyVersionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetPolicyVersionResponse {
        GetPolicyVersionResponse(
            policyVersion: s.structure()
        )
    }
}

extension GetRolePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetRolePolicyResponse {
        GetRolePolicyResponse(
            roleName: s.text(),
            policyName: s.text(),
            policyDocument: s.text()
        )
    }
}

extension GetRoleResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetRoleResponse {
        GetRoleResponse(
            role: s.structure()
        )
    }
}

extension GetSSHPublicKeyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetSSHPublicKeyResponse {
        GetSSHPublicKeyResponse(
            sshPublicKey: s.structure()
        )
    }
}

extension GetUserPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetUserPolicyResponse {
        GetUserPolicyResponse(
            userName: s.text(),
            policyName: s.text(),
            policyDocument: s.text()
        )
    }
}

extension GetUserResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetUserResponse {
        GetUserResponse(
            user: s.structure()
        )
    }
}

extension Group: Sampled {
    static func sample(_ s: inout Sampler) -> Group {
        Group(
            path: s.text(),
            groupName: s.text(),
            groupId: s.text(),
            arn: s.text(),
            createDate: s.timestamp()
        )
    }
}

extension GroupDetail: Sampled {
    static func sample(_ s: inout Sampler) -> GroupDetail {
        GroupDetail(
            path: s.text(),
            groupName: s.text(),
            groupId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            groupPolicyList: s.structures(),
            attachedManagedPolicies: s.structures()
        )
    }
}

extension InstanceProfile: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceProfile {
        InstanceProfile(
            path: s.text(),
            instanceProfileName: s.text(),
            instanceProfileId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            roles: s.structures(),
            tags: s.structures()
        )
    }
}

extension ListAccessKeysResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAccessKeysResponse {
        ListAccessKeysResponse(
            accessKeyMetadata: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListAccountAliasesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAccountAliasesResponse {
        ListAccountAliasesResponse(
            accountAliases: s.texts(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListAttachedGroupPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAttachedGroupPoliciesResponse {
        ListAttachedGroupPoliciesResponse(
            attachedPolicies: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListAttachedRolePoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAttachedRolePoliciesResponse {
        ListAttachedRolePoliciesResponse(
            attachedPolicies: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListAttachedUserPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAttachedUserPoliciesResponse {
        ListAttachedUserPoliciesResponse(
            attachedPolicies: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListEntitiesForPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListEntitiesForPolicyResponse {
        ListEntitiesForPolicyResponse(
            policyGroups: s.structures(),
            policyUsers: s.structures(),
            policyRoles: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListGroupPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListGroupPoliciesResponse {
        ListGroupPoliciesResponse(
            policyNames: s.texts(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListGroupsForUserResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListGroupsForUserResponse {
        ListGroupsForUserResponse(
            groups: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListGroupsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListGroupsResponse {
        ListGroupsResponse(
            groups: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListInstanceProfileTagsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListInstanceProfileTagsResponse {
        ListInstanceProfileTagsResponse(
            tags: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListInstanceProfilesForRoleResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListInstanceProfilesForRoleResponse {
        ListInstanceProfilesForRoleResponse(
            instanceProfiles: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListInstanceProfilesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListInstanceProfilesResponse {
        ListInstanceProfilesResponse(
            instanceProfiles: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListMFADevicesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListMFADevicesResponse {
        ListMFADevicesResponse(
            mfaDevices: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListOpenIDConnectProviderTagsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListOpenIDConnectProviderTagsResponse {
        ListOpenIDConnectProviderTagsResponse(
            tags: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListOpenIDConnectProvidersResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListOpenIDConnectProvidersResponse {
        ListOpenIDConnectProvidersResponse(
            openIDConnectProviderList: s.structures()
        )
    }
}

extension ListPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListPoliciesResponse {
        ListPoliciesResponse(
            policies: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListPolicyTagsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListPolicyTagsResponse {
        ListPolicyTagsResponse(
            tags: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListPolicyVersionsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListPolicyVersionsResponse {
        ListPolicyVersionsResponse(
            versions: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListRolePoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListRolePoliciesResponse {
        ListRolePoliciesResponse(
            policyNames: s.texts(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListRoleTagsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListRoleTagsResponse {
        ListRoleTagsResponse(
            tags: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListRolesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListRolesResponse {
        ListRolesResponse(
            roles: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListSSHPublicKeysResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListSSHPublicKeysResponse {
        ListSSHPublicKeysResponse(
            sshPublicKeys: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListServiceSpecificCredentialsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListServiceSpecificCredentialsResponse {
        ListServiceSpecificCredentialsResponse(
            serviceSpecificCredentials: s.structures(),
            marker: s.text(),
            isTruncated: s.bool()
        )
    }
}

extension ListSigningCertificatesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListSigningCertificatesResponse {
        ListSigningCertificatesResponse(
            certificates: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListUserPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListUserPoliciesResponse {
        ListUserPoliciesResponse(
            policyNames: s.texts(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListUserTagsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListUserTagsResponse {
        ListUserTagsResponse(
            tags: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListUsersResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListUsersResponse {
        ListUsersResponse(
            users: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension ListVirtualMFADevicesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListVirtualMFADevicesResponse {
        ListVirtualMFADevicesResponse(
            virtualMFADevices: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension LoginProfile: Sampled {
    static func sample(_ s: inout Sampler) -> LoginProfile {
        LoginProfile(
            userName: s.text(),
            createDate: s.timestamp(),
            passwordResetRequired: s.bool()
        )
    }
}

extension MFADevice: Sampled {
    static func sample(_ s: inout Sampler) -> MFADevice {
        MFADevice(
            userName: s.text(),
            serialNumber: s.text(),
            enableDate: s.timestamp()
        )
    }
}

extension ManagedPolicyDetail: Sampled {
    static func sample(_ s: inout Sampler) -> ManagedPolicyDetail {
        ManagedPolicyDetail(
            policyName: s.text(),
            policyId: s.text(),
            arn: s.text(),
            path: s.text(),
            defaultVersionId: s.text(),
            attachmentCount: s.int(),
            permissionsBoundaryUsageCount: s.int(),
            isAttachable: s.bool(),
            description: s.text(),
            createDate: s.timestamp(),
            updateDate: s.timestamp(),
            policyVersionList: s.structures()
        )
    }
}

extension OpenIDConnectProviderListEntry: Sampled {
    static func sample(_ s: inout Sampler) -> OpenIDConnectProviderListEntry {
        OpenIDConnectProviderListEntry(
            arn: s.text()
        )
    }
}

extension OrganizationsDecisionDetail: Sampled {
    static func sample(_ s: inout Sampler) -> OrganizationsDecisionDetail {
        OrganizationsDecisionDetail(
            allowedByOrganizations: s.bool()
        )
    }
}

extension PasswordPolicy: Sampled {
    static func sample(_ s: inout Sampler) -> PasswordPolicy {
        PasswordPolicy(
            minimumPasswordLength: s.int(),
            requireSymbols: s.bool(),
            requireNumbers: s.bool(),
            requireUppercaseCharacters: s.bool(),
            requireLowercaseCharacters: s.bool(),
            allowUsersToChangePassword: s.bool(),
            expirePasswords: s.bool(),
            maxPasswordAge: s.int(),
            passwordReusePrevention: s.int(),
            hardExpiry: s.bool()
        )
    }
}

extension PermissionsBoundaryDecisionDetail: Sampled {
    static func sample(_ s: inout Sampler) -> PermissionsBoundaryDecisionDetail {
        PermissionsBoundaryDecisionDetail(
            allowedByPermissionsBoundary: s.bool()
        )
    }
}

extension Policy: Sampled {
    static func sample(_ s: inout Sampler) -> Policy {
        Policy(
            policyName: s.text(),
            policyId: s.text(),
            arn: s.text(),
            path: s.text(),
            defaultVersionId: s.text(),
            attachmentCount: s.int(),
            permissionsBoundaryUsageCount: s.int(),
            isAttachable: s.bool(),
            description: s.text(),
            createDate: s.timestamp(),
            updateDate: s.timestamp(),
            tags: s.structures()
        )
    }
}

extension PolicyDetail: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyDetail {
        PolicyDetail(
            policyName: s.text(),
            policyDocument: s.text()
        )
    }
}

extension PolicyGroup: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyGroup {
        PolicyGroup(
            groupName: s.text(),
            groupId: s.text()
        )
    }
}

extension PolicyRole: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyRole {
        PolicyRole(
            roleName: s.text(),
            roleId: s.text()
        )
    }
}

extension PolicyUser: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyUser {
        PolicyUser(
            userName: s.text(),
            userId: s.text()
        )
    }
}

extension PolicyVersion: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyVersion {
        PolicyVersion(
            document: s.text(),
            versionId: s.text(),
            isDefaultVersion: s.bool(),
            createDate: s.timestamp()
        )
    }
}

extension Position: Sampled {
    static func sample(_ s: inout Sampler) -> Position {
        Position(
            line: s.int(),
            column: s.int()
        )
    }
}

extension ResetServiceSpecificCredentialResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ResetServiceSpecificCredentialResponse {
        ResetServiceSpecificCredentialResponse(
            serviceSpecificCredential: s.structure()
        )
    }
}

extension ResourceSpecificResult: Sampled {
    static func sample(_ s: inout Sampler) -> ResourceSpecificResult {
        ResourceSpecificResult(
            evalResourceName: s.text(),
            evalResourceDecision: s.text(),
            matchedStatements: s.structures(),
            missingContextValues: s.texts(),
            evalDecisionDetails: s.textMap(),
            permissionsBoundaryDecisionDetail: s.structure()
        )
    }
}

extension Role: Sampled {
    static func sample(_ s: inout Sampler) -> Role {
        Role(
            path: s.text(),
            roleName: s.text(),
            roleId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            assumeRolePolicyDocument: s.text(),
            description: s.text(),
            maxSessionDuration: s.int(),
            permissionsBoundary: s.structure(),
            tags: s.structures(),
            roleLastUsed: s.structure()
        )
    }
}

extension RoleDetail: Sampled {
    static func sample(_ s: inout Sampler) -> RoleDetail {
        RoleDetail(
            path: s.text(),
            roleName: s.text(),
            roleId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            assumeRolePolicyDocument: s.text(),
            instanceProfileList: s.structures(),
            rolePolicyList: s.structures(),
            attachedManagedPolicies: s.structures(),
            permissionsBoundary: s.structure(),
            tags: s.structures(),
            roleLastUsed: s.structure()
        )
    }
}

extension RoleLastUsed: Sampled {
    static func sample(_ s: inout Sampler) -> RoleLastUsed {
        RoleLastUsed(
            lastUsedDate: s.timestamp(),
            region: s.text()
        )
    }
}

extension SSHPublicKey: Sampled {
    static func sample(_ s: inout Sampler) -> SSHPublicKey {
        SSHPublicKey(
            userName: s.text(),
            sshPublicKeyId: s.text(),
            fingerprint: s.text(),
            sshPublicKeyBody: s.text(),
            status: s.text(),
            uploadDate: s.timestamp()
        )
    }
}

extension SSHPublicKeyMetadata: Sampled {
    static func sample(_ s: inout Sampler) -> SSHPublicKeyMetadata {
        SSHPublicKeyMetadata(
            userName: s.text(),
            sshPublicKeyId: s.text(),
            status: s.text(),
            uploadDate: s.timestamp()
        )
    }
}

extension ServiceSpecificCredential: Sampled {
    static func sample(_ s: inout Sampler) -> ServiceSpecificCredential {
        ServiceSpecificCredential(
            createDate: s.timestamp(),
            expirationDate: s.timestamp(),
            serviceName: s.text(),
            serviceUserName: s.text(),
            servicePassword: s.text(),
            serviceCredentialAlias: s.text(),
            serviceCredentialSecret: s.text(),
            serviceSpecificCredentialId: s.text(),
            userName: s.text(),
            status: s.text()
        )
    }
}

extension ServiceSpecificCredentialMetadata: Sampled {
    static func sample(_ s: inout Sampler) -> ServiceSpecificCredentialMetadata {
        ServiceSpecificCredentialMetadata(
            userName: s.text(),
            status: s.text(),
            serviceUserName: s.text(),
            serviceCredentialAlias: s.text(),
            createDate: s.timestamp(),
            expirationDate: s.timestamp(),
            serviceSpecificCredentialId: s.text(),
            serviceName: s.text()
        )
    }
}

extension SigningCertificate: Sampled {
    static func sample(_ s: inout Sampler) -> SigningCertificate {
        SigningCertificate(
            userName: s.text(),
            certificateId: s.text(),
            certificateBody: s.text(),
            status: s.text(),
            uploadDate: s.timestamp()
        )
    }
}

extension SimulatePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> SimulatePolicyResponse {
        SimulatePolicyResponse(
            evaluationResults: s.structures(),
            isTruncated: s.bool(),
            marker: s.text()
        )
    }
}

extension Statement: Sampled {
    static func sample(_ s: inout Sampler) -> Statement {
        Statement(
            sourcePolicyId: s.text(),
            sourcePolicyType: s.text(),
            startPosition: s.structure(),
            endPosition: s.structure()
        )
    }
}

extension Tag: Sampled {
    static func sample(_ s: inout Sampler) -> Tag {
        Tag(
            key: s.text(),
            value: s.text()
        )
    }
}

extension UpdateRoleDescriptionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UpdateRoleDescriptionResponse {
        UpdateRoleDescriptionResponse(
            role: s.structure()
        )
    }
}

extension UpdateRoleResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UpdateRoleResponse {
        UpdateRoleResponse()
    }
}

extension UploadSSHPublicKeyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UploadSSHPublicKeyResponse {
        UploadSSHPublicKeyResponse(
            sshPublicKey: s.structure()
        )
    }
}

extension UploadSigningCertificateResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UploadSigningCertificateResponse {
        UploadSigningCertificateResponse(
            certificate: s.structure()
        )
    }
}

extension User: Sampled {
    static func sample(_ s: inout Sampler) -> User {
        User(
            path: s.text(),
            userName: s.text(),
            userId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            passwordLastUsed: s.timestamp(),
            permissionsBoundary: s.structure(),
            tags: s.structures()
        )
    }
}

extension UserDetail: Sampled {
    static func sample(_ s: inout Sampler) -> UserDetail {
        UserDetail(
            path: s.text(),
            userName: s.text(),
            userId: s.text(),
            arn: s.text(),
            createDate: s.timestamp(),
            userPolicyList: s.structures(),
            groupList: s.texts(),
            attachedManagedPolicies: s.structures(),
            permissionsBoundary: s.structure(),
            tags: s.structures()
        )
    }
}

extension VirtualMFADevice: Sampled {
    static func sample(_ s: inout Sampler) -> VirtualMFADevice {
        VirtualMFADevice(
            serialNumber: s.text(),
            base32StringSeed: s.blob(),
            qrCodePNG: s.blob(),
            user: s.structure(),
            enableDate: s.timestamp(),
            tags: s.structures()
        )
    }
}
