import Service
import Vocabulary
import World

/// An interface with what is known around it.
struct InterfaceRow: Sendable {
    /// A public address on one of the interface's private ones.
    struct PublicAddress: Sendable {
        let privateIPv4: String
        let publicIPv4: String
        let dnsName: String
        /// Nil for an address that AWS lent for the time the instance runs.
        let elastic: KnownElasticAddress?
        var owner: String { elastic?.account.description ?? "amazon" }
    }

    let interface: KnownNetworkInterface
    let groups: [GroupIdentifier]
    let publicAddresses: [PublicAddress]
    /// Whether private addresses have names in its VPC.
    let isNamed: Bool

    func publicAddress(on address: String) -> PublicAddress? {
        publicAddresses.first { $0.privateIPv4 == address }
    }

    func privateDNSName(of address: String) -> String? {
        isNamed ? KnownInstance.privateDNSName(of: address, in: interface.region) : nil
    }

    /// The public address of the primary private one, as a list of one or none.
    var primaryPublicAddress: [PublicAddress] { publicAddress(on: interface.privateIPv4).map { [$0] } ?? [] }

    /// What an attached interface has to say of its attachment.
    func attached(_ value: (KnownNetworkInterface.Attachment) -> String) -> [String] {
        interface.attachment.map { [value($0)] } ?? []
    }

    var status: String { interface.attachment == nil ? "available" : "in-use" }
}

extension Neighbourhood {
    func row(of interface: KnownNetworkInterface) -> InterfaceRow {
        return InterfaceRow(
            interface: interface,
            groups: interface.securityGroupIDs.map {
                GroupIdentifier(groupId: $0, groupName: find(securityGroup: $0)?.name)
            },
            publicAddresses: known.publicAddresses(of: interface).map {
                InterfaceRow.PublicAddress(
                    privateIPv4: $0.of, publicIPv4: $0.address,
                    dnsName: known.publicDNSName(
                        of: $0.address, in: interface.vpcID, account: account, region: region) ?? "",
                    elastic: $0.elastic)
            }, isNamed: find(vpc: interface.vpcID)?.givesHostnames ?? false)
    }

    /// The interfaces of an instance by their place in it.
    func interfaces(of instance: KnownInstance) -> [InterfaceRow] {
        known.networkInterfaces(of: instance).map { row(of: $0) }
    }

    func networkInterface(_ id: String) throws -> KnownNetworkInterface {
        guard let interface = known.networkInterface(id, in: account, region: region) else {
            throw isWellFormed(id, "eni")
                ? AWSError.noSuchNetworkInterface(id)
                : AWSError.malformedID(id, code: "InvalidNetworkInterfaceId.Malformed", expecting: "eni")
        }
        return interface
    }

    func networkInterface(attachment id: String) throws -> KnownNetworkInterface {
        guard let interface = known.networkInterface(attachment: id, in: account, region: region) else {
            throw AWSError.noSuchAttachment(id)
        }
        return interface
    }
}

extension AWSError {
    static func noSuchAttachment(_ id: String) -> AWSError {
        AWSError("InvalidAttachmentID.NotFound", "The attachment ID '\(id)' does not exist")
    }
}
