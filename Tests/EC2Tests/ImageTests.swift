import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

struct `An image` {
    /// Of full length, so that it is well-formed also where it is not known.
    private static let image = "ami-0abc123def4567890"

    private func arrange() async throws -> Arranged {
        let test = try await Arranged()
        let (account, now) = (test.aws.account, test.aws.clock.now)
        try await test.aws.write { draft in
            var image = KnownImage(
                region: .usEast1, id: Self.image, name: "built", owner: "\(account)", createdAt: now,
                loginUser: "admin")
            image.rootDirectory = "/images/mine"
            try draft.put(image)
        }
        return test
    }

    @Test func `that is given up cannot be launched, and is forgotten`() async throws {
        let test = try await arrange()
        _ = try await test.call(DeregisterImage.self, .init(imageId: Self.image))
        #expect(test.aws.world.image(Self.image, region: .usEast1) == nil)
        for again in [
            await code { try await test.call(DeregisterImage.self, .init(imageId: Self.image)) },
            await code { try await test.call(RunInstances.self, test.request { $0.imageId = Self.image }) },
            await code { try await test.call(DescribeImages.self, .init(imageIds: [Self.image])) },
        ] {
            #expect(again == "InvalidAMIID.NotFound")
        }
    }

    @Test func `that is given up stays for its instances, which start from its root again`() async throws {
        let test = try await arrange()
        let id = try await test.launch { $0.imageId = Self.image }[0]
        _ = try await test.call(DeregisterImage.self, .init(imageId: Self.image))
        #expect(
            await code { try await test.call(DeregisterImage.self, .init(imageId: Self.image)) }
                == "InvalidAMIID.Unavailable")
        #expect(
            await code { try await test.call(RunInstances.self, test.request { $0.imageId = Self.image }) }
                == "InvalidAMIID.NotFound")
        let listed = try await test.call(DescribeImages.self, .init(owners: ["self"]))
        #expect(listed.images?.map(\.imageId) == [test.image])

        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        _ = try await test.call(StartInstances.self, .init(instanceIds: [id]))
        #expect(test.aws.machines.spec(of: id)?.root == .directory("/images/mine"))
        #expect(test.aws.machines.spec(of: id)?.loginUser == "admin")

        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(test.aws.world.image(Self.image, region: .usEast1) == nil)
    }

    @Test func `of somebody else's is not for us to give up or look into`() async throws {
        let test = try await Arranged()
        let amazon = try #require(ImageCatalogue.images(of: .usEast1).first).id
        await #expect(throws: AWSError.notOwnImage(amazon)) {
            try await test.call(DeregisterImage.self, .init(imageId: amazon))
        }
        await #expect(throws: AWSError.notOwnImage(amazon)) {
            try await test.call(
                DescribeImageAttribute.self, .init(attribute: "description", imageId: amazon))
        }
    }

    @Test func `tells its attributes one by one`() async throws {
        let test = try await Arranged()
        _ = try await test.launch()
        let ask = { (attribute: String) in
            try await test.call(
                DescribeImageAttribute.self, .init(attribute: attribute, imageId: test.image))
        }
        #expect(try await ask("launchPermission").launchPermissions?.first?.group == "all")
        #expect(try await ask("blockDeviceMapping").blockDeviceMappings?.first?.deviceName == "/dev/xvda")
        #expect(try await ask("sriovNetSupport").sriovNetSupport?.value == "simple")
        #expect(try await ask("deregistrationProtection").deregistrationProtection?.value == "disabled")
        #expect(
            try await ask("lastLaunchedTime").lastLaunchedTime?.value
                == test.aws.clock.now.wholeSecond.iso8601)
        #expect(await code { try await ask("colour") } == "InvalidParameterValue")
    }

    @Test(arguments: [
        ("ab", "InvalidAMIName.Malformed"), ("a*b", "InvalidAMIName.Malformed"),
        ("mine", "InvalidAMIName.Duplicate"),
    ])
    func `of one's own has a name that is allowed and free`(name: String, expected: String) async throws {
        let test = try await Arranged()
        let made = OwnImages.Description(
            name: name, text: "", architecture: "x86_64", rootDirectory: "/r", loginUser: "admin")
        let (account, now) = (test.aws.account, test.aws.clock.now)
        let refusal = await code {
            try await test.aws.write { draft in
                try OwnImages.register(
                    made, id: "ami-0aaaaaaaaaaaaaaaa", account: account, region: .usEast1, at: now, in: &draft
                )
            }
        }
        #expect(refusal == expected)
    }
}

struct `A console` {
    @Test func `has output and the time of it`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let output = try await test.call(GetConsoleOutput.self, .init(instanceId: id, latest: true))
        #expect(output.output == Base64.encode(Array("booted \(id)\n".utf8)))
        #expect(output.timestamp == Timestamp(seconds: 1_000_000))
    }

    @Test func `gives the latest for Nitro's types alone`() async throws {
        let test = try await Arranged()
        let id = try await test.launch { $0.instanceType = "t2.micro" }[0]
        await #expect(throws: AWSError.noLatestConsole) {
            try await test.call(GetConsoleOutput.self, .init(instanceId: id, latest: true))
        }
    }
}
