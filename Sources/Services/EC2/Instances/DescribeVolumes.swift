import Service
import Vocabulary
import World

/// The root volumes of instances, which live and die with them.
struct DescribeVolumes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumes")

    private static let filtering = Filtering<KnownInstance>(
        [
            "attachment.attach-time": { [$0.createdAt.iso8601Milliseconds] },
            "attachment.delete-on-termination": { _ in ["true"] },
            "attachment.device": { [$0.rootDeviceName] },
            "attachment.instance-id": { [$0.id] },
            "attachment.status": { _ in ["attached"] },
            "availability-zone": { [$0.availabilityZone] },
            "create-time": { [$0.createdAt.iso8601Milliseconds] },
            "encrypted": { _ in ["false"] },
            "fast-restored": { _ in ["false"] },
            "multi-attach-enabled": { _ in ["false"] },
            "size": { ["\($0.rootVolumeGiB)"] },
            "status": { _ in ["in-use"] },
            "volume-id": { [$0.rootVolumeID] },
            "volume-type": { [$0.rootVolumeType] },
        ], tags: { $0.rootVolumeTags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var instances = call.world.instances(in: call.account, region: call.region)
            .filter { $0.state != .terminated }
        if let ids = input.volumeIds, !ids.isEmpty {
            for id in ids where !instances.contains(where: { $0.rootVolumeID == id }) {
                throw AWSError.noSuchVolume(id)
            }
            instances = instances.filter { ids.contains($0.rootVolumeID) }
        }
        let found = try filtering.apply(input.filters, to: instances)
            .sorted { $0.rootVolumeID < $1.rootVolumeID }
        let page = try Page.cut(
            found, id: \.rootVolumeID, token: input.nextToken, limit: input.maxResults)
        return Output(nextToken: page.next, volumes: page.rows.map { Volume($0) })
    }
}

extension Volume {
    fileprivate init(_ instance: KnownInstance) {
        let shape = VolumeShape(type: instance.rootVolumeType, gibibytes: instance.rootVolumeGiB)
        self.init(
            iops: shape.iops,
            tags: instance.rootVolumeTags.isEmpty ? nil : instance.rootVolumeTags.map { Tag($0) },
            volumeType: shape.type, multiAttachEnabled: false, throughput: shape.throughput,
            volumeId: instance.rootVolumeID, size: instance.rootVolumeGiB, snapshotId: "",
            availabilityZone: instance.availabilityZone, state: "in-use", createTime: instance.createdAt,
            attachments: [
                VolumeAttachment(
                    deleteOnTermination: true, volumeId: instance.rootVolumeID, instanceId: instance.id,
                    device: instance.rootDeviceName, state: "attached", attachTime: instance.createdAt)
            ], encrypted: false)
    }
}
