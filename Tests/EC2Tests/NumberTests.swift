import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A number of a request` {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let call: @Sendable (Arranged) async throws -> Void
    }

    private static let least = Int(Int32.min)
    private static let most = Int(Int32.max)

    private static func launch(
        _ name: String, _ code: String, _ change: @escaping @Sendable (inout RunInstancesRequest) -> Void
    ) -> Row {
        Row(testDescription: "\(name) of a launch", code: code) {
            _ = try await $0.call(RunInstances.self, $0.request(adjusting: change))
        }
    }

    private static func volume(_ name: String, _ code: String, _ request: CreateVolumeRequest) -> Row {
        Row(testDescription: "\(name) of a volume", code: code) { test in
            var request = request
            request.availabilityZone = "us-east-1a"
            _ = try await test.call(CreateVolume.self, request)
        }
    }

    private static func secondary(_ count: Int, _ code: String) -> [Row] {
        [
            launch("\(count) further addresses", code) {
                $0.networkInterfaces = [.init(deviceIndex: 0, secondaryPrivateIpAddressCount: count)]
            },
            Row(testDescription: "\(count) further addresses of a new interface", code: code) {
                _ = try await $0.call(
                    CreateNetworkInterface.self,
                    .init(subnetId: $0.subnet, secondaryPrivateIpAddressCount: count))
            },
            Row(testDescription: "\(count) further addresses of an interface", code: code) {
                let made = try await $0.call(CreateNetworkInterface.self, .init(subnetId: $0.subnet))
                _ = try await $0.call(
                    AssignPrivateIpAddresses.self,
                    .init(
                        networkInterfaceId: made.networkInterface?.networkInterfaceId ?? "",
                        secondaryPrivateIpAddressCount: count))
            },
            Row(testDescription: "\(count) further addresses of a template", code: code) { test in
                var data = RequestLaunchTemplateData(imageId: test.image, instanceType: "t3.micro")
                data.networkInterfaces = [.init(deviceIndex: 0, secondaryPrivateIpAddressCount: count)]
                _ = try await test.call(
                    CreateLaunchTemplate.self, .init(launchTemplateName: "web", launchTemplateData: data))
                _ = try await test.call(
                    RunInstances.self,
                    .init(maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "web")))
            },
        ]
    }

    private static func port(_ name: String, _ from: Int, _ to: Int) -> Row {
        Row(testDescription: "\(name) \(from) to \(to)", code: "InvalidParameterValue") {
            _ = try await $0.call(
                AuthorizeSecurityGroupIngress.self,
                .init(
                    cidrIp: "0.0.0.0/0", fromPort: from, groupName: "default", ipProtocol: name, toPort: to))
        }
    }

    private static let rows: [Row] =
        secondary(-1, "InvalidParameterValue") + secondary(least, "InvalidParameterValue")
        + secondary(most, "PrivateIpAddressLimitExceeded") + [
            launch("a negative place", "InvalidParameterValue") {
                $0.networkInterfaces = [.init(deviceIndex: 0), .init(deviceIndex: -1)]
            },
            launch("a place far off", "InvalidParameterValue") {
                $0.networkInterfaces = [.init(deviceIndex: 0), .init(deviceIndex: most)]
            },
            launch("a negative number of IPv6 addresses", "UnsupportedOperation") {
                $0.ipv6AddressCount = -1
            },
            launch("a negative least count", "InvalidParameterValue") { $0.minCount = least },
            launch("a negative greatest count", "InvalidParameterValue") { $0.maxCount = least },
            launch("a great count", "InstanceLimitExceeded") { $0.maxCount = most },
            launch("negative cores", "InvalidParameterValue") {
                $0.cpuOptions = .init(coreCount: least, threadsPerCore: least)
            },
            launch("many cores", "InvalidParameterValue") {
                $0.cpuOptions = .init(coreCount: most, threadsPerCore: most)
            },
            launch("a negative hop limit", "InvalidParameterValue") {
                $0.metadataOptions = .init(httpPutResponseHopLimit: -1)
            },
            launch("a negative root volume", "InvalidBlockDeviceMapping") {
                $0.blockDeviceMappings = [.init(ebs: .init(volumeSize: least), deviceName: "/dev/xvda")]
            },
            launch("a great volume", "InvalidParameterValue") {
                $0.blockDeviceMappings = [.init(ebs: .init(volumeSize: most), deviceName: "/dev/sdf")]
            },
            volume("a negative size", "InvalidParameterValue", .init(size: least)),
            volume("a great size", "InvalidParameterValue", .init(size: most)),
            volume("negative iops", "InvalidParameterValue", .init(iops: least, size: 8, volumeType: "gp3")),
            volume("great iops", "InvalidParameterValue", .init(iops: most, size: 8, volumeType: "gp3")),
            volume(
                "great throughput", "InvalidParameterValue",
                .init(size: 8, volumeType: "gp3", throughput: most)),
            port("tcp", -1, 80), port("tcp", 80, 65_536), port("udp", least, most), port("icmp", 256, -1),
            port("icmp", 8, most), port("icmpv6", least, 0), port("256", 0, 0),
        ]

    @Test(arguments: rows)
    func `that makes no sense is refused`(row: Row) async throws {
        let test = try await Arranged()
        #expect(await code { try await row.call(test) } == row.code)
    }
}
