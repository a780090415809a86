import HTTPTypes
import Policy
import Sessions
import Synchronization
import Testing
import Vocabulary
import World

@testable import Metadata

/// An instance in a small world, and what it sees of its metadata service. Time moves when told to.
final class Guest: Sendable {
    static let start = Timestamp(seconds: 1_790_421_351)  // 2026-09-26T11:15:51Z
    static let instanceID = "i-0123456789abcdef0"
    static let otherID = "i-0fedcba9876543210"
    static let ec2Trust = #"""
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """#
    static let lambdaTrust = #"""
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """#

    let account: AccountID
    let present: Present
    let sessions: SessionSealer
    let service: MetadataService
    let clock = Clock()
    /// The keys that sign identity documents, as they were kept.
    let keptKeys = KeptKeys()
    let identity: InstanceIdentity

    /// A running instance without a profile, tokens required, and a second instance beside it.
    init(settings: MetadataSettings = MetadataSettings(), tokenKey: UInt8 = 7, seed: UInt64 = 2) throws {
        account = try #require(AccountID("123456789012"))
        let clock = clock
        present = Present(World())
        var random = Numbers(state: 1)
        sessions = SessionSealer(KeyRing(at: Self.start, using: &random))
        let chance = Chance(seed: seed)
        identity = InstanceIdentity(
            read: { [keptKeys] in keptKeys.bytes }, keep: { [keptKeys] in keptKeys.bytes = $0 },
            clock: { clock.now }, random: { chance.next() })
        service = MetadataService(
            present: present, sessions: sessions, tokenKey: Secret([UInt8](repeating: tokenKey, count: 32)),
            identity: identity, settings: settings, clock: { clock.now }, random: { chance.next() })
        try change { draft in
            try draft.put(
                VPC(
                    account: account, region: .usEast1, id: "vpc-1", cidrBlock: "10.237.0.0/16",
                    isDefault: true))
            try draft.put(
                Subnet(
                    account: account, region: .usEast1, id: "subnet-1", vpcID: "vpc-1",
                    cidrBlock: "10.237.0.0/24",
                    availabilityZone: "us-east-1a", isDefault: true))
            for (id, name) in [("sg-1", "default"), ("sg-2", "web")] {
                try draft.put(
                    SecurityGroup(
                        account: account, region: .usEast1, id: id, name: name, description: "",
                        vpcID: "vpc-1"))
            }
            try draft.put(instance(Self.instanceID, address: "10.237.0.16"))
            try draft.put(instance(Self.otherID, address: "10.237.0.17"))
        }
    }

    private func instance(_ id: String, address: String) -> Instance {
        var instance = Instance(
            id: id, account: account, region: .usEast1, availabilityZone: "us-east-1a", reservationID: "r-1",
            imageID: "ami-0fef", instanceType: "t3.nano", architecture: "x86_64", vpcID: "vpc-1",
            subnetID: "subnet-1", networkInterfaceID: "eni-1", networkAttachmentID: "eni-attach-1",
            privateIPv4: address, macAddress: "0e:ff:d5:40:fe:7d", rootDeviceName: "/dev/xvda",
            rootVolumeID: "vol-1", launchedAt: Timestamp(seconds: 1_790_420_638))
        instance.state = .running
        instance.securityGroupIDs = ["sg-1", "sg-2"]
        instance.metadataOptions.httpTokens = .required
        return instance
    }

    /// Publishes the next world.
    func change(_ body: (inout Draft) throws -> Void) throws {
        let world = present.now
        var draft = Draft(world)
        try body(&draft)
        present.publish(World(version: world.version + 1, tables: draft.tables))
    }

    func changeInstance(_ body: (inout Instance) -> Void) throws {
        try change { draft in
            var instance = try #require(draft.instance(Self.instanceID))
            body(&instance)
            try draft.put(instance)
        }
    }

    func ask(
        _ method: HTTPRequest.Method = .get, _ target: String, token: String? = nil,
        headers: [(String, String)] = [], as instanceID: String = Guest.instanceID
    ) throws -> MetadataResponse {
        var fields = HTTPFields()
        for (name, value) in headers {
            fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        if let token { fields[.metadataToken] = token }
        return service.answer(MetadataRequest(method, target, headers: fields), for: instanceID)
    }

    func token(seconds: String = "21600", as instanceID: String = Guest.instanceID) throws -> String {
        let answer = try ask(
            .put, "/latest/api/token", headers: [("X-aws-ec2-metadata-token-ttl-seconds", seconds)],
            as: instanceID)
        try #require(answer.status == .ok)
        return answer.text
    }

    /// What stands at a path below `/latest/meta-data/`, asked with a fresh token; nil for 404.
    func read(_ path: String) throws -> String? {
        let answer = try ask(.get, "/latest/meta-data/" + path, token: try token())
        if answer.status == .notFound { return nil }
        try #require(answer.status == .ok)
        return answer.text
    }
}

extension MetadataResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}

final class Clock: Sendable {
    private let time = Mutex(Guest.start)
    var now: Timestamp { time.withLock { $0 } }
    func advance(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}

final class KeptKeys: Sendable {
    private let kept = Mutex<[UInt8]?>(nil)
    var bytes: [UInt8]? {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}

/// Numbers that are the same in every run.
struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

final class Chance: Sendable {
    private let numbers: Mutex<Numbers>
    init(seed: UInt64) { numbers = Mutex(Numbers(state: seed)) }
    func next() -> UInt64 { numbers.withLock { $0.next() } }
}
