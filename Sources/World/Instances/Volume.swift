import Vocabulary

/// A block device of EC2: the root volume of an instance, or one that was created.
package struct Volume: Fact {
    package static let kind = FactKind.volume
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.volumes }
    package var factID: String { "\(account)/\(region)/\(id)" }

    /// How an instance has it.
    package struct Attachment: Codable, Sendable, Equatable {
        package var instanceID: String
        /// `/dev/xvda`, `/dev/sdf`.
        package var device: String
        package var attachedAt: Timestamp
        package var deleteOnTermination: Bool

        package init(instanceID: String, device: String, attachedAt: Timestamp, deleteOnTermination: Bool) {
            self.instanceID = instanceID
            self.device = device
            self.attachedAt = attachedAt
            self.deleteOnTermination = deleteOnTermination
        }
    }

    /// What it can hold and how fast.
    package struct Shape: Codable, Sendable, Equatable {
        /// `gp3`, `gp2`, `io1`, `io2`, `st1`, `sc1`, `standard`.
        package var type: String
        package var gibibytes: Int
        package var iops: Int?
        /// MiB each second.
        package var throughput: Int?

        package init(type: String, gibibytes: Int, iops: Int? = nil, throughput: Int? = nil) {
            self.type = type
            self.gibibytes = gibibytes
            self.iops = iops
            self.throughput = throughput
        }
    }

    /// The last change of its shape.
    package struct Modification: Codable, Sendable, Equatable {
        package var original: Shape
        package var target: Shape
        package var at: Timestamp

        package init(original: Shape, target: Shape, at: Timestamp) {
            self.original = original
            self.target = target
            self.at = at
        }
    }

    package var account: AccountID
    package var region: Region
    /// `vol-` and 17 hexadecimal digits.
    package var id: String
    package var availabilityZone: String
    package var shape: Shape
    package var createdAt: Timestamp
    package var attachment: Attachment?
    package var modification: Modification?
    package var autoEnableIO = false
    package var clientToken: String?
    /// What the client token was first used with.
    package var clientTokenDigest: String?
    package var tags: [Tag] = []

    package init(
        account: AccountID, region: Region, id: String, availabilityZone: String, shape: Shape,
        createdAt: Timestamp
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.availabilityZone = availabilityZone
        self.shape = shape
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):volume/\(id)" }
}

extension Knowing {
    package func volume(_ id: String, in account: AccountID, region: Region) -> Volume? {
        tables.volumes["\(account)/\(region)/\(id)"]
    }

    /// The account's in the region sorted by ID, those after one.
    package func volumes(
        in account: AccountID, region: Region, after id: String? = nil
    ) -> some Sequence<Volume> {
        let prefix = "\(account)/\(region)/"
        return tables.volumes.rows(prefix: prefix, after: id.map { prefix + $0 })
    }

    /// The instance's volumes, the root volume first, then in the order of their devices.
    package func volumes(of instance: Instance) -> [Volume] {
        tables.index.rows(.volumes(ofInstance: instance.id), of: .volume)
            .compactMap { tables.volumes[$0] }
            .sorted { first, second in
                if first.id == instance.rootVolumeID || second.id == instance.rootVolumeID {
                    return first.id == instance.rootVolumeID && second.id != instance.rootVolumeID
                }
                return (first.attachment?.device ?? "") < (second.attachment?.device ?? "")
            }
    }

    /// The volume that a client token made.
    package func volume(clientToken: String, in account: AccountID, region: Region) -> Volume? {
        tables.index.rows(.volume(clientToken: "\(account)/\(region)/\(clientToken)"), of: .volume).first
            .flatMap { tables.volumes[$0] }
    }
}
