import Service
import Vocabulary
import World

/// A new value of one attribute.
enum AttributeChange: Sendable {
    case disableAPIStop(Bool), disableAPITermination(Bool), ebsOptimized(Bool), sourceDestCheck(Bool)
    case groups([String])
    case instanceType(String)
    case shutdownBehavior(String)
    case userData([UInt8])
    /// By device: what happens to the volume when the instance ends.
    case deleteOnTermination([String: Bool])

    /// By the name of the parameter that sets it, with its value as text. A list of groups is nothing that a
    /// policy can ask for, and user data may be secret.
    var asPoliciesSeeIt: (name: String, value: String?)? {
        switch self {
        case .disableAPIStop(let value): ("DisableApiStop", "\(value)")
        case .disableAPITermination(let value): ("DisableApiTermination", "\(value)")
        case .ebsOptimized(let value): ("EbsOptimized", "\(value)")
        case .sourceDestCheck(let value): ("SourceDestCheck", "\(value)")
        case .groups: nil
        case .instanceType(let name): ("InstanceType", name)
        case .shutdownBehavior(let behavior): ("InstanceInitiatedShutdownBehavior", behavior)
        case .userData: ("UserData", nil)
        case .deleteOnTermination: ("BlockDeviceMapping", nil)
        }
    }

    /// What is decided when an instance starts can be changed only while it is stopped.
    private var needsStop: Bool {
        switch self {
        case .ebsOptimized, .instanceType, .userData: true
        default: false
        }
    }

    /// Changes the instance, or one of its volumes in the draft.
    func apply(
        to instance: inout KnownInstance, in neighbourhood: Neighbourhood<Draft>, of draft: inout Draft
    ) throws {
        guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
        guard !needsStop || instance.state == .stopped else { throw AWSError.notStopped(instance.id) }
        switch self {
        case .disableAPIStop(let value): instance.disableAPIStop = value
        case .disableAPITermination(let value): instance.disableAPITermination = value
        case .ebsOptimized(let value): instance.ebsOptimized = value
        case .sourceDestCheck(let value): instance.sourceDestCheck = value
        case .userData(let bytes): instance.userData = try UserData.check(bytes)
        case .shutdownBehavior(let behavior):
            guard behavior == "stop" || behavior == "terminate" else {
                throw AWSError.invalidParameterValue(
                    "Invalid value '\(behavior)' for InstanceInitiatedShutdownBehavior.")
            }
            instance.shutdownBehavior = behavior
        case .instanceType(let name):
            let type = try InstanceTypes.named(name)
            guard type.architectures.contains(instance.architecture) else {
                throw AWSError.architectureMismatch(type: type.architecture, image: instance.architecture)
            }
            instance.instanceType = name
            // What was chosen stays, as long as the type has credits at all.
            instance.creditSpecification = try Launch.credits(
                type.isBurstable ? instance.creditSpecification : nil, of: type)
            // Cores were chosen among those of the former type.
            instance.cpuOptions = nil
        case .deleteOnTermination(let devices):
            let volumes = draft.volumes(of: instance)
            for (device, deletes) in devices {
                guard var volume = volumes.first(where: { $0.attachment?.device == device }) else {
                    throw AWSError.noSuchDevice(device)
                }
                volume.attachment?.deleteOnTermination = deletes
                try draft.put(volume)
            }
        case .groups(let ids):
            guard !ids.isEmpty else { throw AWSError.missingParameter("GroupId") }
            let groups = try ids.map { try neighbourhood.securityGroup($0) }
            if let stranger = groups.first(where: { $0.vpcID != instance.vpcID }) {
                throw AWSError.differentNetworks(group: stranger.id, subnet: instance.subnetID)
            }
            instance.securityGroupIDs = groups.map(\.id)
        }
    }
}

extension ModifyInstanceAttributeRequest {
    /// The one change that is asked for, in the newer form (`--no-source-dest-check`) or the older one
    /// (`--attribute … --value …`); nil when there is none.
    func change() throws -> AttributeChange? {
        for (name, isAsked) in [
            ("EnaSupport", enaSupport != nil && enaSupport?.value != true),
            ("Kernel", kernel != nil), ("Ramdisk", ramdisk != nil),
            ("SriovNetSupport", sriovNetSupport != nil && sriovNetSupport?.value != "simple"),
        ] where isAsked { throw AWSError.unsupported(name) }
        var changes: [AttributeChange] = []
        if let value = disableApiStop?.value { changes.append(.disableAPIStop(value)) }
        if let value = disableApiTermination?.value { changes.append(.disableAPITermination(value)) }
        if let value = ebsOptimized?.value { changes.append(.ebsOptimized(value)) }
        if let value = sourceDestCheck?.value { changes.append(.sourceDestCheck(value)) }
        if let groups { changes.append(.groups(groups)) }
        if let value = instanceType?.value { changes.append(.instanceType(value)) }
        if let value = instanceInitiatedShutdownBehavior?.value { changes.append(.shutdownBehavior(value)) }
        if let mappings = blockDeviceMappings, !mappings.isEmpty { changes.append(try deletions(mappings)) }
        if let userData { changes.append(.userData(userData.value ?? [])) }
        if let named = try namedChange() { changes.append(named) }
        guard changes.count <= 1 else {
            throw AWSError.invalidCombination("Fields for multiple attribute types specified.")
        }
        return changes.first
    }

    private func deletions(_ mappings: [InstanceBlockDeviceMappingSpecification]) throws -> AttributeChange {
        var devices: [String: Bool] = [:]
        for mapping in mappings {
            guard let device = mapping.deviceName else { throw AWSError.missingParameter("deviceName") }
            guard mapping.noDevice == nil, mapping.virtualName == nil, mapping.ebs?.volumeId == nil,
                let deletes = mapping.ebs?.deleteOnTermination
            else { throw AWSError.unsupported("a block device's change but for DeleteOnTermination") }
            devices[device] = deletes
        }
        return .deleteOnTermination(devices)
    }

    private func namedChange() throws -> AttributeChange? {
        guard let attribute else { return nil }
        guard let value else { throw AWSError.missingParameter("Value") }
        switch attribute {
        case "disableApiStop": return .disableAPIStop(try boolean(value))
        case "disableApiTermination": return .disableAPITermination(try boolean(value))
        case "ebsOptimized": return .ebsOptimized(try boolean(value))
        case "sourceDestCheck": return .sourceDestCheck(try boolean(value))
        case "instanceType": return .instanceType(value)
        case "instanceInitiatedShutdownBehavior": return .shutdownBehavior(value)
        case "userData": return .userData(try UserData.decode(value) ?? [])
        default: throw AWSError.invalidValue(attribute, for: "attribute")
        }
    }

    private func boolean(_ text: String) throws -> Bool {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: throw AWSError.invalidValue(text, for: "value")
        }
    }
}

extension AWSError {
    static func noSuchDevice(_ device: String) -> AWSError {
        AWSError("InvalidInstanceAttributeValue", "No device is currently mapped at \(device)")
    }

    static func notStopped(_ id: String) -> AWSError {
        AWSError("IncorrectInstanceState", "The instance '\(id)' is not in the 'stopped' state.")
    }

    static func notModifiable(_ id: String) -> AWSError {
        AWSError("IncorrectInstanceState", "Instance '\(id)' is in terminated state and cannot be modified.")
    }
}
