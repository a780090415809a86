import Policy
import Service
import Vocabulary
import World

struct DeleteSecurityGroup: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteSecurityGroup") { ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            let group = try neighbourhood.requiredGroup(id: input.groupId, name: input.groupName)
            guard group.name != "default" else { throw AWSError.defaultGroup(group.id) }
            guard !draft.hasInterfaces(inGroup: group.id), !draft.isNamedByAnother(group) else {
                throw AWSError.groupInUse(group.id)
            }
            draft.remove(group)
            return group.id
        }
        return Output(return: true, groupId: id)
    }
}

extension AWSError {
    static func groupExists(_ name: String, in vpc: String) -> AWSError {
        AWSError("InvalidGroup.Duplicate", "The security group '\(name)' already exists for VPC '\(vpc)'")
    }

    static func defaultGroup(_ id: String) -> AWSError {
        AWSError(
            "CannotDelete", "the specified group: \"\(id)\" name: \"default\" cannot be deleted by a user")
    }

    static func groupInUse(_ id: String) -> AWSError {
        AWSError("DependencyViolation", "resource \(id) has a dependent object")
    }
}
