import Foundation
import Import
import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

/// An account made by operations, described by GetAccountAuthorizationDetails, and imported elsewhere.
@Suite struct `A round trip` {
    let here: TestRolecall
    let there: TestRolecall

    init() throws {
        here = try TestRolecall()
        there = try TestRolecall()
    }

    private static func allow(_ action: String, on resource: String = "*") -> String {
        #"{"Version":"2012-10-17", "Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"\#(resource)"}}"#
    }

    private func build() async throws {
        let aws = here
        let edge = try await policy("Edge", Self.allow("iam:*"))
        let deploy = try await policy("Deploy", Self.allow("s3:Put*"), path: "/team/")
        _ = try await aws.call(
            CreatePolicyVersion.self,
            .init(policyArn: deploy, policyDocument: Self.allow("s3:*"), setAsDefault: true))
        _ = try await aws.call(
            CreateUser.self,
            .init(
                path: "/eng/", userName: "ann", permissionsBoundary: edge, tags: [.init(key: "k", value: "é")]
            ))
        _ = try await aws.call(CreateUser.self, .init(userName: "bob"))
        _ = try await aws.call(CreateGroup.self, .init(path: "/g/", groupName: "Dev"))
        for user in ["ann", "bob"] {
            _ = try await aws.call(AddUserToGroup.self, .init(groupName: "Dev", userName: user))
        }
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: deploy))
        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(groupName: "Dev", policyName: "see", policyDocument: Self.allow("iam:List*")))
        _ = try await aws.call(
            AttachUserPolicy.self,
            .init(userName: "bob", policyArn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess"))
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/eng/ann","Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#
        _ = try await aws.call(CreateRole.self, .init(roleName: "App", assumeRolePolicyDocument: trust))
        _ = try await aws.call(
            PutRolePolicy.self,
            .init(roleName: "App", policyName: "i", policyDocument: Self.allow("iam:GetRole")))
        _ = try await aws.call(CreateInstanceProfile.self, .init(instanceProfileName: "IP"))
        _ = try await aws.call(
            AddRoleToInstanceProfile.self, .init(instanceProfileName: "IP", roleName: "App"))
    }

    private func policy(_ name: String, _ text: String, path: String? = nil) async throws -> String {
        try await here.call(
            CreatePolicy.self, .init(policyName: name, path: path, policyDocument: text)
        ).policy?.arn ?? ""
    }

    @Test func `changes no answer`() async throws {
        try await build()
        let described = try await here.call(GetAccountAuthorizationDetails.self, .init())
        let report = try await there.take(described.json)
        #expect(report.notTaken.isEmpty && report.notes.isEmpty, "\(report.text)")
        let again = try await there.call(GetAccountAuthorizationDetails.self, .init())
        #expect(again.json == described.json)
    }

    @Test func `changes no decision`() async throws {
        try await build()
        try await there.take(try await here.call(GetAccountAuthorizationDetails.self, .init()).json)
        let account = "arn:aws:iam::123456789012"
        let actions = [
            ("s3:PutObject", "arn:aws:s3:::b/k"), ("iam:ListUsers", "\(account):user/"),
            ("iam:GetRole", "\(account):role/App"), ("iam:CreateUser", "\(account):user/x"),
            ("sts:AssumeRole", "\(account):role/App"),
        ]
        var decisions: Set<String> = []
        for principal in ["user/eng/ann", "user/bob", "role/App"] {
            for (action, resource) in actions {
                let arn = "\(account):\(principal)"
                let before = try await here.simulated(arn, action, on: resource)
                let after = try await there.simulated(arn, action, on: resource)
                #expect(before == after && before != nil, "\(principal) \(action)")
                decisions.insert(before ?? "")
            }
        }
        #expect(decisions == ["allowed", "implicitDeny"])
        for aws in [here, there] {
            _ = try await aws.call(ListUsers.self, .init(), as: aws.user("ann"))
            _ = try await aws.call(GetRole.self, .init(roleName: "App"), as: aws.session(of: "App"))
            let refused = await refusal {
                try await aws.call(CreateUser.self, .init(userName: "x"), as: aws.user("bob"))
            }
            #expect(refused == "AccessDenied: iam:CreateUser on arn:aws:iam::123456789012:user/x")
        }
    }
}

extension GetAccountAuthorizationDetailsResponse {
    /// As the API's own JSON would be: documents stay percent-encoded.
    fileprivate var json: String {
        func list(_ elements: [String]?) -> String { "[\((elements ?? []).joined(separator: ","))]" }
        return """
            {"UserDetailList": \(list(userDetailList?.map(\.json))),
            "GroupDetailList": \(list(groupDetailList?.map(\.json))),
            "RoleDetailList": \(list(roleDetailList?.map(\.json))),
            "Policies": \(list(policies?.map(\.json)))}
            """
    }
}

