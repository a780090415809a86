import Policy
import Service
import Vocabulary
import World

/// Ties an interface to an instance, beside those that it has.
struct AttachNetworkInterface: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AttachNetworkInterface") { ask in
        ask.onInstance(ask.input.instanceId)
        ask.onNetworkInterface(ask.input.networkInterfaceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try AWSError.refuse(
            [
                ("EnaQueueCount", input.enaQueueCount != nil),
                ("EnaSrdSpecification", input.enaSrdSpecification != nil),
                ("NetworkCardIndex", (input.networkCardIndex ?? 0) != 0),
            ])
        try InstanceTypes.check(deviceIndex: input.deviceIndex)
        let id = "eni-attach-0\(call.ids.hex(16))"
        try await call.write { draft in
            let neighbourhood = call.neighbourhood(draft)
            let instance = try neighbourhood.instance(input.instanceId)
            guard instance.state == .running || instance.state == .stopped else {
                throw AWSError.noPlaceForInterface(instance.id)
            }
            let interface = try neighbourhood.networkInterface(input.networkInterfaceId)
            try draft.attach(
                interface, to: instance,
                KnownNetworkInterface.Attachment(
                    id: id, instanceID: instance.id, deviceIndex: input.deviceIndex,
                    deleteOnTermination: false, attachedAt: call.now.wholeSecond))
        }
        return Output(attachmentId: id, networkCardIndex: 0)
    }
}

extension Draft {
    /// Ties a free interface to an instance at a free place.
    mutating func attach(
        _ interface: KnownNetworkInterface, to instance: KnownInstance,
        _ attachment: KnownNetworkInterface.Attachment
    ) throws {
        guard interface.attachment == nil else { throw AWSError.interfaceAttached(interface.id) }
        guard interface.availabilityZone == instance.availabilityZone else {
            throw AWSError.interfaceElsewhere
        }
        let others = networkInterfaces(of: instance)
        guard !others.contains(where: { $0.attachment?.deviceIndex == attachment.deviceIndex }) else {
            throw AWSError.deviceIndexTaken(attachment.deviceIndex, instance.id)
        }
        let type = InstanceTypes.all[instance.instanceType]
        try type?.check(interfaces: others.count + 1)
        try type?.check(addresses: interface.addresses.count)
        var interface = interface
        interface.attachment = attachment
        try put(interface)
        try setInstance(of: interface)
    }

    /// The interface's elastic addresses follow it to its instance, or away from it.
    mutating func setInstance(of interface: KnownNetworkInterface) throws {
        for var address in elasticAddresses(ofInterface: interface.id) {
            address.association?.instanceID = interface.attachment?.instanceID
            try put(address)
        }
    }
}

extension AWSError {
    static func interfaceAttached(_ id: String) -> AWSError {
        AWSError("InvalidNetworkInterface.InUse", "Interface: [\(id)] in use.")
    }

    static let interfaceElsewhere = AWSError(
        "InvalidParameterCombination",
        "You may not attach a network interface to an instance if they are not in the same availability zone")

    static func deviceIndexTaken(_ index: Int, _ instance: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Instance '\(instance)' already has an interface attached at device index '\(index)'.")
    }

    static func noPlaceForInterface(_ instance: String) -> AWSError {
        AWSError(
            "IncorrectState",
            "Cannot attach a network interface to instance '\(instance)', which is neither running nor stopped."
        )
    }
}
