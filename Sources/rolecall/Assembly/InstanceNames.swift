import Resolver
import Vocabulary
import World

extension Resolver {
    /// What the instance's own resolver knows: AWS's names, and the instances of its VPC.
    init?(for instanceID: String, _ present: Present) {
        guard let own = present.now.instance(instanceID) else { return nil }
        let account = own.account
        let vpc = own.vpcID
        let domain = own.region.privateDomain
        let instance: @Sendable (IPv4Address) -> Instance? = { address in
            present.now.instance(at: address.description, vpcID: vpc, in: account)
        }
        self.init(
            domain: domain,
            neighbours: Neighbours(
                address: { name in
                    guard name.hasPrefix("ip-"), name.hasSuffix(".\(domain)"),
                        let address = IPv4Address(
                            name.dropFirst(3).dropLast(domain.count + 1), separatedBy: "-")
                    else { return nil }
                    return instance(address) == nil ? nil : address
                },
                name: { instance($0)?.privateDNSName }))
    }
}
