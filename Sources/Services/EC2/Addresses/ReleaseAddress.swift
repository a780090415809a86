import Policy
import Service
import Vocabulary
import Wire
import World

struct ReleaseAddress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ReleaseAddress") { ask in
        ask.onElasticAddress(ask.input.allocationId, publicIPv4: ask.input.publicIp)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let address = try call.neighbourhood(draft).elasticAddress(
                input.allocationId, publicIPv4: input.publicIp)
            guard address.association == nil else { throw AWSError.addressInUse(address.publicIPv4) }
            draft.remove(address)
        }
        return Output()
    }
}
