import Service
import Vocabulary
import Wire
import World

struct StopInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:StopInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.hibernate != true else { throw AWSError.notHibernatable }
        let changes = try await call.changeStates(input.instanceIds) { instance in
            switch instance.state {
            case .stopping, .stopped: return
            case .running: break
            default: throw AWSError.cannotBeStopped(instance.id)
            }
            guard !instance.disableAPIStop else { throw AWSError.mayNotBeStopped(instance.id) }
            instance.move(to: .stopping, because: .userInitiatedShutdown, at: call.now)
        } order: { machine in
            await call.capabilities.machines.stop(machine.instanceID)
        }
        return Output(stoppingInstances: changes)
    }
}
