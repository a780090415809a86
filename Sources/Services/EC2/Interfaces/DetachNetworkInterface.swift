import Policy
import Service
import Vocabulary
import Wire
import World

struct DetachNetworkInterface: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DetachNetworkInterface") { ask in
        let interface = try? ask.neighbourhood.networkInterface(attachment: ask.input.attachmentId)
        if let attachment = interface?.attachment { ask.onInstance(attachment.instanceID) }
        ask.onNetworkInterface(interface?.id ?? "*")
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            var interface = try call.neighbourhood(draft).networkInterface(attachment: input.attachmentId)
            guard interface.attachment?.deviceIndex != 0 else { throw AWSError.primaryInterface }
            interface.attachment = nil
            try draft.put(interface)
            try draft.setInstance(of: interface)
        }
        return Output()
    }
}

extension AWSError {
    static let primaryInterface = AWSError(
        "OperationNotPermitted",
        "The network interface at device index 0 and networkCard index 0 cannot be detached.")
}
