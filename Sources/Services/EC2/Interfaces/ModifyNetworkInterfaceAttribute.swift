import Policy
import Service
import Vocabulary
import Wire
import World

/// Changes one attribute of an interface.
struct ModifyNetworkInterfaceAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyNetworkInterfaceAttribute") { ask in
        let input = ask.input
        let asked = input.asPoliciesSeeIt
        ask.onNetworkInterface(input.networkInterfaceId) { $0.attributes(asked) }
        let interface = try? ask.neighbourhood.networkInterface(input.networkInterfaceId)
        if let attachment = interface?.attachment { ask.onInstance(attachment.instanceID) }
        for id in input.groups ?? [] { ask.onSecurityGroup(id, named: nil) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.check()
        try await call.write { draft in
            let neighbourhood = call.neighbourhood(draft)
            var interface = try neighbourhood.networkInterface(input.networkInterfaceId)
            if let value = input.associatePublicIpAddress {
                return try setPublicAddress(of: interface, to: value, ids: call.ids, in: &draft)
            }
            if let description = input.description { interface.description = description.value ?? "" }
            if let value = input.sourceDestCheck?.value { interface.sourceDestCheck = value }
            if let groups = input.groups {
                let subnet = try neighbourhood.subnet(interface.subnetID)
                guard !groups.isEmpty else { throw AWSError.missingParameter("GroupId") }
                interface.securityGroupIDs = try neighbourhood.groups(groups, for: subnet).map(\.id)
            }
            if let changes = input.attachment, let value = changes.deleteOnTermination {
                guard let id = changes.attachmentId, interface.attachment?.id == id else {
                    throw AWSError.noSuchAttachment(changes.attachmentId ?? "")
                }
                interface.attachment?.deleteOnTermination = value
            }
            try draft.keep(interface)
        }
        return Output()
    }

    /// Only the primary interface of an instance has an address that AWS lends.
    private static func setPublicAddress(
        of interface: KnownNetworkInterface, to value: Bool, ids: any Identifiers, in draft: inout Draft
    ) throws {
        guard let attachment = interface.attachment, attachment.deviceIndex == 0,
            var instance = draft.instance(attachment.instanceID)
        else { throw AWSError.unsupported("AssociatePublicIpAddress of another than a primary interface") }
        instance.assignsPublicIPv4 = value
        if !value { instance.publicIPv4 = nil }
        try instance.takePublicAddress(in: draft, ids: ids)
        try draft.put(instance)
    }
}

extension ModifyNetworkInterfaceAttributeRequest {
    /// What is named, as policies know it.
    fileprivate var asPoliciesSeeIt: [(name: String, value: String?)] {
        let all: [(String, String?, Bool)] = [
            (
                "AssociatePublicIpAddress", associatePublicIpAddress.map { "\($0)" },
                associatePublicIpAddress != nil
            ),
            ("Attachment", nil, attachment != nil),
            ("Description", description?.value, description != nil),
            ("GroupSet", nil, groups != nil),
            ("SourceDestCheck", sourceDestCheck?.value.map { "\($0)" }, sourceDestCheck != nil),
        ]
        return all.filter(\.2).map { ($0.0, $0.1) }
    }

    fileprivate func check() throws {
        let refused: [(String, Bool)] = [
            ("AssociatedSubnetIds", associatedSubnetIds?.isEmpty == false),
            ("ConnectionTrackingSpecification", connectionTrackingSpecification != nil),
            ("EnablePrimaryIpv6", enablePrimaryIpv6 == true),
            ("EnaSrdSpecification", enaSrdSpecification != nil),
            ("EnaQueueCount", attachment?.enaQueueCount != nil),
        ]
        if let (name, _) = refused.first(where: \.1) { throw AWSError.unsupported(name) }
        switch asPoliciesSeeIt.count {
        case 0: throw AWSError.invalidCombination("No attributes specified.")
        case 1: return
        default: throw AWSError.invalidCombination("Fields for multiple attribute types specified.")
        }
    }
}
