import Service
import Vocabulary
import Wire
import World

struct ModifyVolumeAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVolumeAttribute") { ask in
        let value = ask.input.autoEnableIO?.value.map { $0.text }
        ask.onVolume(ask.input.volumeId, attributes: value.map { [("AutoEnableIO", $0)] } ?? [])
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let value = input.autoEnableIO?.value else { throw AWSError.missingParameter("AutoEnableIO") }
        try await call.write { draft in
            var volume = try call.neighbourhood(draft).volume(input.volumeId)
            volume.autoEnableIO = value
            try draft.put(volume)
        }
        return Output()
    }
}
