import Service
import Wire
import World

/// Puts a role into an instance profile, which has room for one.
struct AddRoleToInstanceProfile: Operation {
    static let authorization = Authorization<Input>(
        "iam:AddRoleToInstanceProfile", also: "iam:PassRole"
    ) { ask in
        ask.onInstanceProfile(ask.input.instanceProfileName)
        // Which instance will use the role is open, so its ARN has neither region nor ID.
        // https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
        let name = ask.input.roleName
        let role = ask.world.role(name, in: ask.account)?.arn ?? "arn:aws:iam::\(ask.account):role/\(name)"
        let instances = "arn:aws:ec2:*:\(ask.account):instance/*"
        ask.also("iam:PassRole", on: role) { keys in
            keys.set("iam:PassedToService", "ec2.amazonaws.com")
            keys.set("iam:AssociatedResourceArn", instances)
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeInstanceProfile(input.instanceProfileName) { profile, draft in
            let role = try draft.foundRole(input.roleName, in: profile.account)
            guard !role.isProtected else { throw AWSError.protectedRole(role.name) }
            guard profile.roleID == nil else { throw AWSError.quota("InstanceSessionsPerInstanceProfile", 1) }
            profile.roleID = role.id
        }
        return Output()
    }
}
