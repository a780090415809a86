import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A group` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func createGroup(_ name: String, path: String? = nil, of users: String...) async throws {
        _ = try await aws.call(CreateGroup.self, .init(path: path, groupName: name))
        for user in users {
            _ = try await aws.call(AddUserToGroup.self, .init(groupName: name, userName: user))
        }
    }

    private func groups(of user: String) async throws -> [String] {
        try await aws.call(ListGroupsForUser.self, .init(userName: user)).groups.map(\.groupName)
    }

    @Test func `is answered with what AWS answers`() async throws {
        let made = try await aws.call(CreateGroup.self, .init(path: "/eng/", groupName: "Dev")).group
        #expect(made.arn == "arn:aws:iam::123456789012:group/eng/Dev" && made.path == "/eng/")
        #expect(made.groupId.hasPrefix("AGPA") && made.groupId.count == 21)
        #expect(made.createDate == aws.clock.now)
        let got = try await aws.call(GetGroup.self, .init(groupName: "DEV"))
        #expect(got.group.groupName == "Dev" && got.users.isEmpty && got.isTruncated == false)
        let listed = try await aws.call(ListGroups.self, .init(pathPrefix: "/eng")).groups
        #expect(listed.map(\.groupName) == ["Dev"])
        #expect(try await aws.call(ListGroups.self, .init(pathPrefix: "/ops")).groups.isEmpty)
    }

    @Test func `has a name that no other group has, whatever the case and the path`() async throws {
        try await createGroup("Dev")
        let again = await refusal { try await createGroup("DEV", path: "/x/") }
        #expect(again == "EntityAlreadyExists: Group with name DEV already exists.")
        // Users and roles have names of their own.
        try await aws.createUser("dev")
        try await aws.createRole("dev")
    }

    @Test func `holds its users, some at a time`() async throws {
        for name in ["cleo", "Bea", "ann"] { try await aws.createUser(name) }
        try await createGroup("Dev", of: "cleo", "Bea", "ann")
        // A second time is no error, and no second place.
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "dev", userName: "ANN"))
        let first = try await aws.call(GetGroup.self, .init(groupName: "Dev", maxItems: 2))
        #expect(first.users.map(\.userName) == ["ann", "Bea"] && first.isTruncated == true)
        let rest = try await aws.call(GetGroup.self, .init(groupName: "Dev", marker: first.marker))
        #expect(rest.users.map(\.userName) == ["cleo"] && rest.isTruncated == false)
        _ = try await aws.call(RemoveUserFromGroup.self, .init(groupName: "Dev", userName: "bea"))
        // Neither is it an error to take out who is not in.
        _ = try await aws.call(RemoveUserFromGroup.self, .init(groupName: "Dev", userName: "bea"))
        let left = try await aws.call(GetGroup.self, .init(groupName: "Dev")).users
        #expect(left.map(\.userName) == ["ann", "cleo"])
    }

    @Test func `is listed for its users`() async throws {
        try await aws.createUser("ann")
        #expect(try await groups(of: "ann").isEmpty)
        for name in ["Ops", "dev", "All"] { try await createGroup(name, of: "ann") }
        #expect(try await groups(of: "ann") == ["All", "dev", "Ops"])
        let first = try await aws.call(ListGroupsForUser.self, .init(userName: "ann", maxItems: 1))
        #expect(first.groups.map(\.groupName) == ["All"] && first.isTruncated == true)
        let rest = try await aws.call(ListGroupsForUser.self, .init(userName: "ann", marker: first.marker))
        #expect(rest.groups.map(\.groupName) == ["dev", "Ops"])
    }

    @Test func `keeps its ID, its users and its policies when it moves, as they do when a user moves`()
        async throws
    {
        try await aws.createUser("ann")
        let policy = try await aws.createPolicy("P")
        try await createGroup("Dev", of: "ann")
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        let id = try await aws.call(GetGroup.self, .init(groupName: "Dev")).group.groupId
        _ = try await aws.call(
            UpdateGroup.self, .init(groupName: "DEV", newPath: "/x/", newGroupName: "Makers"))
        _ = try await aws.call(UpdateUser.self, .init(userName: "ann", newUserName: "bea"))
        let moved = try await aws.call(GetGroup.self, .init(groupName: "makers"))
        #expect(moved.group.groupId == id && moved.group.arn == "arn:aws:iam::123456789012:group/x/Makers")
        #expect(moved.users.map(\.userName) == ["bea"])
        #expect(try await groups(of: "bea") == ["Makers"])
        let entities = try await aws.call(ListEntitiesForPolicy.self, .init(policyArn: policy))
        #expect(entities.policyGroups?.map(\.groupName) == ["Makers"])
        try await createGroup("Ops")
        let taken = await refusal {
            try await aws.call(UpdateGroup.self, .init(groupName: "Makers", newGroupName: "OPS"))
        }
        #expect(taken == "EntityAlreadyExists: Group with name OPS already exists.")
    }

    @Test func `goes when it is empty, and its users when they are in none`() async throws {
        try await aws.createUser("ann")
        let policy = try await aws.createPolicy("P")
        try await createGroup("Dev", of: "ann")
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        _ = try await aws.call(
            PutGroupPolicy.self, .init(groupName: "Dev", policyName: "i", policyDocument: Documents.allowS3))
        func deletion() async -> String? {
            await refusal { try await aws.call(DeleteGroup.self, .init(groupName: "dev")) }
        }
        let user = await refusal { try await aws.call(DeleteUser.self, .init(userName: "ann")) }
        #expect(user == "DeleteConflict: Cannot delete entity, must remove users from group first.")
        #expect(
            await deletion() == "DeleteConflict: Cannot delete entity, must remove users from group first.")
        _ = try await aws.call(RemoveUserFromGroup.self, .init(groupName: "Dev", userName: "ann"))
        #expect(await deletion() == "DeleteConflict: Cannot delete entity, must detach all policies first.")
        _ = try await aws.call(DetachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        #expect(await deletion() == "DeleteConflict: Cannot delete entity, must delete policies first.")
        _ = try await aws.call(DeleteGroupPolicy.self, .init(groupName: "Dev", policyName: "I"))
        #expect(await deletion() == nil)
        #expect(await deletion() == "NoSuchEntity: The group with name dev cannot be found.")
        _ = try await aws.call(DeleteUser.self, .init(userName: "ann"))
    }

    @Test func `has policies as users have`() async throws {
        let policy = try await aws.createPolicy("P", path: "/x/")
        try await createGroup("Dev")
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        let attached = try await aws.call(ListAttachedGroupPolicies.self, .init(groupName: "Dev"))
        #expect(attached.attachedPolicies?.map(\.policyArn) == [policy])
        let none = try await aws.call(
            ListAttachedGroupPolicies.self, .init(groupName: "Dev", pathPrefix: "/y/"))
        #expect(none.attachedPolicies?.isEmpty == true)
        #expect(try await aws.call(GetPolicy.self, .init(policyArn: policy)).policy?.attachmentCount == 1)

        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(groupName: "Dev", policyName: "Read", policyDocument: Documents.allowS3))
        #expect(
            try await aws.call(ListGroupPolicies.self, .init(groupName: "Dev")).policyNames == ["Read"])
        let read = try await aws.call(GetGroupPolicy.self, .init(groupName: "dev", policyName: "READ"))
        #expect(read.groupName == "Dev" && read.policyName == "READ")
        #expect(read.policyDocument == Percent.encode(Documents.allowS3))
    }

    @Test(arguments: [
        ("NoSuchEntity: The group with name none cannot be found.", "none", "ann"),
        ("NoSuchEntity: The user with name none cannot be found.", "Dev", "none"),
    ])
    func `and its user have to exist`(text: String, group: String, user: String) async throws {
        try await aws.createUser("ann")
        try await createGroup("Dev")
        let adding = await refusal {
            try await aws.call(AddUserToGroup.self, .init(groupName: group, userName: user))
        }
        #expect(adding == text)
        let removing = await refusal {
            try await aws.call(RemoveUserFromGroup.self, .init(groupName: group, userName: user))
        }
        #expect(removing == text)
    }

    @Test func `has its quotas`() async throws {
        try await aws.createUser("ann")
        for number in 1...10 { try await createGroup("g\(number)", of: "ann") }
        try await createGroup("g11")
        let eleventh = await refusal {
            try await aws.call(AddUserToGroup.self, .init(groupName: "g11", userName: "ann"))
        }
        #expect(eleventh == "LimitExceeded: Cannot exceed quota for GroupsPerUser: 10")
        for number in 12...300 { try await createGroup("g\(number)") }
        let more = await refusal { try await createGroup("g301") }
        #expect(more == "LimitExceeded: Cannot exceed quota for GroupsPerAccount: 300")

        for number in 1...10 {
            let policy = try await aws.createPolicy("p\(number)")
            _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "g1", policyArn: policy))
        }
        let policy = try await aws.createPolicy("p11")
        let attaching = await refusal {
            try await aws.call(AttachGroupPolicy.self, .init(groupName: "g1", policyArn: policy))
        }
        #expect(attaching == "LimitExceeded: Cannot exceed quota for PoliciesPerGroup: 10")
        let writing = await refusal {
            try await aws.call(
                PutGroupPolicy.self,
                .init(
                    groupName: "g1", policyName: "big", policyDocument: Documents.policy(ofSize: 5121)))
        }
        #expect(writing == "LimitExceeded: Maximum policy size of 5120 bytes exceeded for group g1")
        let summary = try await aws.call(GetAccountSummary.self, .init()).summaryMap ?? [:]
        #expect(summary["Groups"] == 300 && summary["GroupsQuota"] == 300)
    }

    @Test func `gives its users what it is allowed, for as long as they are in it`() async throws {
        let policy = try await aws.createPolicy("P", Documents.allow("iam:ListUsers"))
        try await aws.createUser("ann")
        try await createGroup("Dev", of: "ann")
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(
                groupName: "Dev", policyName: "i", policyDocument: Documents.allow("iam:GetUser")))
        let ann = aws.caller(.user(try #require(aws.world.user("ann", in: aws.account))))
        _ = try await aws.call(ListUsers.self, .init(), as: ann)
        _ = try await aws.call(GetUser.self, .init(), as: ann)
        _ = try await aws.call(RemoveUserFromGroup.self, .init(groupName: "Dev", userName: "ann"))
        let refused = await refusal { try await aws.call(GetUser.self, .init(), as: ann) }
        #expect(refused == "AccessDenied: iam:GetUser on arn:aws:iam::123456789012:user/ann")
    }

    @Test func `can deny its users what others allow them`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:*"))
        try await createGroup("Dev", of: "ann")
        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(
                groupName: "Dev", policyName: "no",
                policyDocument: Documents.allow("iam:Create*").replacing("Allow", with: "Deny")))
        _ = try await aws.call(ListUsers.self, .init(), as: ann)
        let refused = await refusal { try await aws.call(CreateUser.self, .init(userName: "x"), as: ann) }
        #expect(refused == "AccessDenied: iam:CreateUser on arn:aws:iam::123456789012:user/x")
    }

    @Test func `is no principal`() async throws {
        try await createGroup("Dev")
        let refused = await refusal {
            try await aws.createRole("R", trust: Documents.trust(arn: "arn:aws:iam::123456789012:group/Dev"))
        }
        #expect(
            refused
                == #"MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:group/Dev""#
        )
    }

    @Test func `is asked for by its stored ARN, at both ends of a move`() async throws {
        try await createGroup("Dev", path: "/eng/")
        let asked = UpdateGroup.authorization.questions(
            .init(groupName: "DEV", newPath: "/x/"), caller: aws.root, world: aws.world, region: .usEast1)
        #expect(
            asked.map(\.resource) == [
                "arn:aws:iam::123456789012:group/eng/Dev", "arn:aws:iam::123456789012:group/x/Dev",
            ])
        let attaching = AttachGroupPolicy.authorization.questions(
            .init(groupName: "Dev", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"), caller: aws.root,
            world: aws.world, region: .usEast1)
        #expect(attaching.first?.keys.values.map(\.name) == ["iam:policyarn"])
    }
}
