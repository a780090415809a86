import Service
import Vocabulary
import World

/// Creates an instance profile without a role.
struct CreateInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:CreateInstanceProfile") { ask in
        ask.onNew(
            "instance-profile", ask.input.instanceProfileName, path: ask.input.path, tags: ask.input.tags)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = UniqueID(call.ids.unique(.instanceProfile, in: call.account))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            guard draft.instanceProfile(input.instanceProfileName, in: account) == nil else {
                throw AWSError.instanceProfileExists(input.instanceProfileName)
            }
            var profile = KnownInstanceProfile(
                account: account, name: input.instanceProfileName, path: input.path ?? "/", id: id,
                createdAt: now)
            profile.tags = try TagKeys.exact.adding(input.tags ?? [])
            guard draft.count(of: .instanceProfile, in: account) < 1000 else {
                throw AWSError.quota("InstanceProfilesPerAccount", 1000)
            }
            try draft.put(profile)
            var shape = InstanceProfile(profile, knowing: draft)
            shape.tags = profile.tags.shapesIfAny
            return Output(instanceProfile: shape)
        }
    }
}
