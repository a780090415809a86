import Service
import Vocabulary
import World

/// Takes an instance's profile away. Credentials that were handed out stay good until they expire.
struct DisassociateIamInstanceProfile: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DisassociateIamInstanceProfile") { ask in
        ask.onInstance(associated: ask.input.associationId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let association = try await call.write { draft in
            var association = try call.neighbourhood(draft).association(input.associationId)
            let isStopped = draft.instance(association.instanceID)?.state == .stopped
            if isStopped {
                // Nobody has to be told, so it is over at once.
                association.state = .disassociated
                draft.remove(association)
            } else if association.state != .disassociating {
                association.state = .disassociating
                association.changedAt = call.now
                try draft.put(association)
            }
            return association
        }
        try await call.settle(association)
        return Output(iamInstanceProfileAssociation: IamInstanceProfileAssociation(association))
    }
}
