import Service
import Vocabulary
import World

extension Role {
    /// What every answer shows.
    init(_ role: KnownRole, knowing known: some Knowing) {
        self.init(
            path: role.path, roleName: role.name, roleId: role.id.rawValue, arn: role.arn,
            createDate: role.createdAt,
            assumeRolePolicyDocument: role.trustPolicy.encodedText(knowing: known))
    }
}
