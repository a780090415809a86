import Testing
import Vocabulary

@testable import World

@Suite struct `A private name` {
    private static let id = "i-0123456789abcdef0"

    private func names(
        _ state: Instance.State = .running, changing change: (inout Instance) -> Void = { _ in },
        supportingDNS: Bool? = nil
    ) throws -> PrivateNames<Draft> {
        var draft = Draft(World())
        var vpc = VPC(
            account: .example, region: .usEast1, id: "vpc-1", cidrBlock: "10.0.0.0/16", isDefault: false)
        vpc.enableDNSSupport = supportingDNS
        try draft.put(vpc)
        let own = instance("i-0aaaaaaaaaaaaaaaa", at: "10.0.0.4")
        try draft.put(own)
        var other = instance(Self.id, at: "10.0.0.9")
        other.state = state
        change(&other)
        try draft.put(other)
        return PrivateNames(near: own, in: draft)
    }

    private func instance(_ id: String, at address: String) -> Instance {
        Instance(
            id: id, account: .example, region: .usEast1, availabilityZone: "us-east-1a", reservationID: "r-1",
            imageID: "ami-1", instanceType: "t3.micro", architecture: "x86_64", vpcID: "vpc-1",
            subnetID: "subnet-1", networkInterfaceID: "eni-\(id)", networkAttachmentID: "a",
            privateIPv4: address, macAddress: "", rootDeviceName: "", rootVolumeID: "",
            launchedAt: Timestamp(seconds: 0))
    }

    private func options(_ hostnameType: String, answersA: Bool) -> PrivateDNSNameOptions {
        var options = PrivateDNSNameOptions()
        options.hostnameType = hostnameType
        options.answersA = answersA
        return options
    }

    @Test(arguments: [
        ("ip-name", false, "ip-10-0-0-9.ec2.internal"), ("ip-name", true, "ip-10-0-0-9.ec2.internal"),
        ("resource-name", false, "\(id).ec2.internal"), ("resource-name", true, "\(id).ec2.internal"),
    ])
    func `by the address always leads to an instance, by its ID where it answers to that`(
        hostnameType: String, answersA: Bool, hostname: String
    ) throws {
        let names = try names(changing: {
            $0.privateDNSNameOptions = options(hostnameType, answersA: answersA)
        })
        let address = IPv4Address(10, 0, 0, 9)
        #expect(names.address(of: "ip-10-0-0-9.ec2.internal") == address)
        #expect(names.address(of: "\(Self.id).ec2.internal") == (answersA ? address : nil))
        #expect(names.name(of: address) == hostname)
        #expect(names.address(of: "\(Self.id).compute.internal") == nil)
        #expect(names.address(of: "ip-10-0-0-8.ec2.internal") == nil)
    }

    @Test func `of another VPC or of a terminated instance leads nowhere`() throws {
        let answering = options("resource-name", answersA: true)
        for names in [
            try names(.terminated) { $0.privateDNSNameOptions = answering },
            try names {
                $0.privateDNSNameOptions = answering
                $0.vpcID = "vpc-2"
            },
        ] {
            #expect(names.address(of: "\(Self.id).ec2.internal") == nil)
            #expect(names.address(of: "ip-10-0-0-9.ec2.internal") == nil)
        }
    }

    @Test(arguments: [(nil, true), (true, true), (false, false)] as [(Bool?, Bool)])
    func `is resolved where the VPC supports DNS`(supports: Bool?, expected: Bool) throws {
        #expect(try names(supportingDNS: supports).areResolved == expected)
    }
}
