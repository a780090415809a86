import Service
import Vocabulary
import Wire
import World

struct DeleteSubnet: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteSubnet") { ask in
        ask.onSubnet(ask.input.subnetId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let subnet = try call.neighbourhood(draft).subnet(input.subnetId)
            // Whatever is in a subnet has an interface in it, and so an address.
            guard draft.takenAddresses(in: .subnet(subnet.id)).count == 0 else {
                throw AWSError.subnetInUse(subnet.id)
            }
            draft.remove(subnet)
        }
        return Output()
    }
}

extension AWSError {
    static func subnetInUse(_ id: String) -> AWSError {
        AWSError("DependencyViolation", "The subnet '\(id)' has dependencies and cannot be deleted.")
    }
}
