import Service
import Vocabulary
import Wire
import World

struct RebootInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:RebootInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instances = try call.neighbourhood.instances(input.instanceIds)
        for instance in instances where instance.state != .running && instance.state != .pending {
            throw AWSError.cannotBeRebooted(instance.id)
        }
        for instance in instances { await call.capabilities.machines.reboot(instance.id) }
        return Output()
    }
}
