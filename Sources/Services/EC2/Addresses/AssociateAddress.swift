import Policy
import Service
import Vocabulary
import World

/// Ties an elastic address to a private one: of an interface, or of the one interface of an instance.
struct AssociateAddress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AssociateAddress") { ask in
        let input = ask.input
        ask.onElasticAddress(input.allocationId, publicIPv4: input.publicIp)
        let instance = input.instanceId.flatMap { ask.neighbourhood.find(instance: $0) }
        if let id = input.instanceId { ask.onInstance(id) }
        if let id = input.networkInterfaceId ?? instance?.networkInterfaceID { ask.onNetworkInterface(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = "eipassoc-0\(call.ids.hex(16))"
        let given = try await call.write { draft -> String in
            let neighbourhood = call.neighbourhood(draft)
            var address = try neighbourhood.elasticAddress(input.allocationId, publicIPv4: input.publicIp)
            let interface = try neighbourhood.interface(for: input)
            let privateIPv4 = input.privateIpAddress ?? interface.privateIPv4
            guard interface.addresses.contains(privateIPv4) else { throw AWSError.notAssigned(interface.id) }
            let former = draft.elasticAddresses(ofInterface: interface.id)
                .first { $0.association?.privateIPv4 == privateIPv4 }
            if let former, former.id == address.id, let association = former.association {
                return association.id
            }
            for occupied in [address, former].compactMap({ $0 }) {
                guard let association = occupied.association else { continue }
                guard input.allowReassociation ?? true else {
                    throw AWSError.addressAssociated(occupied.id, association.id)
                }
                try draft.disassociate(occupied, ids: call.ids)
            }
            address.association = KnownElasticAddress.Association(
                id: id, networkInterfaceID: interface.id, privateIPv4: privateIPv4,
                instanceID: interface.attachment?.instanceID)
            try draft.put(address)
            try draft.giveBackLentAddress(of: interface, for: privateIPv4)
            return id
        }
        return Output(associationId: given)
    }
}

extension Neighbourhood {
    fileprivate func interface(for input: AssociateAddressRequest) throws -> KnownNetworkInterface {
        let named = input.instanceId.flatMap { $0.isEmpty ? nil : $0 }
        if let id = input.networkInterfaceId, !id.isEmpty {
            let interface = try networkInterface(id)
            // AWS's reference forbids to name both, and AWS lets it pass. Here they must be of one another.
            guard named == nil || interface.attachment?.instanceID == named else {
                throw AWSError.interfaceOfAnother
            }
            return interface
        }
        guard let id = named else {
            throw AWSError.missingParameter("InstanceId or NetworkInterfaceId")
        }
        let instance = try instance(id)
        guard instance.state == .running || instance.state == .stopped || instance.state == .stopping else {
            throw AWSError.notAddressable(id, instance.state.rawValue)
        }
        let interfaces = known.networkInterfaces(of: instance)
        guard interfaces.count == 1, let interface = interfaces.first else {
            throw AWSError.severalInterfaces(id)
        }
        return interface
    }
}

extension Draft {
    /// Sets an elastic address free. An instance that lost it borrows another if it is to have one.
    mutating func disassociate(_ address: KnownElasticAddress, ids: any Identifiers) throws {
        var address = address
        let former = address.association
        address.association = nil
        try put(address)
        guard let id = former?.instanceID, var instance = instance(id),
            former?.privateIPv4 == instance.privateIPv4
        else { return }
        try instance.takePublicAddress(in: self, ids: ids)
        try put(instance)
    }

    /// Where an elastic address comes, the lent one goes.
    /// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html
    fileprivate mutating func giveBackLentAddress(
        of interface: KnownNetworkInterface, for privateIPv4: String
    ) throws {
        guard let attachment = interface.attachment, attachment.deviceIndex == 0,
            privateIPv4 == interface.privateIPv4, var instance = instance(attachment.instanceID),
            instance.publicIPv4 != nil
        else { return }
        instance.publicIPv4 = nil
        try put(instance)
    }
}

extension AWSError {
    static let interfaceOfAnother = invalidCombination(
        "You may specify an instance ID or a network interface ID, but not both.")

    static func addressAssociated(_ allocation: String, _ association: String) -> AWSError {
        AWSError(
            "Resource.AlreadyAssociated",
            "resource \(allocation) is already associated with associate-id \(association)")
    }

    static func notAddressable(_ instance: String, _ state: String) -> AWSError {
        AWSError(
            "InvalidInstanceID",
            "The \(state) instance '\(instance)' is not in a valid state for this operation.")
    }

    static func severalInterfaces(_ instance: String) -> AWSError {
        AWSError(
            "InvalidInstanceID",
            "There are multiple interfaces attached to instance '\(instance)'. Please specify an interface ID for the operation instead."
        )
    }
}
