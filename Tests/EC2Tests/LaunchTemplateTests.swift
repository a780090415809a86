import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A launch template` {
    private func create(
        _ test: Arranged, name: String = "web", data: RequestLaunchTemplateData? = nil
    ) async throws -> EC2Service.LaunchTemplate {
        let usual = RequestLaunchTemplateData(imageId: test.image, instanceType: "t3.small")
        return try #require(
            try await test.call(
                CreateLaunchTemplate.self,
                .init(launchTemplateName: name, launchTemplateData: data ?? usual)
            ).launchTemplate)
    }

    @Test func `has versions, of which one is the default`() async throws {
        let test = try await Arranged()
        let template = try await create(test)
        #expect(template.launchTemplateId?.hasPrefix("lt-0") == true)
        #expect(template.createdBy == "arn:aws:iam::\(test.aws.account):root")
        let second = try await test.call(
            CreateLaunchTemplateVersion.self,
            .init(
                launchTemplateName: "web", sourceVersion: "1", versionDescription: "bigger",
                launchTemplateData: .init(instanceType: "t3.large")))
        #expect(second.launchTemplateVersion?.versionNumber == 2)
        #expect(second.launchTemplateVersion?.launchTemplateData?.imageId == test.image)
        func versions(_ names: [String]) async throws -> [Int?] {
            try await test.call(
                DescribeLaunchTemplateVersions.self,
                .init(launchTemplateId: template.launchTemplateId, versions: names)
            ).launchTemplateVersions?.map(\.versionNumber) ?? []
        }
        #expect(try await versions([]) == [2, 1])
        #expect(try await versions(["$Latest"]) == [2])
        #expect(try await versions(["$Default"]) == [1])
        let modified = try await test.call(
            ModifyLaunchTemplate.self, .init(launchTemplateName: "web", defaultVersion: "2"))
        #expect(modified.launchTemplate?.defaultVersionNumber == 2)
        let deleted = try await test.call(
            DeleteLaunchTemplateVersions.self,
            .init(launchTemplateName: "web", versions: ["1", "2", "7"]))
        #expect(deleted.successfullyDeletedLaunchTemplateVersions?.map(\.versionNumber) == [1])
        #expect(
            deleted.unsuccessfullyDeletedLaunchTemplateVersions?.map(\.responseError?.code) == [
                "launchTemplateVersionIsDefault", "launchTemplateVersionDoesNotExist",
            ])
        #expect(await code { try await versions(["1"]) } == "InvalidLaunchTemplateId.VersionNotFound")
        _ = try await test.call(DeleteLaunchTemplate.self, .init(launchTemplateName: "web"))
        #expect(
            await code {
                try await test.call(
                    DescribeLaunchTemplates.self, .init(launchTemplateNames: ["web"]))
            } == "InvalidLaunchTemplateName.NotFoundException")
    }

    @Test func `has a name of its own`() async throws {
        let test = try await Arranged()
        _ = try await create(test)
        await #expect(throws: AWSError.templateNameTaken) { try await create(test) }
        #expect(
            await code { try await create(test, name: "a b c") }
                == "InvalidLaunchTemplateName.MalformedException")
        #expect(
            await code {
                try await test.call(
                    DeleteLaunchTemplate.self, .init(launchTemplateId: "lt-0123456789abcdef0"))
            } == "InvalidLaunchTemplateId.NotFound")
        #expect(
            await code {
                try await test.call(
                    DeleteLaunchTemplate.self, .init(launchTemplateId: "lt-01", launchTemplateName: "x"))
            } == "InvalidParameterCombination")
        #expect(await code { try await test.call(DeleteLaunchTemplate.self, .init()) } == "MissingParameter")
    }

    @Test func `says what a launch does not`() async throws {
        let test = try await Arranged()
        var data = RequestLaunchTemplateData(imageId: test.image, instanceType: "t3.small")
        data.iamInstanceProfile = .init(name: "DEV_PROFILE")
        data.metadataOptions = .init(httpTokens: "required", httpPutResponseHopLimit: 3)
        data.blockDeviceMappings = [.init(deviceName: "/dev/sdf", ebs: .init(volumeSize: 3))]
        data.tagSpecifications = [
            .init(resourceType: "instance", tags: [.init(key: "A", value: "1"), .init(key: "B", value: "1")])
        ]
        let template = try await create(test, data: data)
        let request = RunInstancesRequest(
            maxCount: 1, minCount: 1,
            tagSpecifications: [
                .init(resourceType: "instance", tags: [.init(key: "A", value: "2")])
            ], launchTemplate: .init(launchTemplateName: "web"),
            metadataOptions: .init(httpTokens: "optional"))
        let instance = try #require(
            try await test.call(RunInstances.self, request).instances?.first)
        #expect(instance.instanceType == "t3.small")
        #expect(instance.iamInstanceProfile?.arn?.hasSuffix("DEV_PROFILE") == true)
        #expect(instance.metadataOptions?.httpTokens == "optional")
        #expect(instance.metadataOptions?.httpPutResponseHopLimit == 3)
        #expect(instance.blockDeviceMappings?.map(\.deviceName) == ["/dev/xvda", "/dev/sdf"])
        let tags = (instance.tags ?? []).map { "\($0.key ?? "")=\($0.value ?? "")" }
        #expect(
            Set(tags) == [
                "A=2", "B=1", "aws:ec2launchtemplate:id=\(template.launchTemplateId ?? "")",
                "aws:ec2launchtemplate:version=1",
            ])
        // What EC2 wrote stays.
        _ = try await test.call(DeleteTags.self, .init(resources: [instance.instanceId ?? ""]))
        #expect(test.aws.world.instance(instance.instanceId ?? "")?.tags.count == 2)
    }

    @Test func `is refused where it could not be honoured`() async throws {
        let test = try await Arranged()
        _ = try await create(
            test, data: .init(kernelId: "aki-01", imageId: test.image, instanceType: "t3.micro"))
        #expect(
            await code {
                try await test.call(
                    RunInstances.self,
                    .init(maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "web")))
            } == "UnsupportedOperation")
        #expect(
            await code {
                try await test.call(
                    RunInstances.self,
                    test.request { $0.launchTemplate = .init(launchTemplateName: "web", version: "9") })
            } == "InvalidLaunchTemplateId.VersionNotFound")
    }

    @Test func `may be all that a policy lets somebody launch from`() async throws {
        let test = try await Arranged()
        let template = try await create(test)
        let arn =
            "arn:aws:ec2:us-east-1:\(test.aws.account):launch-template/\(template.launchTemplateId ?? "")"
        let alice = try test.user(
            allowed: #"""
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:RunInstances","Resource":"*",
                "Condition":{"ArnLike":{"ec2:LaunchTemplate":"\#(arn)"},"Bool":{"ec2:IsLaunchTemplateResource":"true"}}}]}
                """#)
        func launch(_ request: RunInstancesRequest) async -> String? {
            await code { try await test.aws.call(RunInstances.self, request, as: alice) }
        }
        let from = LaunchTemplateSpecification(launchTemplateId: template.launchTemplateId)
        #expect(await launch(.init(maxCount: 1, minCount: 1, launchTemplate: from)) == nil)
        #expect(await launch(test.request { $0.launchTemplate = from }) == "UnauthorizedOperation")
        #expect(await launch(test.request()) == "UnauthorizedOperation")
    }

    @Test func `is made of an instance`() async throws {
        let test = try await Arranged()
        let id = try await test.launch { $0.iamInstanceProfile = .init(name: "DEV_PROFILE") }[0]
        let data = try await test.call(GetLaunchTemplateData.self, .init(instanceId: id)).launchTemplateData
        #expect(data?.imageId == test.image)
        #expect(data?.iamInstanceProfile?.arn?.hasSuffix("DEV_PROFILE") == true)
        #expect(data?.blockDeviceMappings?.first?.ebs?.volumeSize == 8)
    }

    @Test func `keeps every private address, and what it says of processors`() async throws {
        let test = try await Arranged()
        var data = RequestLaunchTemplateData(imageId: test.image, instanceType: "t3.micro")
        data.networkInterfaces = [
            .init(
                deviceIndex: 0,
                privateIpAddresses: [
                    .init(primary: true, privateIpAddress: "172.31.0.80"),
                    .init(primary: false, privateIpAddress: "172.31.0.81"),
                ])
        ]
        _ = try await create(test, data: data)
        let shown = try await test.call(
            DescribeLaunchTemplateVersions.self, .init(launchTemplateName: "web")
        ).launchTemplateVersions?.first?.launchTemplateData?.networkInterfaces?.first
        #expect(shown?.privateIpAddresses?.map(\.privateIpAddress) == ["172.31.0.80", "172.31.0.81"])
        let launched = try await test.call(
            RunInstances.self,
            .init(maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "web")))
        let addresses = launched.instances?.first?.networkInterfaces?.first?.privateIpAddresses
        #expect(addresses?.map(\.privateIpAddress) == ["172.31.0.80", "172.31.0.81"])
        #expect(addresses?.map(\.primary) == [true, false])

        data.networkInterfaces = nil
        data.cpuOptions = .init(nestedVirtualization: "enabled")
        _ = try await create(test, name: "nested", data: data)
        #expect(
            await code {
                try await test.call(
                    RunInstances.self,
                    .init(maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "nested")))
            } == "UnsupportedOperation")
    }

    @Test(arguments: [
        (String(repeating: "A", count: 16_384 / 3 * 4), nil),
        (String(repeating: "A", count: 16_392 / 3 * 4), "InvalidParameterValue"),
        ("not Base64!", "InvalidUserData.Malformed"),
    ])
    func `has user data that an instance may have`(userData: String, expected: String?) async throws {
        let test = try await Arranged()
        #expect(await code { try await create(test, data: .init(userData: userData)) } == expected)
    }

    @Test func `is one of five thousand, and has ten thousand versions`() async throws {
        let test = try await Arranged()
        let template = try #require(try await create(test).launchTemplateId)
        let account = test.aws.account
        try await test.aws.write { draft in
            var full = try #require(draft.launchTemplate(template, in: account, region: .usEast1))
            let first = full.versions[0]
            full.versions = (1...9999).map { number in
                var version = first
                version.number = number
                return version
            }
            full.latestVersion = 9999
            try draft.put(full)
            full.versions = [first]
            for number in 2...4999 {
                full.id = "lt-\(number)"
                full.name = full.id
                try draft.put(full)
            }
        }
        func addVersion() async -> String? {
            await code {
                try await test.call(
                    CreateLaunchTemplateVersion.self,
                    .init(launchTemplateName: "web", launchTemplateData: .init(instanceType: "t3.nano")))
            }
        }
        #expect(await addVersion() == nil)
        #expect(await addVersion() == "MaxTemplateVersionLimitExceeded")
        #expect(await code { try await create(test, name: "last") } == nil)
        #expect(await code { try await create(test, name: "more") } == "MaxTemplateLimitExceeded")
    }

    @Test func `is searched between versions that are numbers`() async throws {
        let test = try await Arranged()
        _ = try await create(test)
        for (least, most, expected) in [
            ("1", "2", nil), ("one", nil, "InvalidParameterValue"), (nil, "$Latest", "InvalidParameterValue"),
        ] as [(String?, String?, String?)] {
            #expect(
                await code {
                    try await test.call(
                        DescribeLaunchTemplateVersions.self,
                        .init(launchTemplateName: "web", minVersion: least, maxVersion: most))
                } == expected)
        }
    }
}
