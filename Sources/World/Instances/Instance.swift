import Vocabulary

/// An EC2 instance as EC2 describes it. What runs is a machine's business.
package struct Instance: Fact {
    package static let kind = FactKind.instance
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.instances }
    package var factID: String { id }

    /// EC2's states with their codes.
    package enum State: String, Codable, Sendable {
        case pending, running
        case shuttingDown = "shutting-down"
        case terminated, stopping, stopped

        package var code: Int {
            switch self {
            case .pending: 0
            case .running: 16
            case .shuttingDown: 32
            case .terminated: 48
            case .stopping: 64
            case .stopped: 80
            }
        }
    }

    /// Why the state is what it is, as `StateReason` and `StateTransitionReason` say it.
    package struct Transition: Codable, Sendable {
        package var code: String
        package var message: String
        package init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    package var id: String
    package var account: AccountID
    package var region: Region
    package var availabilityZone: String
    package var reservationID: String
    package var launchIndex = 0
    package var imageID: String
    package var instanceType: String
    package var architecture: String
    package var keyName: String?
    package var vpcID: String
    package var subnetID: String
    package var securityGroupIDs: [String] = []
    package var networkInterfaceID: String
    package var networkAttachmentID: String
    package var privateIPv4: String
    package var macAddress: String
    package var rootDeviceName: String
    package var rootVolumeID: String
    package var state: State = .pending
    package var transition: Transition?
    package var transitionedAt: Timestamp
    /// Of the last start: EC2's `LaunchTime`, IMDS's `pendingTime`.
    package var launchedAt: Timestamp
    package var createdAt: Timestamp
    package var clientToken: String?
    /// What the client token was first used with; the same token with other parameters is refused.
    package var clientTokenDigest: String?
    package var userData: [UInt8]?
    package var tags: [Tag] = []
    package var networkInterfaceTags: [Tag] = []
    /// Whether the primary interface is a fact of its own, because there is more to say of it than stands here.
    package var interfaceIsFact: Bool?
    /// Whether a public address comes with every start.
    package var assignsPublicIPv4: Bool?
    /// The public address of this start; an elastic one takes its place.
    package var publicIPv4: String?
    package var metadataOptions = MetadataOptions()
    package var disableAPITermination = false
    package var disableAPIStop = false
    package var shutdownBehavior = "stop"
    package var monitoring = false
    package var ebsOptimized = false
    package var sourceDestCheck = true
    package var creditSpecification: String?
    /// The driver that runs it (`record`, `container`); a transient one belongs to `rolecall run`.
    package var isTransient = false

    // What follows came later: nil is what instances were before.
    /// The public half of the key pair, as it was at the launch; whatever becomes of the pair, the instance keeps it.
    package var publicKey: String?
    /// Whether options of the metadata service wait for the next start.
    package var hasPendingMetadataOptions: Bool?
    package var cpuOptions: CPUOptions?
    /// `default` or `disabled`.
    package var autoRecovery: String?
    /// `default` or `disabled`.
    package var rebootMigration: String?
    package var privateDNSNameOptions: PrivateDNSNameOptions?
    /// `open` or `none`.
    package var capacityReservationPreference: String?

    // Of servers that did not write volumes down; nil since.
    package private(set) var rootVolumeGiB: Int?
    package private(set) var rootVolumeType: String?
    package private(set) var rootVolumeTags: [Tag]?

    package init(
        id: String, account: AccountID, region: Region, availabilityZone: String, reservationID: String,
        imageID: String, instanceType: String, architecture: String, vpcID: String, subnetID: String,
        networkInterfaceID: String, networkAttachmentID: String, privateIPv4: String, macAddress: String,
        rootDeviceName: String, rootVolumeID: String, launchedAt: Timestamp
    ) {
        self.id = id
        self.account = account
        self.region = region
        self.availabilityZone = availabilityZone
        self.reservationID = reservationID
        self.imageID = imageID
        self.instanceType = instanceType
        self.architecture = architecture
        self.vpcID = vpcID
        self.subnetID = subnetID
        self.networkInterfaceID = networkInterfaceID
        self.networkAttachmentID = networkAttachmentID
        self.privateIPv4 = privateIPv4
        self.macAddress = macAddress
        self.rootDeviceName = rootDeviceName
        self.rootVolumeID = rootVolumeID
        self.launchedAt = launchedAt
        createdAt = launchedAt
        transitionedAt = launchedAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):instance/\(id)" }

    /// Where it stands among all instances: by reservation, and in it by number.
    package var placeAmongLaunches: String {
        let index = String(launchIndex)
        return "\(reservationID)/\(String(repeating: "0", count: max(0, 6 - index.utf8.count)))\(index)/\(id)"
    }

    /// `ip-172-31-0-5.ec2.internal`; `i-….ec2.internal` where that is asked for.
    package var privateDNSName: String {
        privateDNSNameOptions?.hostnameType == "resource-name"
            ? "\(id).\(region.privateDomain)" : Self.privateDNSName(of: privateIPv4, in: region)
    }

    /// `ip-172-31-0-5.ec2.internal`; outside us-east-1 `ip-….REGION.compute.internal`.
    package static func privateDNSName(of privateIPv4: String, in region: Region) -> String {
        "ip-" + String(privateIPv4.map { $0 == "." ? "-" : $0 }) + "." + region.privateDomain
    }

    /// The root volume that an older server only noted at the instance; nil where volumes are facts.
    package mutating func takeNotedRootVolume() -> Volume? {
        guard let gibibytes = rootVolumeGiB else { return nil }
        var volume = Volume(
            account: account, region: region, id: rootVolumeID, availabilityZone: availabilityZone,
            shape: .init(type: rootVolumeType ?? "gp3", gibibytes: gibibytes), createdAt: createdAt)
        volume.tags = rootVolumeTags ?? []
        volume.attachment = .init(
            instanceID: id, device: rootDeviceName, attachedAt: createdAt, deleteOnTermination: true)
        (rootVolumeGiB, rootVolumeType, rootVolumeTags) = (nil, nil, nil)
        return volume
    }
}

