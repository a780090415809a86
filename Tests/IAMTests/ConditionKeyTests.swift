import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

/// The values of IAM's condition keys.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
@Suite struct `IAM's condition keys` {
    private static let edge = "arn:aws:iam::123456789012:policy/edge"
    private static let wide = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"

    /// What is asked, and the keys; nil for one that must not be.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: [(String, [String]?)]
        let ask: @Sendable (TestRolecall) -> [Question]

        init<O: Operation>(_ operation: O.Type, _ input: O.Input, _ keys: (String, [String]?)...) {
            testDescription = O.name
            self.keys = keys
            ask = { aws in
                O.authorization.questions(input, caller: aws.root, world: aws.world, region: .usEast1)
            }
        }
    }

    @Test(arguments: boundaries + policies + tags)
    func `have AWS's values`(row: Row) async throws {
        let aws = try TestRolecall()
        _ = try await aws.createPolicy("edge")
        _ = try await aws.call(
            TagPolicy.self, .init(policyArn: Self.edge, tags: [.init(key: "Team", value: "red")]))
        try await aws.createUser("ann") {
            $0.permissionsBoundary = Self.edge
            $0.tags = [.init(key: "Team", value: "red")]
        }
        try await aws.createRole("R") {
            $0.permissionsBoundary = Self.edge
            $0.tags = [.init(key: "Team", value: "red")]
        }
        _ = try await aws.call(
            CreateInstanceProfile.self,
            .init(instanceProfileName: "IP", tags: [.init(key: "Team", value: "red")]))
        let asked = row.ask(aws)
        #expect(!asked.isEmpty)
        for (key, value) in row.keys {
            #expect(asked.first?.keys[key.lowercased()]?.values == value, "\(key)")
        }
    }

    /// The boundary that is asked for, or the one there is.
    private static let boundaries: [Row] = {
        let bound = ("iam:PermissionsBoundary", Optional([edge]))
        let rebound = ("iam:PermissionsBoundary", Optional([wide]))
        return [
            Row(CreateUser.self, .init(userName: "x", permissionsBoundary: wide), rebound),
            Row(CreateUser.self, .init(userName: "x"), ("iam:PermissionsBoundary", nil)),
            Row(
                CreateRole.self,
                .init(roleName: "x", assumeRolePolicyDocument: "", permissionsBoundary: wide), rebound),
            Row(
                PutUserPermissionsBoundary.self, .init(userName: "ann", permissionsBoundary: wide), rebound),
            Row(PutRolePermissionsBoundary.self, .init(roleName: "R", permissionsBoundary: wide), rebound),
            Row(DeleteUserPermissionsBoundary.self, .init(userName: "ann"), bound),
            Row(DeleteRolePermissionsBoundary.self, .init(roleName: "R"), bound),
            Row(AttachUserPolicy.self, .init(userName: "ann", policyArn: wide), bound),
            Row(DetachUserPolicy.self, .init(userName: "ann", policyArn: wide), bound),
            Row(PutUserPolicy.self, .init(userName: "ann", policyName: "p", policyDocument: ""), bound),
            Row(DeleteUserPolicy.self, .init(userName: "ann", policyName: "p"), bound),
            Row(AttachRolePolicy.self, .init(roleName: "R", policyArn: wide), bound),
            Row(DetachRolePolicy.self, .init(roleName: "R", policyArn: wide), bound),
            Row(PutRolePolicy.self, .init(roleName: "R", policyName: "p", policyDocument: ""), bound),
            Row(DeleteRolePolicy.self, .init(roleName: "R", policyName: "p"), bound),
            Row(UpdateRole.self, .init(roleName: "R"), bound),
            Row(UpdateRoleDescription.self, .init(roleName: "R", description: ""), bound),
            Row(UpdateAssumeRolePolicy.self, .init(roleName: "R", policyDocument: ""), bound),
            Row(DeleteRole.self, .init(roleName: "R"), bound),
            Row(GetRole.self, .init(roleName: "R"), bound),
            Row(DeleteUser.self, .init(userName: "ann"), ("iam:PermissionsBoundary", nil)),
            Row(UpdateUser.self, .init(userName: "ann"), ("iam:PermissionsBoundary", nil)),
        ]
    }()

    private static let policies = [
        Row(AttachUserPolicy.self, .init(userName: "ann", policyArn: wide), ("iam:PolicyARN", [wide])),
        Row(DetachUserPolicy.self, .init(userName: "ann", policyArn: wide), ("iam:PolicyARN", [wide])),
        Row(AttachRolePolicy.self, .init(roleName: "R", policyArn: wide), ("iam:PolicyARN", [wide])),
        Row(DetachRolePolicy.self, .init(roleName: "R", policyArn: wide), ("iam:PolicyARN", [wide])),
        Row(AttachGroupPolicy.self, .init(groupName: "g", policyArn: wide), ("iam:PolicyARN", [wide])),
        Row(DetachGroupPolicy.self, .init(groupName: "g", policyArn: wide), ("iam:PolicyARN", [wide])),
    ]

    /// Users' and roles' tags have two names, everything else's one.
    private static let tags: [Row] = {
        let both: [(String, [String]?)] = [
            ("aws:ResourceTag/Team", ["red"]), ("iam:ResourceTag/Team", ["red"]),
        ]
        return [
            Row(GetUser.self, .init(userName: "ann"), both[0], both[1]),
            Row(TagRole.self, .init(roleName: "R", tags: []), both[0], both[1]),
            Row(GetPolicy.self, .init(policyArn: edge), both[0], ("iam:ResourceTag/Team", nil)),
            Row(
                GetInstanceProfile.self, .init(instanceProfileName: "IP"), both[0],
                ("iam:ResourceTag/Team", nil)),
            Row(
                CreateUser.self,
                .init(
                    userName: "ann", tags: [.init(key: "Team", value: "a"), .init(key: "Team", value: "b")]),
                ("aws:RequestTag/Team", ["b"]), ("aws:TagKeys", ["Team", "Team"]),
                ("aws:ResourceTag/Team", nil)),
            Row(
                UntagUser.self, .init(userName: "ann", tagKeys: ["Team"]), ("aws:TagKeys", ["Team"]),
                ("aws:RequestTag/Team", nil), both[0]),
        ]
    }()
}
