import Service
import Vocabulary
import World

extension RoleLastUsed {
    /// Of a role that was never used AWS shows an empty element.
    init(_ use: LastUse?) { self.init(lastUsedDate: use?.at, region: use?.region.rawValue) }
}

extension Role {
    /// What every answer shows.
    init(_ role: KnownRole, knowing known: some Knowing) {
        self.init(
            path: role.path, roleName: role.name, roleId: role.id.rawValue, arn: role.arn,
            createDate: role.createdAt,
            assumeRolePolicyDocument: role.trustPolicy.encodedText(knowing: known))
    }
}
