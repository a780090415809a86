import Service
import Vocabulary
import World

/// Attaches a volume to an instance: on the books; nothing appears inside it.
struct AttachVolume: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AttachVolume") { ask in
        ask.onInstance(ask.input.instanceId)
        ask.onVolume(ask.input.volumeId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard (input.ebsCardIndex ?? 0) == 0 else { throw AWSError.unsupported("EbsCardIndex") }
        guard !input.device.isEmpty else { throw AWSError.missingParameter("device") }
        return try await call.write { draft in
            let here = call.neighbourhood(draft)
            var volume = try here.volume(input.volumeId)
            let instance = try here.instance(input.instanceId)
            guard volume.attachment == nil else { throw AWSError.alreadyAttached(volume.id) }
            guard instance.state == .running || instance.state == .stopped else {
                throw AWSError.notAttachable(instance.id)
            }
            guard volume.availabilityZone == instance.availabilityZone else {
                throw AWSError.otherZone(volume: volume.id, instance: instance.id)
            }
            let others = draft.volumes(of: instance)
            guard !others.contains(where: { $0.attachment?.device == input.device }) else {
                throw AWSError.deviceInUse(input.device)
            }
            try InstanceTypes.all[instance.instanceType]?.check(volumes: others.count + 1)
            let attachment = KnownVolume.Attachment(
                instanceID: instance.id, device: input.device, attachedAt: call.now,
                deleteOnTermination: false)
            volume.attachment = attachment
            try draft.put(volume)
            return VolumeAttachment(attachment, of: volume, state: "attaching")
        }
    }
}

extension AWSError {
    static func alreadyAttached(_ id: String) -> AWSError {
        AWSError("VolumeInUse", "\(id) is already attached to an instance")
    }

    static func notAttachable(_ id: String) -> AWSError {
        AWSError("IncorrectState", "Instance '\(id)' is not 'running'.")
    }

    static func otherZone(volume: String, instance: String) -> AWSError {
        AWSError(
            "InvalidVolume.ZoneMismatch",
            "The volume '\(volume)' is not in the same availability zone as instance '\(instance)'")
    }

    static func deviceInUse(_ device: String) -> AWSError {
        invalidParameterValue(
            "Invalid value '\(device)' for unixDevice. Attachment point \(device) is already in use")
    }
}
