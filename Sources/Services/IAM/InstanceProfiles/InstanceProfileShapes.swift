import Service
import Vocabulary
import World

extension InstanceProfile {
    /// What every answer shows: the profile with its role in full.
    init(_ profile: KnownInstanceProfile, knowing known: some Knowing) {
        self.init(
            path: profile.path, instanceProfileName: profile.name, instanceProfileId: profile.id.rawValue,
            arn: profile.arn, createDate: profile.createdAt,
            roles: known.role(in: profile).map { [Role($0, knowing: known)] } ?? [])
    }
}
