import Vocabulary

/// The private names of the instances of one VPC, as its resolver knows them.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html
package struct PrivateNames<Known: Knowing> {
    private let known: Known
    private let account: AccountID
    private let region: Region
    private let vpcID: String

    package init(near instance: Instance, in known: Known) {
        self.known = known
        account = instance.account
        region = instance.region
        vpcID = instance.vpcID
    }

    /// Whether the VPC has a resolver: unless its `enableDnsSupport` is off.
    package var areResolved: Bool { known.vpc(vpcID, in: account, region: region)?.supportsDNS ?? true }

    /// The address of a name in lower case: `ip-10-0-0-9.ec2.internal` for every instance, `i-….ec2.internal` for one
    /// that answers to it.
    package func address(of name: String) -> IPv4Address? {
        let domain = ".\(region.privateDomain)"
        guard name.hasSuffix(domain) else { return nil }
        let host = name.dropLast(domain.count)
        if host.hasPrefix("ip-") {
            return IPv4Address(host.dropFirst("ip-".count), separatedBy: "-").flatMap {
                instance(at: $0) == nil ? nil : $0
            }
        }
        guard let instance = known.instance(host), instance.account == account, instance.vpcID == vpcID,
            instance.state != .terminated, instance.privateDNSNameOptions?.answersA == true
        else { return nil }
        return IPv4Address(instance.privateIPv4)
    }

    /// The hostname of the instance that has an address.
    package func name(of address: IPv4Address) -> String? { instance(at: address)?.privateDNSName }

    private func instance(at address: IPv4Address) -> Instance? {
        known.instance(at: address.description, vpcID: vpcID, in: account)
    }
}
