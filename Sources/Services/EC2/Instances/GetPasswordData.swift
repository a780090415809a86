import Service
import Vocabulary
import World

/// Windows tells its administrator's password here; a Linux instance has none to tell.
struct GetPasswordData: EC2Operation {
    static let authorization = Authorization<Input>("ec2:GetPasswordData") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instance = try call.neighbourhood.instance(input.instanceId)
        return Output(instanceId: instance.id, timestamp: call.now, passwordData: "")
    }
}
