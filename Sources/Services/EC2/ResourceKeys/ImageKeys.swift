import Policy
import Service
import Vocabulary
import World

extension Keys {
    mutating func image(_ id: String, _ image: KnownImage?) {
        set("ec2:ImageID", id)
        // There are no kernels and RAM disks here, and nothing but EBS.
        set("ec2:ImageType", "machine")
        set("ec2:RootDeviceType", "ebs")
        guard let image else { return }
        set("ec2:Owner", image.ownerAlias ?? image.owner)
        set("ec2:Public", .bool(image.isPublic))
        resourceTags(image.tags, service: "ec2")
    }

    mutating func keyPair(_ name: String?, _ pair: KnownKeyPair?) {
        set("ec2:KeyPairName", name)
        set("ec2:KeyPairType", pair?.keyType)
        resourceTags(pair?.tags ?? [], service: "ec2")
    }

    /// The root volume, which comes and goes with an instance.
    mutating func volume(of instance: KnownInstance) {
        set("ec2:VolumeID", instance.rootVolumeID)
        zone(instance.availabilityZone)
        volume(VolumeShape(type: instance.rootVolumeType, gibibytes: instance.rootVolumeGiB))
        set("ec2:Encrypted", .bool(false))
        resourceTags(instance.rootVolumeTags, service: "ec2")
    }

    mutating func volume(_ shape: VolumeShape) {
        set("ec2:VolumeType", shape.type)
        set("ec2:VolumeSize", .number(shape.gibibytes))
        if let iops = shape.iops { set("ec2:VolumeIops", .number(iops)) }
        if let throughput = shape.throughput { set("ec2:VolumeThroughput", .number(throughput)) }
    }
}

/// What a volume's type gives without asking for more.
/// https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
struct VolumeShape: Sendable {
    var type: String
    var gibibytes: Int
    var iops: Int?
    var throughput: Int?

    init(type: String, gibibytes: Int) {
        self.type = type
        self.gibibytes = gibibytes
        switch type {
        case "gp3": (iops, throughput) = (3000, 125)
        case "gp2": iops = max(100, gibibytes * 3)
        default: break
        }
    }
}
