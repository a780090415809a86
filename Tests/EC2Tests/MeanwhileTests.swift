import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// Between the permission and the change, the world may be another one.
@Suite struct `What changes after a caller was found to be allowed` {
    private static let everythingButPassRole =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"}]}"#

    private func create(_ test: Arranged) async throws {
        let data = RequestLaunchTemplateData(imageId: test.image, instanceType: "t3.micro")
        _ = try await test.call(
            CreateLaunchTemplate.self, .init(launchTemplateName: "web", launchTemplateData: data))
    }

    /// A second version that passes a role, and becomes the default one.
    private func addProfile(_ test: Arranged) async throws {
        _ = try await test.call(
            CreateLaunchTemplateVersion.self,
            .init(
                launchTemplateName: "web", sourceVersion: "1",
                launchTemplateData: .init(iamInstanceProfile: .init(name: "DEV_PROFILE"))))
        _ = try await test.call(
            ModifyLaunchTemplate.self, .init(launchTemplateName: "web", defaultVersion: "2"))
    }

    @Test(arguments: ["$Latest", "$Default", nil])
    func `in a launch template does not count`(version: String?) async throws {
        let test = try await Arranged()
        try await create(test)
        let before = test.aws.world
        try await addProfile(test)
        let request = RunInstancesRequest(
            maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "web", version: version))
        let alice = try test.user(allowed: Self.everythingButPassRole)
        let launched = try await test.aws.call(RunInstances.self, request, as: alice, askingIn: before)
        let instance = try #require(launched.instances?.first)
        #expect(instance.iamInstanceProfile == nil)
        let tags = (instance.tags ?? []).filter { $0.key == "aws:ec2launchtemplate:version" }
        #expect(tags.map(\.value) == ["1"])
        #expect(
            await code { try await test.aws.call(RunInstances.self, request, as: alice) }
                == "UnauthorizedOperation")
    }

    @Test func `a launch template or a version that comes or goes, refuses the launch`() async throws {
        let test = try await Arranged()
        func launch(_ version: String, _ before: World) async -> String? {
            await code {
                try await test.aws.call(
                    RunInstances.self,
                    .init(
                        maxCount: 1, minCount: 1,
                        launchTemplate: .init(launchTemplateName: "web", version: version)),
                    askingIn: before)
            }
        }
        let empty = test.aws.world
        try await create(test)
        #expect(await launch("1", empty) == "InvalidLaunchTemplateName.NotFoundException")
        let one = test.aws.world
        try await addProfile(test)
        #expect(await launch("2", one) == "InvalidLaunchTemplateId.VersionNotFound")
        let two = test.aws.world
        _ = try await test.call(
            DeleteLaunchTemplateVersions.self, .init(launchTemplateName: "web", versions: ["1"]))
        #expect(await launch("1", two) == "InvalidLaunchTemplateId.VersionNotFound")
        _ = try await test.call(DeleteLaunchTemplate.self, .init(launchTemplateName: "web"))
        #expect(await launch("2", two) == "InvalidLaunchTemplateId.NotFound")
    }

    @Test func `a profile that comes, or whose role does, is not passed`() async throws {
        let test = try await Arranged()
        let (account, now) = (test.aws.account, test.aws.clock.now)
        try await test.aws.write { draft in
            try draft.put(
                KnownInstanceProfile(
                    account: account, name: "LATER_PROFILE", id: UniqueID("AIPALATER"), createdAt: now))
        }
        let running = try await test.launch { $0.iamInstanceProfile = .init(name: "DEV_PROFILE") }[0]
        let other = try await test.launch()[0]
        let association = try #require(test.aws.world.currentAssociation(ofInstance: running)).id
        let before = test.aws.world
        try await test.addProfile("NEW")
        try await test.aws.write { draft in
            var profile = try #require(draft.instanceProfile("LATER_PROFILE", in: account))
            profile.roleID = try #require(draft.instanceProfile("NEW_PROFILE", in: account)).roleID
            try draft.put(profile)
        }
        let alice = try test.user(allowed: Self.everythingButPassRole)
        for name in ["NEW_PROFILE", "LATER_PROFILE"] {
            let profile = IamInstanceProfileSpecification(name: name)
            let request = test.request { $0.iamInstanceProfile = profile }
            #expect(
                await code {
                    try await test.aws.call(RunInstances.self, request, as: alice, askingIn: before)
                } == "InvalidParameterValue")
            #expect(
                await code {
                    try await test.aws.call(
                        AssociateIamInstanceProfile.self,
                        .init(iamInstanceProfile: profile, instanceId: other), as: alice, askingIn: before)
                } == "InvalidParameterValue")
            #expect(
                await code {
                    try await test.aws.call(
                        ReplaceIamInstanceProfileAssociation.self,
                        .init(iamInstanceProfile: profile, associationId: association), as: alice,
                        askingIn: before)
                } == "InvalidParameterValue")
        }
        #expect(test.aws.world.currentAssociation(ofInstance: other) == nil)
        #expect(test.aws.world.instances(in: account, region: .usEast1).count == 2)
    }
}
