import Service
import Vocabulary
import World

/// Gives an instance a profile.
struct AssociateIamInstanceProfile: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AssociateIamInstanceProfile", also: "iam:PassRole") {
        ask in
        let profile = ask.requestedProfileARN(ask.input.iamInstanceProfile)
        ask.onInstance(ask.input.instanceId) { $0.set("ec2:NewInstanceProfile", profile) }
        ask.passRole(in: ask.input.iamInstanceProfile)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let association = try await call.write { draft in
            let neighbourhood = call.neighbourhood(draft)
            let profile = try call.instanceProfile(input.iamInstanceProfile, in: draft)
            let instance = try neighbourhood.instance(input.instanceId)
            guard instance.state == .running || instance.state == .stopped else {
                throw AWSError.neitherRunningNorStopped(instance.id)
            }
            guard draft.currentAssociation(ofInstance: instance.id) == nil else {
                throw AWSError.alreadyAssociated(instance.id)
            }
            let association = KnownAssociation(profile, with: instance, ids: call.ids, at: call.now)
            try draft.put(association)
            return association
        }
        try await call.settle(association)
        return Output(iamInstanceProfileAssociation: IamInstanceProfileAssociation(association))
    }
}
