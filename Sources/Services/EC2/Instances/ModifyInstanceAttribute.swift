import Service
import Vocabulary
import Wire
import World

/// Changes one attribute of an instance.
struct ModifyInstanceAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceAttribute") { ask in
        let input = ask.input
        let change = try? input.change()
        ask.onInstance(input.instanceId) { keys in
            if let attribute = change?.asPoliciesSeeIt { keys.attributes([attribute]) }
        }
        let devices = (input.blockDeviceMappings ?? []).compactMap(\.deviceName)
        if !devices.isEmpty, let instance = ask.neighbourhood.find(instance: input.instanceId) {
            for volume in ask.world.volumes(of: instance) {
                if let device = volume.attachment?.device, devices.contains(device) {
                    ask.onVolume(volume.id)
                }
            }
        }
        for id in input.groups ?? [] { ask.onSecurityGroup(id, named: nil) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let change = try input.change() else {
            throw AWSError.invalidCombination("No attributes specified.")
        }
        try await call.write { draft in
            let neighbourhood = call.neighbourhood(draft)
            var instance = try neighbourhood.instance(input.instanceId)
            try change.apply(to: &instance, in: neighbourhood, of: &draft)
            try draft.put(instance)
        }
        return Output()
    }
}
