import Service
import World

/// A volume that a launch makes for each of its instances.
struct LaunchVolume: Sendable {
    var device: String
    var shape: KnownVolume.Shape
    var deleteOnTermination = true
}

/// The volumes of a launch, the root volume first.
struct LaunchVolumes: Sendable {
    let all: [LaunchVolume]

    init(_ mappings: [BlockDeviceMapping]?, for image: KnownImage) throws {
        var devices: Set<String> = []
        var root = BlockDeviceMapping(deviceName: image.rootDeviceName)
        var others: [LaunchVolume] = []
        for mapping in mappings ?? [] {
            guard let device = mapping.deviceName else { throw AWSError.missingParameter("deviceName") }
            guard devices.insert(device).inserted else { throw AWSError.deviceTwice(device) }
            if device == image.rootDeviceName {
                root = mapping
            } else if mapping.noDevice == nil {
                others.append(try Self.volume(mapping, device))
            }
        }
        guard root.noDevice == nil, root.virtualName == nil else {
            throw AWSError.unsupported("a root device that is not an EBS volume")
        }
        all = [try Self.root(root.ebs ?? EbsBlockDevice(), of: image)] + others
    }

    private static func root(_ asked: EbsBlockDevice, of image: KnownImage) throws -> LaunchVolume {
        try asked.refuseUnsupported()
        let size = asked.volumeSize ?? image.rootVolumeGiB
        guard size >= image.rootVolumeGiB else {
            throw AWSError.smallerThanSnapshot(size, image.rootVolumeGiB)
        }
        return LaunchVolume(
            device: image.rootDeviceName,
            shape: try VolumeRules.shape(
                type: asked.volumeType ?? image.rootVolumeType, gibibytes: size, iops: asked.iops,
                throughput: asked.throughput),
            deleteOnTermination: asked.deleteOnTermination ?? true)
    }

    private static func volume(_ mapping: BlockDeviceMapping, _ device: String) throws -> LaunchVolume {
        guard mapping.virtualName == nil else { throw AWSError.unsupported("instance store volumes") }
        guard let asked = mapping.ebs else { throw AWSError.missingParameter("ebs") }
        try asked.refuseUnsupported()
        guard let size = asked.volumeSize else { throw AWSError.missingParameter("size or snapshotId") }
        return LaunchVolume(
            device: device,
            shape: try VolumeRules.shape(
                type: asked.volumeType ?? "gp2", gibibytes: size, iops: asked.iops,
                throughput: asked.throughput),
            deleteOnTermination: asked.deleteOnTermination ?? true)
    }
}

extension EbsBlockDevice {
    fileprivate func refuseUnsupported() throws {
        // There are no snapshots.
        if let snapshotId, !snapshotId.isEmpty { throw AWSError.noSuchSnapshot(snapshotId) }
        try AWSError.refuse(
            [
                ("Encrypted", encrypted == true),
                ("KmsKeyId", kmsKeyId?.isEmpty == false),
                ("OutpostArn", outpostArn != nil),
                ("VolumeInitializationRate", volumeInitializationRate != nil),
                ("EbsCardIndex", (ebsCardIndex ?? 0) != 0),
            ], of: "Ebs")
    }
}

extension KnownInstance {
    /// The instance's volumes as a launch makes them; the first is its root volume.
    func volumes(_ volumes: [LaunchVolume], tags: [KnownTag], ids: any Identifiers) -> [KnownVolume] {
        volumes.enumerated().map { index, asked in
            var volume = KnownVolume(
                account: account, region: region, id: index == 0 ? rootVolumeID : "vol-0\(ids.hex(16))",
                availabilityZone: availabilityZone, shape: asked.shape, createdAt: createdAt)
            volume.tags = tags
            volume.attachment = .init(
                instanceID: id, device: asked.device, attachedAt: createdAt,
                deleteOnTermination: asked.deleteOnTermination)
            return volume
        }
    }
}

extension Draft {
    /// Writes down a new instance with the root volume that its image gives.
    mutating func putLaunched(_ instance: KnownInstance, from image: KnownImage, ids: any Identifiers) throws
    {
        try put(instance)
        let volumes = try LaunchVolumes(nil, for: image)
        for volume in instance.volumes(volumes.all, tags: [], ids: ids) { try put(volume) }
    }

    /// Takes the volumes of an instance that is gone away, and leaves those that were to stay.
    mutating func releaseVolumes(of instance: KnownInstance) throws {
        for var volume in volumes(of: instance) {
            if volume.attachment?.deleteOnTermination == true {
                remove(volume)
            } else {
                volume.attachment = nil
                try put(volume)
            }
        }
    }
}

extension AWSError {
    static func deviceTwice(_ device: String) -> AWSError {
        AWSError(
            "InvalidBlockDeviceMapping",
            "The device '\(device)' is used in more than one block-device mapping")
    }

    static func smallerThanSnapshot(_ size: Int, _ smallest: Int) -> AWSError {
        AWSError(
            "InvalidBlockDeviceMapping",
            "Volume of size \(size)GB is smaller than snapshot, expect size >= \(smallest)GB")
    }
}