/// Cores and threads that were asked for in place of the type's own.
package struct CPUOptions: Codable, Sendable, Equatable {
    package var cores: Int
    package var threadsPerCore: Int
    package init(cores: Int, threadsPerCore: Int) {
        self.cores = cores
        self.threadsPerCore = threadsPerCore
    }
}

/// What private names an instance has.
package struct PrivateDNSNameOptions: Codable, Sendable, Equatable {
    /// `ip-name` or `resource-name`.
    package var hostnameType = "ip-name"
    package var answersA = false
    package var answersAAAA = false
    package init() {}
}

extension Region {
    /// What the private names of its instances end in.
    package var privateDomain: String { self == .usEast1 ? "ec2.internal" : "\(self).compute.internal" }
}

/// How the instance's metadata service behaves.
package struct MetadataOptions: Codable, Sendable, Equatable {
    package enum Tokens: String, Codable, Sendable { case optional, required }
    package enum Switch: String, Codable, Sendable { case enabled, disabled }

    package var httpTokens: Tokens = .optional
    /// 1 to 64: the IP TTL of token answers.
    package var hopLimit = 1
    package var httpEndpoint: Switch = .enabled
    package var httpProtocolIPv6: Switch = .disabled
    package var instanceTags: Switch = .disabled

    package init() {}
}

extension Knowing {
    package func instance(_ id: some StringProtocol) -> Instance? { tables.instances[String(id)] }

    /// The account's instances in the region, sorted by ID.
    package func instances(in account: AccountID, region: Region) -> [Instance] {
        launches(in: account, region: region).sorted { $0.id < $1.id }
    }

    /// The account's instances in the region by launch, those after a place in that order.
    package func launches(
        in account: AccountID, region: Region, after place: String = ""
    ) -> some Sequence<Instance> {
        tables.index.places(.launches(account, region), after: place).lazy.compactMap { place in
            place.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap {
                tables.instances[String(place[place.index(after: $0)...])]
            }
        }
    }

    /// Whether an instance that is not terminated has a disk that began as an image.
    package func hasInstances(ofImage id: String, region: Region) -> Bool {
        tables.index.count(.instances(ofImage: id, region)) > 0
    }

    /// The terminated instances of every account, in no order.
    package var terminatedInstances: [Instance] {
        tables.index.rows(.terminatedInstances, of: .instance).compactMap { tables.instances[$0] }
    }

    /// The instance that has a private address in a VPC.
    package func instance(at privateIPv4: String, vpcID: String, in account: AccountID) -> Instance? {
        tables.index.rows(.instances(privateIPv4: privateIPv4, vpcID: vpcID, account), of: .instance)
            .first.flatMap { tables.instances[$0] }
    }

    /// All instances there are, of every account and region, sorted by ID.
    package var allInstances: some Sequence<Instance> { tables.instances.rows(prefix: "") }

    /// The public half of the key pair that an instance was launched with.
    package func publicKey(of instance: Instance) -> String? {
        instance.publicKey
            ?? instance.keyName.flatMap {
                keyPair($0, in: instance.account, region: instance.region)?.publicKey
            }
    }

    /// The instances a client token made, sorted by launch index.
    package func instances(clientToken: String, in account: AccountID, region: Region) -> [Instance] {
        tables.index.rows(.instances(clientToken: "\(account)/\(region)/\(clientToken)"), of: .instance)
            .compactMap { tables.instances[$0] }.sorted { $0.launchIndex < $1.launchIndex }
    }
}