/// An object of the members that have a value.
private func object(_ members: [(String, String?)]) -> String {
    "{\(members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ","))}"
}

private func quoted(_ text: String?) -> String? { text.map { "\"\($0)\"" } }

private func array(_ elements: [String]?) -> String? { elements.map { "[\($0.joined(separator: ","))]" } }

extension UserDetail {
    fileprivate var json: String {
        object([
            ("Path", quoted(path)), ("UserName", quoted(userName)), ("UserId", quoted(userId)),
            ("Arn", quoted(arn)), ("CreateDate", quoted(createDate?.iso8601)),
            ("UserPolicyList", array(userPolicyList?.map(\.json))),
            ("GroupList", array(groupList?.compactMap { quoted($0) })),
            ("AttachedManagedPolicies", array(attachedManagedPolicies?.map(\.json))),
            ("PermissionsBoundary", permissionsBoundary?.json), ("Tags", array(tags?.map(\.json))),
        ])
    }
}

extension GroupDetail {
    fileprivate var json: String {
        object([
            ("Path", quoted(path)), ("GroupName", quoted(groupName)), ("GroupId", quoted(groupId)),
            ("Arn", quoted(arn)), ("CreateDate", quoted(createDate?.iso8601)),
            ("GroupPolicyList", array(groupPolicyList?.map(\.json))),
            ("AttachedManagedPolicies", array(attachedManagedPolicies?.map(\.json))),
        ])
    }
}

extension RoleDetail {
    fileprivate var json: String {
        object([
            ("Path", quoted(path)), ("RoleName", quoted(roleName)), ("RoleId", quoted(roleId)),
            ("Arn", quoted(arn)), ("CreateDate", quoted(createDate?.iso8601)),
            ("AssumeRolePolicyDocument", quoted(assumeRolePolicyDocument)),
            ("InstanceProfileList", array(instanceProfileList?.map(\.json))),
            ("RolePolicyList", array(rolePolicyList?.map(\.json))),
            ("AttachedManagedPolicies", array(attachedManagedPolicies?.map(\.json))),
            ("PermissionsBoundary", permissionsBoundary?.json), ("Tags", array(tags?.map(\.json))),
        ])
    }
}

extension ManagedPolicyDetail {
    fileprivate var json: String {
        object([
            ("PolicyName", quoted(policyName)), ("PolicyId", quoted(policyId)), ("Arn", quoted(arn)),
            ("Path", quoted(path)), ("DefaultVersionId", quoted(defaultVersionId)),
            ("AttachmentCount", attachmentCount.map { "\($0)" }),
            ("PermissionsBoundaryUsageCount", permissionsBoundaryUsageCount.map { "\($0)" }),
            ("Description", quoted(description)), ("CreateDate", quoted(createDate?.iso8601)),
            ("UpdateDate", quoted(updateDate?.iso8601)),
            (
                "PolicyVersionList",
                array(
                    policyVersionList?.map { version in
                        object([
                            ("Document", quoted(version.document)), ("VersionId", quoted(version.versionId)),
                            ("CreateDate", quoted(version.createDate?.iso8601)),
                        ])
                    })
            ),
        ])
    }
}

extension IAMService.InstanceProfile {
    fileprivate var json: String {
        object([
            ("Path", quoted(path)), ("InstanceProfileName", quoted(instanceProfileName)),
            ("InstanceProfileId", quoted(instanceProfileId)), ("Arn", quoted(arn)),
            ("CreateDate", quoted(createDate.iso8601)),
        ])
    }
}

extension PolicyDetail {
    fileprivate var json: String {
        object([("PolicyName", quoted(policyName)), ("PolicyDocument", quoted(policyDocument))])
    }
}

extension IAMService.AttachedPolicy {
    fileprivate var json: String {
        object([("PolicyName", quoted(policyName)), ("PolicyArn", quoted(policyArn))])
    }
}

extension AttachedPermissionsBoundary {
    fileprivate var json: String {
        object([
            ("PermissionsBoundaryType", quoted(permissionsBoundaryType)),
            ("PermissionsBoundaryArn", quoted(permissionsBoundaryArn)),
        ])
    }
}

extension IAMService.Tag {
    fileprivate var json: String { object([("Key", quoted(key)), ("Value", quoted(value))]) }
}
