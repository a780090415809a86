import Service
import Vocabulary
import Wire
import World

/// Puts an attribute back to what an instance has without being told.
struct ResetInstanceAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ResetInstanceAttribute") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        switch input.attribute {
        case "sourceDestCheck": break
        // There are no kernels and RAM disks to go back to.
        case "kernel", "ramdisk": throw AWSError.unsupported(input.attribute)
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        try await call.write { draft in
            var instance = try call.neighbourhood(draft).instance(input.instanceId)
            guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
            instance.sourceDestCheck = true
            try draft.put(instance)
        }
        return Output()
    }
}
