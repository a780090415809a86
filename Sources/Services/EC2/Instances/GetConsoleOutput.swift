import Service
import Vocabulary
import World

struct GetConsoleOutput: EC2Operation {
    static let authorization = Authorization<Input>("ec2:GetConsoleOutput") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instance = try call.neighbourhood.instance(input.instanceId)
        let output = await call.capabilities.machines.consoleOutput(of: instance.id)
        return Output(
            instanceId: instance.id, timestamp: call.now.wholeSecond,
            output: output.isEmpty ? nil : Base64.encode(output))
    }
}
