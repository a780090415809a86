import Policy
import Service
import Vocabulary
import Wire
import World

struct DisassociateAddress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DisassociateAddress") { ask in
        let address = try? ask.neighbourhood.elasticAddress(
            association: ask.input.associationId, publicIPv4: ask.input.publicIp)
        ask.onElasticAddress(address?.id, publicIPv4: ask.input.publicIp)
        if let association = address?.association { ask.onNetworkInterface(association.networkInterfaceID) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let address = try call.neighbourhood(draft).elasticAddress(
                association: input.associationId, publicIPv4: input.publicIp)
            try draft.disassociate(address, ids: call.ids)
        }
        return Output()
    }
}

extension Neighbourhood {
    fileprivate func elasticAddress(association id: String?, publicIPv4: String?) throws
        -> KnownElasticAddress
    {
        guard let id, !id.isEmpty else { return try elasticAddress(nil, publicIPv4: publicIPv4) }
        guard let address = elasticAddresses.first(where: { $0.association?.id == id }) else {
            throw AWSError.noSuchAddressAssociation(id)
        }
        return address
    }
}

extension AWSError {
    static func noSuchAddressAssociation(_ id: String) -> AWSError {
        AWSError("InvalidAssociationID.NotFound", "The association ID '\(id)' does not exist")
    }
}
