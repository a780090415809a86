import Service
import Vocabulary
import World

/// Gives a running instance another profile; the association gets a new identifier.
struct ReplaceIamInstanceProfileAssociation: EC2Operation {
    static let authorization = Authorization<Input>(
        "ec2:ReplaceIamInstanceProfileAssociation", also: "iam:PassRole"
    ) { ask in
        let profile = ask.requestedProfileARN(ask.input.iamInstanceProfile)
        ask.onInstance(associated: ask.input.associationId) { $0.set("ec2:NewInstanceProfile", profile) }
        ask.passRole(in: ask.input.iamInstanceProfile)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let (association, former) = try await call.write { draft -> (KnownAssociation, KnownAssociation?) in
            let neighbourhood = call.neighbourhood(draft)
            let profile = try call.instanceProfile(input.iamInstanceProfile, in: draft)
            var former = try neighbourhood.association(input.associationId)
            guard !former.isLeaving else { throw AWSError.notAssociated }
            guard former.profileID != profile.id else { return (former, nil) }
            let instance = try neighbourhood.instance(former.instanceID)
            guard instance.state == .running else { throw AWSError.notRunning(instance.id) }
            former.state = .disassociating
            former.changedAt = call.now
            try draft.put(former)
            let association = KnownAssociation(profile, with: instance, ids: call.ids, at: call.now)
            try draft.put(association)
            return (association, former)
        }
        if let former { try await call.settle(former, association) }
        return Output(iamInstanceProfileAssociation: IamInstanceProfileAssociation(association))
    }
}

extension Ask {
    /// Asks for the action on the instance of an association. One that does not exist is on no
    /// instance, so on any.
    mutating func onInstance(associated id: String, _ more: (inout Keys) -> Void = { _ in }) {
        onInstance(neighbourhood.find(association: id)?.instanceID ?? "*", more)
    }
}
