// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.
import Wire

@testable import IAMService

extension AddClientIDToOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> AddClientIDToOpenIDConnectProviderRequest {
        AddClientIDToOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            clientID: s.text("ClientID")
        )
    }
}

extension AddRoleToInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> AddRoleToInstanceProfileRequest {
        AddRoleToInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            roleName: s.text("RoleName")
        )
    }
}

extension AddUserToGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> AddUserToGroupRequest {
        AddUserToGroupRequest(
            groupName: s.text("GroupName"),
            userName: s.text("UserName")
        )
    }
}

extension AttachGroupPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachGroupPolicyRequest {
        AttachGroupPolicyRequest(
            groupName: s.text("GroupName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension AttachRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachRolePolicyRequest {
        AttachRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension AttachUserPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachUserPolicyRequest {
        AttachUserPolicyRequest(
            userName: s.text("UserName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension ChangePasswordRequest: Given {
    static func given(_ s: inout InputSampler) -> ChangePasswordRequest {
        ChangePasswordRequest(
            oldPassword: s.text("OldPassword"),
            newPassword: s.text("NewPassword")
        )
    }
}

extension ContextEntry: Given {
    static func given(_ s: inout InputSampler) -> ContextEntry {
        ContextEntry(
            contextKeyName: s.optionalText("ContextKeyName"),
            contextKeyValues: s.optionalTexts("ContextKeyValues"),
            contextKeyType: s.optionalText("ContextKeyType")
        )
    }
}

extension CreateAccessKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateAccessKeyRequest {
        CreateAccessKeyRequest(
            userName: s.optionalText("UserName")
        )
    }
}

extension CreateAccountAliasRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateAccountAliasRequest {
        CreateAccountAliasRequest(
            accountAlias: s.text("AccountAlias")
        )
    }
}

extension CreateGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateGroupRequest {
        CreateGroupRequest(
            path: s.optionalText("Path"),
            groupName: s.text("GroupName")
        )
    }
}

extension CreateInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateInstanceProfileRequest {
        CreateInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            path: s.optionalText("Path"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreateLoginProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateLoginProfileRequest {
        CreateLoginProfileRequest(
            userName: s.optionalText("UserName"),
            password: s.optionalText("Password"),
            passwordResetRequired: s.optionalBool("PasswordResetRequired")
        )
    }
}

extension CreateOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateOpenIDConnectProviderRequest {
        CreateOpenIDConnectProviderRequest(
            url: s.text("Url"),
            clientIDList: s.optionalTexts("ClientIDList"),
            thumbprintList: s.optionalTexts("ThumbprintList"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreatePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> CreatePolicyRequest {
        CreatePolicyRequest(
            policyName: s.text("PolicyName"),
            path: s.optionalText("Path"),
            policyDocument: s.text("PolicyDocument"),
            description: s.optionalText("Description"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreatePolicyVersionRequest: Given {
    static func given(_ s: inout InputSampler) -> CreatePolicyVersionRequest {
        CreatePolicyVersionRequest(
            policyArn: s.text("PolicyArn"),
            policyDocument: s.text("PolicyDocument"),
            setAsDefault: s.optionalBool("SetAsDefault")
        )
    }
}

extension CreateRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateRoleRequest {
        CreateRoleRequest(
            path: s.optionalText("Path"),
            roleName: s.text("RoleName"),
            assumeRolePolicyDocument: s.text("AssumeRolePolicyDocument"),
            description: s.optionalText("Description"),
            maxSessionDuration: s.optionalInt("MaxSessionDuration"),
            permissionsBoundary: s.optionalText("PermissionsBoundary"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreateServiceSpecificCredentialRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateServiceSpecificCredentialRequest {
        CreateServiceSpecificCredentialRequest(
            userName: s.text("UserName"),
            serviceName: s.text("ServiceName"),
            credentialAgeDays: s.optionalInt("CredentialAgeDays")
        )
    }
}

extension CreateUserRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateUserRequest {
        CreateUserRequest(
            path: s.optionalText("Path"),
            userName: s.text("UserName"),
            permissionsBoundary: s.optionalText("PermissionsBoundary"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreateVirtualMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateVirtualMFADeviceRequest {
        CreateVirtualMFADeviceRequest(
            path: s.optionalText("Path"),
            virtualMFADeviceName: s.text("VirtualMFADeviceName"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension DeactivateMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> DeactivateMFADeviceRequest {
        DeactivateMFADeviceRequest(
            userName: s.optionalText("UserName"),
            serialNumber: s.text("SerialNumber")
        )
    }
}

extension DeleteAccessKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteAccessKeyRequest {
        DeleteAccessKeyRequest(
            userName: s.optionalText("UserName"),
            accessKeyId: s.text("AccessKeyId")
        )
    }
}

extension DeleteAccountAliasRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteAccountAliasRequest {
        DeleteAccountAliasRequest(
            accountAlias: s.text("AccountAlias")
        )
    }
}

extension DeleteGroupPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteGroupPolicyRequest {
        DeleteGroupPolicyRequest(
            groupName: s.text("GroupName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension DeleteGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteGroupRequest {
        DeleteGroupRequest(
            groupName: s.text("GroupName")
        )
    }
}

extension DeleteInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteInstanceProfileRequest {
        DeleteInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName")
        )
    }
}

extension DeleteLoginProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteLoginProfileRequest {
        DeleteLoginProfileRequest(
            userName: s.optionalText("UserName")
        )
    }
}

extension DeleteOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteOpenIDConnectProviderRequest {
        DeleteOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn")
        )
    }
}

extension DeletePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeletePolicyRequest {
        DeletePolicyRequest(
            policyArn: s.text("PolicyArn")
        )
    }
}

extension DeletePolicyVersionRequest: Given {
    static func given(_ s: inout InputSampler) -> DeletePolicyVersionRequest {
        DeletePolicyVersionRequest(
            policyArn: s.text("PolicyArn"),
            versionId: s.text("VersionId")
        )
    }
}

extension DeleteRolePermissionsBoundaryRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteRolePermissionsBoundaryRequest {
        DeleteRolePermissionsBoundaryRequest(
            roleName: s.text("RoleName")
        )
    }
}

extension DeleteRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteRolePolicyRequest {
        DeleteRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension DeleteRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteRoleRequest {
        DeleteRoleRequest(
            roleName: s.text("RoleName")
        )
    }
}

extension DeleteSSHPublicKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteSSHPublicKeyRequest {
        DeleteSSHPublicKeyRequest(
            userName: s.text("UserName"),
            sshPublicKeyId: s.text("SshPublicKeyId")
        )
    }
}

extension DeleteServiceSpecificCredentialRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteServiceSpecificCredentialRequest {
        DeleteServiceSpecificCredentialRequest(
            userName: s.optionalText("UserName"),
            serviceSpecificCredentialId: s.text("ServiceSpecificCredentialId")
        )
    }
}

extension DeleteSigningCertificateRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteSigningCertificateRequest {
        DeleteSigningCertificateRequest(
            userName: s.optionalText("UserName"),
            certificateId: s.text("CertificateId")
        )
    }
}

extension DeleteUserPermissionsBoundaryRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteUserPermissionsBoundaryRequest {
        DeleteUserPermissionsBoundaryRequest(
            userName: s.text("UserName")
        )
    }
}

extension DeleteUserPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteUserPolicyRequest {
        DeleteUserPolicyRequest(
            userName: s.text("UserName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension DeleteUserRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteUserRequest {
        DeleteUserRequest(
            userName: s.text("UserName")
        )
    }
}

extension DeleteVirtualMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteVirtualMFADeviceRequest {
        DeleteVirtualMFADeviceRequest(
            serialNumber: s.text("SerialNumber")
        )
    }
}

extension DetachGroupPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachGroupPolicyRequest {
        DetachGroupPolicyRequest(
            groupName: s.text("GroupName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension DetachRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachRolePolicyRequest {
        DetachRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension DetachUserPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachUserPolicyRequest {
        DetachUserPolicyRequest(
            userName: s.text("UserName"),
            policyArn: s.text("PolicyArn")
        )
    }
}

extension EnableMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> EnableMFADeviceRequest {
        EnableMFADeviceRequest(
            userName: s.text("UserName"),
            serialNumber: s.text("SerialNumber"),
            authenticationCode1: s.text("AuthenticationCode1"),
            authenticationCode2: s.text("AuthenticationCode2")
        )
    }
}

extension GetAccessKeyLastUsedRequest: Given {
    static func given(_ s: inout InputSampler) -> GetAccessKeyLastUsedRequest {
        GetAccessKeyLastUsedRequest(
            accessKeyId: s.text("AccessKeyId")
        )
    }
}

extension GetAccountAuthorizationDetailsRequest: Given {
    static func given(_ s: inout InputSampler) -> GetAccountAuthorizationDetailsRequest {
        GetAccountAuthorizationDetailsRequest(
            filter: s.optionalTexts("Filter"),
            maxItems: s.optionalInt("MaxItems"),
            marker: s.optionalText("Marker")
        )
    }
}

extension GetContextKeysForCustomPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetContextKeysForCustomPolicyRequest {
        GetContextKeysForCustomPolicyRequest(
            policyInputList: s.texts("PolicyInputList")
        )
    }
}

extension GetContextKeysForPrincipalPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetContextKeysForPrincipalPolicyRequest {
        GetContextKeysForPrincipalPolicyRequest(
            policySourceArn: s.text("PolicySourceArn"),
            policyInputList: s.optionalTexts("PolicyInputList")
        )
    }
}

extension GetGroupPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetGroupPolicyRequest {
        GetGroupPolicyRequest(
            groupName: s.text("GroupName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension GetGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> GetGroupRequest {
        GetGroupRequest(
            groupName: s.text("GroupName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension GetInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> GetInstanceProfileRequest {
        GetInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName")
        )
    }
}

extension GetLoginProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> GetLoginProfileRequest {
        GetLoginProfileRequest(
            userName: s.optionalText("UserName")
        )
    }
}

extension GetMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> GetMFADeviceRequest {
        GetMFADeviceRequest(
            serialNumber: s.text("SerialNumber"),
            userName: s.optionalText("UserName")
        )
    }
}

extension GetOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> GetOpenIDConnectProviderRequest {
        GetOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn")
        )
    }
}

extension GetPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetPolicyRequest {
        GetPolicyRequest(
            policyArn: s.text("PolicyArn")
        )
    }
}

