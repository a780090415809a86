import Service
import Vocabulary
import Wire
import World

struct DeleteVolume: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteVolume") { ask in
        ask.onVolume(ask.input.volumeId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let volume = try call.neighbourhood(draft).volume(input.volumeId)
            if let attachment = volume.attachment {
                throw AWSError.volumeInUse(volume.id, by: attachment.instanceID)
            }
            draft.remove(volume)
        }
        return Output()
    }
}

extension AWSError {
    static func volumeInUse(_ id: String, by instance: String) -> AWSError {
        AWSError("VolumeInUse", "Volume \(id) is currently attached to \(instance)")
    }
}
