import Service
import Vocabulary
import World

/// What networks have to be like, whoever makes them.
/// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
package enum DeclaredNetwork {
    package static func check(vpc cidr: String) throws { _ = try vpcRange(cidr) }

    /// This network, loopback, link-local, and what is no one host's.
    private static let reserved = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"]
        .compactMap { IPv4Range($0) }

    /// A VPC's block: /16 to /28, of addresses that hosts can have.
    static func vpcRange(_ cidr: String) throws -> IPv4Range {
        guard let range = IPv4Range(cidr) else { throw AWSError.invalidBlock(cidr) }
        guard (16...28).contains(range.prefixLength), !reserved.contains(where: { $0.contains(range) })
        else { throw AWSError.invalidVPCRange(cidr) }
        return range
    }

    /// A subnet lies within one of its VPC's blocks, apart from the others.
    package static func check(_ subnet: KnownSubnet, in known: some Knowing) throws {
        guard let range = IPv4Range(subnet.cidrBlock), (16...28).contains(range.prefixLength),
            range.description == subnet.cidrBlock,
            let vpc = known.vpc(subnet.vpcID, in: subnet.account, region: subnet.region),
            vpc.cidrBlocks.contains(where: { IPv4Range($0.cidrBlock)?.contains(range) == true })
        else { throw AWSError.invalidRange(subnet.cidrBlock) }
        let siblings = known.subnets(in: subnet.account, region: subnet.region)
            .filter { $0.vpcID == subnet.vpcID && $0.id != subnet.id }
        guard !siblings.contains(where: { IPv4Range($0.cidrBlock)?.overlaps(range) == true }) else {
            throw AWSError.rangeConflict(subnet.cidrBlock)
        }
        guard Places.zones(of: subnet.region).contains(subnet.availabilityZone) else {
            throw AWSError.invalidZone(subnet.availabilityZone)
        }
    }
}

extension AWSError {
    static func invalidBlock(_ cidr: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Value (\(cidr)) for parameter cidrBlock is invalid. This is not a valid CIDR block.")
    }

    static func invalidVPCRange(_ cidr: String) -> AWSError {
        AWSError("InvalidVpc.Range", "The CIDR '\(cidr)' is invalid.")
    }

    static func invalidRange(_ cidr: String) -> AWSError {
        AWSError("InvalidSubnet.Range", "The CIDR '\(cidr)' is invalid.")
    }

    static func rangeConflict(_ cidr: String) -> AWSError {
        AWSError("InvalidSubnet.Conflict", "The CIDR '\(cidr)' conflicts with another subnet")
    }
}
