import Service

struct CreateGroup: Operation {
    static let authorization = Authorization<Input>("iam:CreateGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetGroup: Operation {
    static let authorization = Authorization<Input>("iam:GetGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListGroups: Operation {
    static let authorization = Authorization<Input>("iam:ListGroups")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateGroup: Operation {
    static let authorization = Authorization<Input>("iam:UpdateGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteGroup: Operation {
    static let authorization = Authorization<Input>("iam:DeleteGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct AddUserToGroup: Operation {
    static let authorization = Authorization<Input>("iam:AddUserToGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct RemoveUserFromGroup: Operation {
    static let authorization = Authorization<Input>("iam:RemoveUserFromGroup")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct AttachGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:AttachGroupPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DetachGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DetachGroupPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListAttachedGroupPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListAttachedGroupPolicies")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:PutGroupPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetGroupPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteGroupPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListGroupPolicies: Operation {
    static let authorization = Authorization<Input>("iam:ListGroupPolicies")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutRolePermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:PutRolePermissionsBoundary")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteRolePermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:DeleteRolePermissionsBoundary")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutUserPermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:PutUserPermissionsBoundary")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteUserPermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:DeleteUserPermissionsBoundary")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct CreateVirtualMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:CreateVirtualMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct EnableMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:EnableMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeactivateMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:DeactivateMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteVirtualMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:DeleteVirtualMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListMFADevices: Operation {
    static let authorization = Authorization<Input>("iam:ListMFADevices")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListVirtualMFADevices: Operation {
    static let authorization = Authorization<Input>("iam:ListVirtualMFADevices")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ResyncMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:ResyncMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:GetMFADevice")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct CreateOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:CreateOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:GetOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListOpenIDConnectProviders: Operation {
    static let authorization = Authorization<Input>("iam:ListOpenIDConnectProviders")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:DeleteOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct AddClientIDToOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:AddClientIDToOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct RemoveClientIDFromOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:RemoveClientIDFromOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UpdateOpenIDConnectProviderThumbprint: Operation {
    static let authorization = Authorization<Input>("iam:UpdateOpenIDConnectProviderThumbprint")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct TagOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:TagOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct UntagOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:UntagOpenIDConnectProvider")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListOpenIDConnectProviderTags: Operation {
    static let authorization = Authorization<Input>("iam:ListOpenIDConnectProviderTags")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct SimulatePrincipalPolicy: Operation {
    static let authorization = Authorization<Input>("iam:SimulatePrincipalPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct SimulateCustomPolicy: Operation {
    static let authorization = Authorization<Input>("iam:SimulateCustomPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetContextKeysForCustomPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetContextKeysForCustomPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetContextKeysForPrincipalPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetContextKeysForPrincipalPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetAccountAuthorizationDetails: Operation {
    static let authorization = Authorization<Input>("iam:GetAccountAuthorizationDetails")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
