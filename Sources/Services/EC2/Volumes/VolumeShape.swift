import Service
import Vocabulary
import World

extension Volume {
    /// The volume as EC2 describes it.
    init(_ volume: KnownVolume) {
        self.init(
            availabilityZoneId: availabilityZoneID(of: volume.availabilityZone), iops: volume.shape.iops,
            tags: volume.tags.isEmpty ? nil : volume.tags.map { Tag($0) }, volumeType: volume.shape.type,
            multiAttachEnabled: false, throughput: volume.shape.throughput, volumeId: volume.id,
            size: volume.shape.gibibytes, snapshotId: "", availabilityZone: volume.availabilityZone,
            state: volume.status, createTime: volume.createdAt,
            attachments: volume.attachment.map { [VolumeAttachment($0, of: volume, state: "attached")] }
                ?? [],
            encrypted: false)
    }
}

extension VolumeAttachment {
    init(_ attachment: KnownVolume.Attachment, of volume: KnownVolume, state: String) {
        self.init(
            deleteOnTermination: attachment.deleteOnTermination, volumeId: volume.id,
            instanceId: attachment.instanceID, device: attachment.device, state: state,
            attachTime: attachment.attachedAt)
    }
}

extension InstanceBlockDeviceMapping {
    /// The volume as the instance that has it shows it.
    init?(_ volume: KnownVolume) {
        guard let attachment = volume.attachment else { return nil }
        self.init(
            deviceName: attachment.device,
            ebs: EbsInstanceBlockDevice(
                attachTime: attachment.attachedAt, deleteOnTermination: attachment.deleteOnTermination,
                status: "attached", volumeId: volume.id))
    }
}

extension VolumeModification {
    init(_ modification: KnownVolume.Modification, of id: String, state: String, progress: Int) {
        self.init(
            volumeId: id, modificationState: state, targetSize: modification.target.gibibytes,
            targetIops: modification.target.iops, targetVolumeType: modification.target.type,
            targetThroughput: modification.target.throughput, targetMultiAttachEnabled: false,
            originalSize: modification.original.gibibytes, originalIops: modification.original.iops,
            originalVolumeType: modification.original.type,
            originalThroughput: modification.original.throughput, originalMultiAttachEnabled: false,
            progress: progress, startTime: modification.at,
            endTime: state == "completed" ? modification.at : nil)
    }
}

extension KnownVolume {
    var status: String { attachment == nil ? "available" : "in-use" }
}
