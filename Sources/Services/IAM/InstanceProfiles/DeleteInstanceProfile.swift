import Service
import Wire
import World

/// Deletes an instance profile without a role. Instances that have it keep running; their
/// metadata says that it is gone.
struct DeleteInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:DeleteInstanceProfile") { ask in
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let profile = try draft.foundInstanceProfile(input.instanceProfileName, in: account)
            guard profile.roleID == nil else { throw AWSError.inUse(.instanceProfiles) }
            draft.remove(profile)
        }
        return Output()
    }
}
