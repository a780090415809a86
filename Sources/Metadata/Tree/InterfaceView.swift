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
        [
            InterfaceView(
                mac: instance.macAddress, id: instance.networkInterfaceID, deviceNumber: 0,
                hostname: instance.privateDNSName, addresses: [instance.privateIPv4], publicAddresses: [],
                publicHostname: nil, securityGroupIDs: instance.securityGroupIDs,
                subnetID: instance.subnetID, vpcID: instance.vpcID)
        ]
    }

    /// The interface whose MAC address is the first variable part of a path.
    func interface(_ chosen: [String]) -> InterfaceView? {
        interfaces.first { $0.mac == chosen.first }
    }
}
