import Service
import Vocabulary
import World

/// What networks of a starting state have to be like.
/// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
package enum DeclaredNetwork {
    package static func check(vpc cidr: String) throws {
        guard let range = IPv4Range(cidr), (16...28).contains(range.prefixLength) else {
            throw AWSError.invalidRange(cidr)
        }
    }

    /// A subnet lies within its VPC, apart from the others.
    package static func check(_ subnet: KnownSubnet, in known: some Knowing) throws {
        guard let range = IPv4Range(subnet.cidrBlock), (16...28).contains(range.prefixLength),
            range.description == subnet.cidrBlock,
            let vpc = known.vpc(subnet.vpcID, in: subnet.account, region: subnet.region),
            let whole = IPv4Range(vpc.cidrBlock), whole.contains(range.first),
            range.prefixLength >= whole.prefixLength
        else { throw AWSError.invalidRange(subnet.cidrBlock) }
        let siblings = known.subnets(in: subnet.account, region: subnet.region)
            .filter { $0.vpcID == subnet.vpcID && $0.id != subnet.id }
        let isTaken = siblings.compactMap { IPv4Range($0.cidrBlock) }
            .contains { $0.contains(range.first) || range.contains($0.first) }
        guard !isTaken else { throw AWSError.rangeConflict(subnet.cidrBlock) }
        guard Places.zones(of: subnet.region).contains(subnet.availabilityZone) else {
            throw AWSError.invalidZone(subnet.availabilityZone)
        }
    }
}

extension AWSError {
    static func invalidRange(_ cidr: String) -> AWSError {
        AWSError("InvalidSubnet.Range", "The CIDR '\(cidr)' is invalid.")
    }

    static func rangeConflict(_ cidr: String) -> AWSError {
        AWSError("InvalidSubnet.Conflict", "The CIDR '\(cidr)' conflicts with another subnet")
    }
}