extension GetPolicyVersionRequest: Given {
    static func given(_ s: inout InputSampler) -> GetPolicyVersionRequest {
        GetPolicyVersionRequest(
            policyArn: s.text("PolicyArn"),
            versionId: s.text("VersionId")
        )
    }
}

extension GetRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetRolePolicyRequest {
        GetRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension GetRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> GetRoleRequest {
        GetRoleRequest(
            roleName: s.text("RoleName")
        )
    }
}

extension GetSSHPublicKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetSSHPublicKeyRequest {
        GetSSHPublicKeyRequest(
            userName: s.text("UserName"),
            sshPublicKeyId: s.text("SshPublicKeyId"),
            encoding: s.text("Encoding")
        )
    }
}

extension GetUserPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetUserPolicyRequest {
        GetUserPolicyRequest(
            userName: s.text("UserName"),
            policyName: s.text("PolicyName")
        )
    }
}

extension GetUserRequest: Given {
    static func given(_ s: inout InputSampler) -> GetUserRequest {
        GetUserRequest(
            userName: s.optionalText("UserName")
        )
    }
}

extension ListAccessKeysRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAccessKeysRequest {
        ListAccessKeysRequest(
            userName: s.optionalText("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListAccountAliasesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAccountAliasesRequest {
        ListAccountAliasesRequest(
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListAttachedGroupPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAttachedGroupPoliciesRequest {
        ListAttachedGroupPoliciesRequest(
            groupName: s.text("GroupName"),
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListAttachedRolePoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAttachedRolePoliciesRequest {
        ListAttachedRolePoliciesRequest(
            roleName: s.text("RoleName"),
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListAttachedUserPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAttachedUserPoliciesRequest {
        ListAttachedUserPoliciesRequest(
            userName: s.text("UserName"),
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListEntitiesForPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> ListEntitiesForPolicyRequest {
        ListEntitiesForPolicyRequest(
            policyArn: s.text("PolicyArn"),
            entityFilter: s.optionalText("EntityFilter"),
            pathPrefix: s.optionalText("PathPrefix"),
            policyUsageFilter: s.optionalText("PolicyUsageFilter"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListGroupPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListGroupPoliciesRequest {
        ListGroupPoliciesRequest(
            groupName: s.text("GroupName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListGroupsForUserRequest: Given {
    static func given(_ s: inout InputSampler) -> ListGroupsForUserRequest {
        ListGroupsForUserRequest(
            userName: s.text("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListGroupsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListGroupsRequest {
        ListGroupsRequest(
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListInstanceProfileTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListInstanceProfileTagsRequest {
        ListInstanceProfileTagsRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListInstanceProfilesForRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> ListInstanceProfilesForRoleRequest {
        ListInstanceProfilesForRoleRequest(
            roleName: s.text("RoleName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListInstanceProfilesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListInstanceProfilesRequest {
        ListInstanceProfilesRequest(
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListMFADevicesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListMFADevicesRequest {
        ListMFADevicesRequest(
            userName: s.optionalText("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListOpenIDConnectProviderTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListOpenIDConnectProviderTagsRequest {
        ListOpenIDConnectProviderTagsRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListOpenIDConnectProvidersRequest: Given {
    static func given(_ s: inout InputSampler) -> ListOpenIDConnectProvidersRequest {
        ListOpenIDConnectProvidersRequest()
    }
}

extension ListPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPoliciesRequest {
        ListPoliciesRequest(
            scope: s.optionalText("Scope"),
            onlyAttached: s.optionalBool("OnlyAttached"),
            pathPrefix: s.optionalText("PathPrefix"),
            policyUsageFilter: s.optionalText("PolicyUsageFilter"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListPolicyTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPolicyTagsRequest {
        ListPolicyTagsRequest(
            policyArn: s.text("PolicyArn"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListPolicyVersionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPolicyVersionsRequest {
        ListPolicyVersionsRequest(
            policyArn: s.text("PolicyArn"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListRolePoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListRolePoliciesRequest {
        ListRolePoliciesRequest(
            roleName: s.text("RoleName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListRoleTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListRoleTagsRequest {
        ListRoleTagsRequest(
            roleName: s.text("RoleName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListRolesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListRolesRequest {
        ListRolesRequest(
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListSSHPublicKeysRequest: Given {
    static func given(_ s: inout InputSampler) -> ListSSHPublicKeysRequest {
        ListSSHPublicKeysRequest(
            userName: s.optionalText("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListServiceSpecificCredentialsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListServiceSpecificCredentialsRequest {
        ListServiceSpecificCredentialsRequest(
            userName: s.optionalText("UserName"),
            serviceName: s.optionalText("ServiceName"),
            allUsers: s.optionalBool("AllUsers"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListSigningCertificatesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListSigningCertificatesRequest {
        ListSigningCertificatesRequest(
            userName: s.optionalText("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListUserPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListUserPoliciesRequest {
        ListUserPoliciesRequest(
            userName: s.text("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListUserTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListUserTagsRequest {
        ListUserTagsRequest(
            userName: s.text("UserName"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListUsersRequest: Given {
    static func given(_ s: inout InputSampler) -> ListUsersRequest {
        ListUsersRequest(
            pathPrefix: s.optionalText("PathPrefix"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension ListVirtualMFADevicesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListVirtualMFADevicesRequest {
        ListVirtualMFADevicesRequest(
            assignmentStatus: s.optionalText("AssignmentStatus"),
            marker: s.optionalText("Marker"),
            maxItems: s.optionalInt("MaxItems")
        )
    }
}

extension PutGroupPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> PutGroupPolicyRequest {
        PutGroupPolicyRequest(
            groupName: s.text("GroupName"),
            policyName: s.text("PolicyName"),
            policyDocument: s.text("PolicyDocument")
        )
    }
}

extension PutRolePermissionsBoundaryRequest: Given {
    static func given(_ s: inout InputSampler) -> PutRolePermissionsBoundaryRequest {
        PutRolePermissionsBoundaryRequest(
            roleName: s.text("RoleName"),
            permissionsBoundary: s.text("PermissionsBoundary")
        )
    }
}

extension PutRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> PutRolePolicyRequest {
        PutRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyName: s.text("PolicyName"),
            policyDocument: s.text("PolicyDocument")
        )
    }
}

extension PutUserPermissionsBoundaryRequest: Given {
    static func given(_ s: inout InputSampler) -> PutUserPermissionsBoundaryRequest {
        PutUserPermissionsBoundaryRequest(
            userName: s.text("UserName"),
            permissionsBoundary: s.text("PermissionsBoundary")
        )
    }
}

extension PutUserPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> PutUserPolicyRequest {
        PutUserPolicyRequest(
            userName: s.text("UserName"),
            policyName: s.text("PolicyName"),
            policyDocument: s.text("PolicyDocument")
        )
    }
}

extension RemoveClientIDFromOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> RemoveClientIDFromOpenIDConnectProviderRequest {
        RemoveClientIDFromOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            clientID: s.text("ClientID")
        )
    }
}

extension RemoveRoleFromInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> RemoveRoleFromInstanceProfileRequest {
        RemoveRoleFromInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            roleName: s.text("RoleName")
        )
    }
}

extension RemoveUserFromGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> RemoveUserFromGroupRequest {
        RemoveUserFromGroupRequest(
            groupName: s.text("GroupName"),
            userName: s.text("UserName")
        )
    }
}

extension ResetServiceSpecificCredentialRequest: Given {
    static func given(_ s: inout InputSampler) -> ResetServiceSpecificCredentialRequest {
        ResetServiceSpecificCredentialRequest(
            userName: s.optionalText("UserName"),
            serviceSpecificCredentialId: s.text("ServiceSpecificCredentialId")
        )
    }
}

extension ResyncMFADeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> ResyncMFADeviceRequest {
        ResyncMFADeviceRequest(
            userName: s.text("UserName"),
            serialNumber: s.text("SerialNumber"),
            authenticationCode1: s.text("AuthenticationCode1"),
            authenticationCode2: s.text("AuthenticationCode2")
        )
    }
}

extension SetDefaultPolicyVersionRequest: Given {
    static func given(_ s: inout InputSampler) -> SetDefaultPolicyVersionRequest {
        SetDefaultPolicyVersionRequest(
            policyArn: s.text("PolicyArn"),
            versionId: s.text("VersionId")
        )
    }
}

extension SimulateCustomPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> SimulateCustomPolicyRequest {
        SimulateCustomPolicyRequest(
            policyInputList: s.texts("PolicyInputList"),
            permissionsBoundaryPolicyInputList: s.optionalTexts("PermissionsBoundaryPolicyInputList"),
            actionNames: s.texts("ActionNames"),
            resourceArns: s.optionalTexts("ResourceArns"),
            resourcePolicy: s.optionalText("ResourcePolicy"),
            resourceOwner: s.optionalText("ResourceOwner"),
            callerArn: s.optionalText("CallerArn"),
            contextEntries: s.optionalStructures("ContextEntries"),
            resourceHandlingOption: s.optionalText("ResourceHandlingOption"),
            maxItems: s.optionalInt("MaxItems"),
            marker: s.optionalText("Marker")
        )
    }
}

extension SimulatePrincipalPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> SimulatePrincipalPolicyRequest {
        SimulatePrincipalPolicyRequest(
            policySourceArn: s.text("PolicySourceArn"),
            policyInputList: s.optionalTexts("PolicyInputList"),
            permissionsBoundaryPolicyInputList: s.optionalTexts("PermissionsBoundaryPolicyInputList"),
            actionNames: s.texts("ActionNames"),
            resourceArns: s.optionalTexts("ResourceArns"),
            resourcePolicy: s.optionalText("ResourcePolicy"),
            resourceOwner: s.optionalText("ResourceOwner"),
            callerArn: s.optionalText("CallerArn"),
            contextEntries: s.optionalStructures("ContextEntries"),
            resourceHandlingOption: s.optionalText("ResourceHandlingOption"),
            maxItems: s.optionalInt("MaxItems"),
            marker: s.optionalText("Marker")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.text("Key"),
            value: s.text("Value")
        )
    }
}

extension TagInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> TagInstanceProfileRequest {
        TagInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            tags: s.structures("Tags")
        )
    }
}

extension TagOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> TagOpenIDConnectProviderRequest {
        TagOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            tags: s.structures("Tags")
        )
    }
}

extension TagPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> TagPolicyRequest {
        TagPolicyRequest(
            policyArn: s.text("PolicyArn"),
            tags: s.structures("Tags")
        )
    }
}

extension TagRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> TagRoleRequest {
        TagRoleRequest(
            roleName: s.text("RoleName"),
            tags: s.structures("Tags")
        )
    }
}

extension TagUserRequest: Given {
    static func given(_ s: inout InputSampler) -> TagUserRequest {
        TagUserRequest(
            userName: s.text("UserName"),
            tags: s.structures("Tags")
        )
    }
}

extension UntagInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagInstanceProfileRequest {
        UntagInstanceProfileRequest(
            instanceProfileName: s.text("InstanceProfileName"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UntagOpenIDConnectProviderRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagOpenIDConnectProviderRequest {
        UntagOpenIDConnectProviderRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UntagPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagPolicyRequest {
        UntagPolicyRequest(
            policyArn: s.text("PolicyArn"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UntagRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagRoleRequest {
        UntagRoleRequest(
            roleName: s.text("RoleName"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UntagUserRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagUserRequest {
        UntagUserRequest(
            userName: s.text("UserName"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UpdateAccessKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateAccessKeyRequest {
        UpdateAccessKeyRequest(
            userName: s.optionalText("UserName"),
            accessKeyId: s.text("AccessKeyId"),
            status: s.text("Status")
        )
    }
}

extension UpdateAccountPasswordPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateAccountPasswordPolicyRequest {
        UpdateAccountPasswordPolicyRequest(
            minimumPasswordLength: s.optionalInt("MinimumPasswordLength"),
            requireSymbols: s.optionalBool("RequireSymbols"),
            requireNumbers: s.optionalBool("RequireNumbers"),
            requireUppercaseCharacters: s.optionalBool("RequireUppercaseCharacters"),
            requireLowercaseCharacters: s.optionalBool("RequireLowercaseCharacters"),
            allowUsersToChangePassword: s.optionalBool("AllowUsersToChangePassword"),
            maxPasswordAge: s.optionalInt("MaxPasswordAge"),
            passwordReusePrevention: s.optionalInt("PasswordReusePrevention"),
            hardExpiry: s.optionalBool("HardExpiry")
        )
    }
}

extension UpdateAssumeRolePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateAssumeRolePolicyRequest {
        UpdateAssumeRolePolicyRequest(
            roleName: s.text("RoleName"),
            policyDocument: s.text("PolicyDocument")
        )
    }
}

extension UpdateGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateGroupRequest {
        UpdateGroupRequest(
            groupName: s.text("GroupName"),
            newPath: s.optionalText("NewPath"),
            newGroupName: s.optionalText("NewGroupName")
        )
    }
}

extension UpdateLoginProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateLoginProfileRequest {
        UpdateLoginProfileRequest(
            userName: s.text("UserName"),
            password: s.optionalText("Password"),
            passwordResetRequired: s.optionalBool("PasswordResetRequired")
        )
    }
}

extension UpdateOpenIDConnectProviderThumbprintRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateOpenIDConnectProviderThumbprintRequest {
        UpdateOpenIDConnectProviderThumbprintRequest(
            openIDConnectProviderArn: s.text("OpenIDConnectProviderArn"),
            thumbprintList: s.texts("ThumbprintList")
        )
    }
}

extension UpdateRoleDescriptionRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateRoleDescriptionRequest {
        UpdateRoleDescriptionRequest(
            roleName: s.text("RoleName"),
            description: s.text("Description")
        )
    }
}

extension UpdateRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateRoleRequest {
        UpdateRoleRequest(
            roleName: s.text("RoleName"),
            description: s.optionalText("Description"),
            maxSessionDuration: s.optionalInt("MaxSessionDuration")
        )
    }
}

extension UpdateSSHPublicKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateSSHPublicKeyRequest {
        UpdateSSHPublicKeyRequest(
            userName: s.text("UserName"),
            sshPublicKeyId: s.text("SshPublicKeyId"),
            status: s.text("Status")
        )
    }
}

extension UpdateServiceSpecificCredentialRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateServiceSpecificCredentialRequest {
        UpdateServiceSpecificCredentialRequest(
            userName: s.optionalText("UserName"),
            serviceSpecificCredentialId: s.text("ServiceSpecificCredentialId"),
            status: s.text("Status")
        )
    }
}

extension UpdateSigningCertificateRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateSigningCertificateRequest {
        UpdateSigningCertificateRequest(
            userName: s.optionalText("UserName"),
            certificateId: s.text("CertificateId"),
            status: s.text("Status")
        )
    }
}

extension UpdateUserRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateUserRequest {
        UpdateUserRequest(
            userName: s.text("UserName"),
            newPath: s.optionalText("NewPath"),
            newUserName: s.optionalText("NewUserName")
        )
    }
}

extension UploadSSHPublicKeyRequest: Given {
    static func given(_ s: inout InputSampler) -> UploadSSHPublicKeyRequest {
        UploadSSHPublicKeyRequest(
            userName: s.text("UserName"),
            sshPublicKeyBody: s.text("SshPublicKeyBody")
        )
    }
}

extension UploadSigningCertificateRequest: Given {
    static func given(_ s: inout InputSampler) -> UploadSigningCertificateRequest {
        UploadSigningCertificateRequest(
            userName: s.optionalText("UserName"),
            certificateBody: s.text("CertificateBody")
        )
    }
}
