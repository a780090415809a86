import Service
import World

/// Describes an instance profile and the role in it.
struct GetInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:GetInstanceProfile") { ask in
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let profile = try call.world.foundInstanceProfile(input.instanceProfileName, in: call.account)
        var shape = InstanceProfile(profile, knowing: call.world)
        shape.tags = profile.tags.shapes
        return Output(instanceProfile: shape)
    }
}
