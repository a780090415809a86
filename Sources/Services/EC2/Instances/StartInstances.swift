import Service
import Vocabulary
import Wire
import World

struct StartInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:StartInstances") { ask in
        for id in ask.input.instanceIds {
            ask.onInstance(id, known: { $0.startableInstance($1, profileARN: $2) })
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let changes = try await call.changeStates(input.instanceIds) { instance in
            switch instance.state {
            case .pending, .running: return
            case .stopped: break
            default: throw AWSError.cannotBeStarted(instance.id)
            }
            instance.move(to: .pending, because: .pending, at: call.now)
            instance.launchedAt = call.now.wholeSecond
        } order: { machine in
            await call.capabilities.machines.start(machine)
        }
        return Output(startingInstances: changes)
    }
}
