import Vocabulary
import World

/// A network interface as its instance's metadata tells it.
struct InterfaceView: Sendable {
    let mac: String
    let id: String
    let deviceNumber: Int
    let hostname: String
    /// The primary one first.
    let addresses: [String]
    /// Each with the private one that it leads to.
    let publicAddresses: [(address: String, of: String)]
    let publicHostname: String?
    let securityGroupIDs: [String]
    let subnetID: String
    let vpcID: String
}

extension InstanceView {
    /// The interfaces, the primary one first.
    var interfaces: [InterfaceView] {
        world.networkInterfaces(of: instance).map { interface in
            let open = world.publicAddresses(of: interface)
            let primary = open.first { $0.of == interface.privateIPv4 }
            return InterfaceView(
                mac: interface.macAddress, id: interface.id,
                deviceNumber: interface.attachment?.deviceIndex ?? 0,
                hostname: Instance.privateDNSName(of: interface.privateIPv4, in: interface.region),
                addresses: interface.addresses, publicAddresses: open.map { ($0.address, of: $0.of) },
                publicHostname: primary.flatMap {
                    world.publicDNSName(
                        of: $0.address, in: interface.vpcID, account: interface.account,
                        region: interface.region)
                }, securityGroupIDs: interface.securityGroupIDs, subnetID: interface.subnetID,
                vpcID: interface.vpcID)
        }
    }

    /// The interface whose MAC address is the first variable part of a path.
    func interface(_ chosen: [String]) -> InterfaceView? {
        interfaces.first { $0.mac == chosen.first }
    }
}
