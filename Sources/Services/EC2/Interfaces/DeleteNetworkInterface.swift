import Service
import Vocabulary
import Wire
import World

struct DeleteNetworkInterface: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteNetworkInterface") { ask in
        ask.onNetworkInterface(ask.input.networkInterfaceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let interface = try call.neighbourhood(draft).networkInterface(input.networkInterfaceId)
            guard interface.attachment == nil else { throw AWSError.interfaceInUse(interface.id) }
            for var address in draft.elasticAddresses(ofInterface: interface.id) {
                address.association = nil
                try draft.put(address)
            }
            draft.remove(interface)
        }
        return Output()
    }
}

extension AWSError {
    static func interfaceInUse(_ id: String) -> AWSError {
        AWSError("InvalidParameterValue", "Network interface '\(id)' is currently in use.")
    }
}
