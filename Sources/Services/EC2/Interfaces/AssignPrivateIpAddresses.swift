import Service
import Vocabulary
import World

/// Gives an interface secondary addresses.
struct AssignPrivateIpAddresses: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AssignPrivateIpAddresses") { ask in
        ask.onNetworkInterface(ask.input.networkInterfaceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let named = input.privateIpAddresses ?? []
        let count = input.secondaryPrivateIpAddressCount ?? 0
        guard input.ipv4Prefixes?.isEmpty != false, (input.ipv4PrefixCount ?? 0) == 0 else {
            throw AWSError.unsupported("Ipv4Prefixes")
        }
        guard named.isEmpty || count == 0 else {
            throw AWSError.invalidCombination(
                "The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddresses"
            )
        }
        guard count >= 0 else {
            throw AWSError.invalidValue("\(count)", for: "secondaryPrivateIpAddressCount")
        }
        guard !named.isEmpty || count > 0 else {
            throw AWSError.missingParameter("secondaryPrivateIpAddressCount or privateIpAddresses")
        }
        let given = try await call.write { draft -> [String] in
            let neighbourhood = call.neighbourhood(draft)
            var interface = try neighbourhood.networkInterface(input.networkInterfaceId)
            let subnet = try neighbourhood.subnet(interface.subnetID)
            if input.allowReassignment == true {
                for address in named { try take(address, from: interface, in: &draft) }
            }
            // What it has already it keeps.
            let others = named.filter { !interface.secondaryIPv4.contains($0) }
            try draft.check(addresses: interface.addresses.count + others.count + count, of: interface)
            var free = try FreeAddresses(in: subnet, known: draft, ids: call.ids)
            var given = try others.map { try free.take($0) }
            for _ in 0..<count { given.append(try free.takeAny()) }
            interface.secondaryIPv4 += given
            try draft.keep(interface)
            return given
        }
        return Output(
            networkInterfaceId: input.networkInterfaceId,
            assignedPrivateIpAddresses: given.map { AssignedPrivateIpAddress(privateIpAddress: $0) })
    }

    /// Takes a secondary address away from another interface of the subnet.
    private static func take(
        _ address: String, from receiver: KnownNetworkInterface, in draft: inout Draft
    ) throws {
        guard var owner = draft.networkInterface(secondaryIPv4: address, subnetID: receiver.subnetID),
            owner.id != receiver.id
        else { return }
        owner.secondaryIPv4.removeAll { $0 == address }
        try draft.keep(owner)
        try draft.releaseElasticAddress(of: owner, on: address)
    }
}

extension Draft {
    /// Whether an interface may have so many addresses: as many as its instance's type allows.
    fileprivate func check(addresses count: Int, of interface: KnownNetworkInterface) throws {
        guard count <= InstanceTypes.mostAddresses else { throw AWSError.tooManyPrivateAddresses }
        let owner = interface.attachment.flatMap { instance($0.instanceID) }
        try owner.flatMap { InstanceTypes.all[$0.instanceType] }?.check(addresses: count)
    }

    /// A private address that leaves its interface loses its elastic one.
    mutating func releaseElasticAddress(of interface: KnownNetworkInterface, on privateIPv4: String) throws {
        for var address in elasticAddresses(ofInterface: interface.id)
        where address.association?.privateIPv4 == privateIPv4 {
            address.association = nil
            try put(address)
        }
    }
}
