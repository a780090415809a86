import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `An instance profile` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func profile(_ name: String) async throws -> IAMService.InstanceProfile {
        try await aws.call(GetInstanceProfile.self, .init(instanceProfileName: name)).instanceProfile
    }

    private func add(_ role: String, to profile: String) async throws {
        _ = try await aws.call(
            AddRoleToInstanceProfile.self, .init(instanceProfileName: profile, roleName: role))
    }

    private func remove(_ role: String, from profile: String) async throws {
        _ = try await aws.call(
            RemoveRoleFromInstanceProfile.self, .init(instanceProfileName: profile, roleName: role))
    }

    @Test func `is answered without tags when created, with an empty list when asked for`() async throws {
        let request = CreateInstanceProfileRequest(instanceProfileName: "DEV_PROFILE", path: "/p/")
        let created = try await aws.call(CreateInstanceProfile.self, request).instanceProfile
        #expect(created.arn == "arn:aws:iam::123456789012:instance-profile/p/DEV_PROFILE")
        #expect(created.instanceProfileId.hasPrefix("AIPA"))
        #expect(created.roles.isEmpty && created.tags == nil)
        #expect(try await profile("dev_profile").tags?.isEmpty == true)
        let again = await refusal { try await aws.createProfile("Dev_Profile") }
        #expect(again == "EntityAlreadyExists: Instance Profile Dev_Profile already exists.")
    }

    @Test func `has room for one role, which is swapped by taking it out`() async throws {
        try await aws.createRole("A")
        try await aws.createRole("B")
        try await aws.createProfile("IP")
        try await add("a", to: "ip")
        let inside = try #require(try await profile("IP").roles.first)
        #expect(inside.roleName == "A")
        #expect(inside.assumeRolePolicyDocument == Percent.encode(Documents.trustEC2))
        let full = "LimitExceeded: Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
        #expect(await refusal { try await add("B", to: "IP") } == full)
        #expect(await refusal { try await add("A", to: "IP") } == full)
        #expect(
            await refusal { try await remove("B", from: "IP") }
                == "NoSuchEntity: Role B in Instance Profile IP cannot be found.")
        try await remove("A", from: "IP")
        try await add("B", to: "IP")
        #expect(try await profile("IP").roles.map(\.roleName) == ["B"])
    }

    @Test func `and role must exist`() async throws {
        try await aws.createRole("R")
        try await aws.createProfile("IP")
        #expect(
            await refusal { try await add("none", to: "IP") }
                == "NoSuchEntity: The role with name none cannot be found.")
        #expect(
            await refusal { try await add("R", to: "none") }
                == "NoSuchEntity: Instance Profile none cannot be found.")
    }

    @Test func `is found by its role`() async throws {
        try await aws.createRole("R")
        for name in ["b", "A", "c"] { try await aws.createProfile(name, holding: "R") }
        try await aws.createProfile("without")
        let found = try await aws.call(ListInstanceProfilesForRole.self, .init(roleName: "r"))
        #expect(found.instanceProfiles.map(\.instanceProfileName) == ["A", "b", "c"])
        let all = try await aws.call(ListInstanceProfiles.self, .init()).instanceProfiles
        #expect(all.map(\.instanceProfileName) == ["A", "b", "c", "without"])
        #expect(all.map(\.roles.count) == [1, 1, 1, 0])
    }

    @Test func `goes when its role is out`() async throws {
        try await aws.createRole("R")
        try await aws.createProfile("IP", holding: "R")
        func deletion() async -> String? {
            await refusal {
                try await aws.call(DeleteInstanceProfile.self, .init(instanceProfileName: "IP"))
            }
        }
        #expect(
            await deletion()
                == "DeleteConflict: Cannot delete entity, must remove roles from instance profile first.")
        try await remove("R", from: "IP")
        #expect(await deletion() == nil)
        #expect(await deletion() == "NoSuchEntity: Instance Profile IP cannot be found.")
    }
}
