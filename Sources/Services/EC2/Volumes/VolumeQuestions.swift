import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on a volume, with what policies may want to know of it.
    mutating func onVolume(_ id: String, attributes: [(name: String, value: String?)] = []) {
        let volume = world.volume(id, in: account, region: region)
        on(arn("volume", id)) { keys in
            keys.attributes(attributes)
            guard let volume else {
                keys.set("ec2:VolumeID", id)
                return
            }
            keys.whenAsked { $0.volume(volume) }
        }
    }
}

extension Keys {
    /// What policies may ask of a volume.
    mutating func volume(_ volume: KnownVolume) {
        set("ec2:VolumeID", volume.id)
        zone(volume.availabilityZone)
        self.volume(volume.shape)
        set("ec2:Encrypted", .bool(false))
        resourceTags(volume.tags, service: "ec2")
    }

    mutating func volume(_ shape: KnownVolume.Shape) {
        set("ec2:VolumeType", shape.type)
        set("ec2:VolumeSize", .number(shape.gibibytes))
        if let iops = shape.iops { set("ec2:VolumeIops", .number(iops)) }
        if let throughput = shape.throughput { set("ec2:VolumeThroughput", .number(throughput)) }
    }
}
