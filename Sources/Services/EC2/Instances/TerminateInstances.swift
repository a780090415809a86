import Service
import Vocabulary
import Wire
import World

struct TerminateInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:TerminateInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let changes = try await call.changeStates(input.instanceIds) { instance in
            guard !instance.isGone else { return }
            guard !instance.disableAPITermination else { throw AWSError.mayNotBeTerminated(instance.id) }
            instance.move(to: .shuttingDown, because: .userInitiatedShutdown, at: call.now)
        } order: { machine in
            await call.capabilities.machines.terminate(machine.instanceID)
        }
        return Output(terminatingInstances: changes)
    }
}
