import Policy
import Service
import Vocabulary
import World

extension Ask {
    /// Asks for the operation's action on an elastic address, named by its allocation or by itself.
    mutating func onElasticAddress(_ id: String?, publicIPv4: String?) {
        let address = try? neighbourhood.elasticAddress(id, publicIPv4: publicIPv4)
        let allocation = address?.id ?? id
        on(arn("elastic-ip", allocation ?? "*")) { $0.elasticAddress(allocation, address) }
    }
}

extension Keys {
    mutating func elasticAddress(_ id: String?, _ address: KnownElasticAddress?) {
        set("ec2:AllocationId", id)
        set("ec2:Domain", "vpc")
        set("ec2:PublicIpAddress", address?.publicIPv4)
        resourceTags(address?.tags ?? [], service: "ec2")
    }
}

extension Neighbourhood {
    var elasticAddresses: [KnownElasticAddress] { known.elasticAddresses(in: account, region: region) }

    /// The address of the allocation, or the one that is named itself.
    func elasticAddress(_ id: String?, publicIPv4: String?) throws -> KnownElasticAddress {
        if let id, !id.isEmpty {
            guard let address = known.elasticAddress(id, in: account, region: region) else {
                throw AWSError.noSuchAllocation(id)
            }
            return address
        }
        guard let publicIPv4, !publicIPv4.isEmpty else { throw AWSError.missingParameter("AllocationId") }
        guard let address = elasticAddresses.first(where: { $0.publicIPv4 == publicIPv4 }) else {
            throw AWSError.noSuchAddress(publicIPv4)
        }
        return address
    }
}

extension AWSError {
    static func noSuchAllocation(_ id: String) -> AWSError {
        AWSError("InvalidAllocationID.NotFound", "The allocation ID '\(id)' does not exist")
    }

    static func noSuchAddress(_ address: String) -> AWSError {
        AWSError("InvalidAddress.NotFound", "Address '\(address)' not found.")
    }
}
