import Service
import Vocabulary
import Wire
import World

/// Takes secondary addresses away from an interface.
struct UnassignPrivateIpAddresses: EC2Operation {
    static let authorization = Authorization<Input>("ec2:UnassignPrivateIpAddresses") { ask in
        ask.onNetworkInterface(ask.input.networkInterfaceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.ipv4Prefixes?.isEmpty != false else { throw AWSError.unsupported("Ipv4Prefixes") }
        guard let addresses = input.privateIpAddresses, !addresses.isEmpty else {
            throw AWSError.missingParameter("privateIpAddresses")
        }
        try await call.write { draft in
            var interface = try call.neighbourhood(draft).networkInterface(input.networkInterfaceId)
            for address in addresses {
                guard address != interface.privateIPv4 else { throw AWSError.primaryAddress(address) }
                guard let place = interface.secondaryIPv4.firstIndex(of: address) else {
                    throw AWSError.notAssigned(interface.id)
                }
                interface.secondaryIPv4.remove(at: place)
            }
            try draft.keep(interface)
            for address in addresses { try draft.releaseElasticAddress(of: interface, on: address) }
        }
        return Output()
    }
}

extension AWSError {
    static func primaryAddress(_ address: String) -> AWSError {
        AWSError(
            "InvalidParameterValue", "The primary private IP address \(address) cannot be unassigned.")
    }

    static func notAssigned(_ interface: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Some of the specified addresses are not assigned to interface \(interface)")
    }
}
