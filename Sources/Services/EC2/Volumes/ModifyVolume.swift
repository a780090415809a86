import Service
import Vocabulary
import World

/// Changes size, type and speed of a volume. On AWS that takes hours, and the next change must wait for
/// six; here it is done when the call has been answered.
struct ModifyVolume: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVolume") { ask in
        let input = ask.input
        let given: [(name: String, value: String?)] = [
            ("Size", input.size.map { "\($0)" }), ("VolumeType", input.volumeType),
            ("Iops", input.iops.map { "\($0)" }), ("Throughput", input.throughput.map { "\($0)" }),
            ("MultiAttachEnabled", input.multiAttachEnabled.map { "\($0)" }),
        ]
        ask.onVolume(input.volumeId, attributes: given.filter { $0.value != nil })
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.multiAttachEnabled != true else { throw AWSError.unsupported("MultiAttachEnabled") }
        let isEmpty =
            input.size == nil && input.volumeType == nil && input.iops == nil && input.throughput == nil
            && input.multiAttachEnabled == nil
        guard !isEmpty else { throw AWSError.missingParameter("size, volumeType, iops or throughput") }
        return try await call.write { draft in
            var volume = try call.neighbourhood(draft).volume(input.volumeId)
            let original = volume.shape
            if let size = input.size, size < original.gibibytes { throw AWSError.cannotShrink }
            let type = input.volumeType ?? original.type
            // What was chosen stays with the type; gp2 counts its speed from its size.
            let keeps = type == original.type && type != "gp2"
            volume.shape = try VolumeRules.shape(
                type: type, gibibytes: input.size ?? original.gibibytes,
                iops: input.iops ?? (keeps ? original.iops : nil),
                throughput: input.throughput ?? (keeps ? original.throughput : nil))
            let modification = KnownVolume.Modification(
                original: original, target: volume.shape, at: call.now)
            volume.modification = modification
            try draft.put(volume)
            return Output(
                volumeModification: VolumeModification(
                    modification, of: volume.id, state: "modifying", progress: 0))
        }
    }
}

extension AWSError {
    static let cannotShrink = invalidParameterValue("New size cannot be smaller than existing size")
}
