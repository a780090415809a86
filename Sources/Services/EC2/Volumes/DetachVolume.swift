import Service
import Vocabulary
import World

struct DetachVolume: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DetachVolume") { ask in
        let volume = ask.world.volume(ask.input.volumeId, in: ask.account, region: ask.region)
        if let instance = ask.input.instanceId ?? volume?.attachment?.instanceID { ask.onInstance(instance) }
        ask.onVolume(ask.input.volumeId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let here = call.neighbourhood(draft)
            var volume = try here.volume(input.volumeId)
            if let id = input.instanceId { _ = try here.instance(id) }
            guard let attachment = volume.attachment else { throw AWSError.notAttached(volume.id) }
            if let id = input.instanceId, id != attachment.instanceID {
                throw AWSError.noSuchAttachment(volume.id, instance: id, device: nil)
            }
            if let device = input.device, device != attachment.device {
                throw AWSError.noSuchAttachment(volume.id, instance: attachment.instanceID, device: device)
            }
            // The disk of a machine cannot be taken from it, not even, as on AWS, while it is stopped.
            if draft.instance(attachment.instanceID)?.rootVolumeID == volume.id {
                throw AWSError.rootNotDetachable(volume.id, instance: attachment.instanceID)
            }
            volume.attachment = nil
            try draft.put(volume)
            return VolumeAttachment(attachment, of: volume, state: "detaching")
        }
    }
}

extension AWSError {
    static func notAttached(_ id: String) -> AWSError {
        AWSError("IncorrectState", "Volume '\(id)' is in the 'available' state.")
    }

    static func noSuchAttachment(_ id: String, instance: String, device: String?) -> AWSError {
        AWSError(
            "InvalidAttachment.NotFound",
            "The volume '\(id)' is not attached to instance '\(instance)'"
                + (device.map { " as device '\($0)'." } ?? "."))
    }

    static func rootNotDetachable(_ id: String, instance: String) -> AWSError {
        AWSError(
            "OperationNotPermitted", "Unable to detach root volume '\(id)' from instance '\(instance)'")
    }
}
