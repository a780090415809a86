import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

struct `An image` {
    @Test func `that is given up cannot be launched, and is forgotten`() async throws {
        let test = try await Arranged()
        _ = try await test.call(DeregisterImage.self, .init(imageId: test.image))
        #expect(test.aws.world.image(test.image, region: .usEast1) == nil)
        for again in [
            await code { try await test.call(DeregisterImage.self, .init(imageId: test.image)) },
            await code { try await test.call(RunInstances.self, test.request()) },
            await code { try await test.call(DescribeImages.self, .init(imageIds: [test.image])) },
        ] {
            #expect(again == "InvalidAMIID.NotFound")
        }
    }

    @Test func `that is given up stays for its instances, which start from its root again`() async throws {
        let test = try await Arranged()
        try await test.aws.write { draft in
            var image = try #require(draft.image(test.image, region: .usEast1))
            image.rootDirectory = "/images/mine"
            image.loginUser = "admin"
            try draft.put(image)
        }
        let id = try await test.launch()[0]
        _ = try await test.call(DeregisterImage.self, .init(imageId: test.image))
        #expect(
            await code { try await test.call(DeregisterImage.self, .init(imageId: test.image)) }
                == "InvalidAMIID.Unavailable")
        #expect(
            await code { try await test.call(RunInstances.self, test.request()) } == "InvalidAMIID.NotFound")
        let listed = try await test.call(DescribeImages.self, .init(owners: ["self"]))
        #expect(listed.images?.isEmpty == true)

        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        _ = try await test.call(StartInstances.self, .init(instanceIds: [id]))
        #expect(test.aws.machines.spec(of: id)?.root == .directory("/images/mine"))
        #expect(test.aws.machines.spec(of: id)?.loginUser == "admin")

        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        test.aws.clock.advance(seconds: 61)
        try await test.lifecycle.tick()
        #expect(test.aws.world.image(test.image, region: .usEast1) == nil)
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
