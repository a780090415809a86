import Service
import Vocabulary
import World

struct GetConsoleOutput: EC2Operation {
    static let authorization = Authorization<Input>("ec2:GetConsoleOutput") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instance = try call.neighbourhood.instance(input.instanceId)
        if input.latest == true, InstanceTypes.all[instance.instanceType]?.hypervisor != "nitro" {
            throw AWSError.noLatestConsole
        }
        let output = await call.capabilities.machines.consoleOutput(of: instance.id)
        return Output(
            instanceId: instance.id, timestamp: output?.writtenAt ?? instance.transitionedAt.wholeSecond,
            output: output.map { Base64.encode($0.bytes) })
    }
}

extension AWSError {
    static let noLatestConsole = AWSError(
        "UnsupportedOperation", "This instance type does not support retrieving the latest console logs.")
}
