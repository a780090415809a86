import Service
import Vocabulary
import World

/// Lists the users and roles that a managed policy is attached to or is the boundary of.
struct ListEntitiesForPolicy: Operation {
    static let authorization = Authorization<Input>("iam:ListEntitiesForPolicy") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: input.policyArn, input.entityFilter,
            input.pathPrefix, input.policyUsageFilter)
        let policy = try call.world.foundPolicy(input.policyArn, for: call.account)
        let page = listing.page(sorting: entities(using: policy.arn, input, call), by: \.key)
        var output = Output(
            policyGroups: [], policyUsers: [], policyRoles: [], isTruncated: page.isTruncated,
            marker: page.marker)
        for entity in page.items {
            switch entity {
            case .user(let user):
                output.policyUsers?.append(PolicyUser(userName: user.name, userId: user.id.rawValue))
            case .role(let role):
                output.policyRoles?.append(PolicyRole(roleName: role.name, roleId: role.id.rawValue))
            }
        }
        return output
    }

    /// Without a usage filter, attachments and boundary uses together.
    private static func entities(using arn: String, _ input: Input, _ call: AuthorizedCall) -> [PolicyEntity]
    {
        let known = call.world
        let account = call.account
        var users: [KnownUser] = []
        var roles: [KnownRole] = []
        if input.policyUsageFilter != "PermissionsBoundary" {
            users += known.usersAttached(policyARN: arn, in: account)
            roles += known.rolesAttached(policyARN: arn, in: account)
        }
        if input.policyUsageFilter != "PermissionsPolicy" {
            users += known.usersBounded(policyARN: arn, in: account)
            roles += known.rolesBounded(policyARN: arn, in: account)
        }
        let filter = input.entityFilter
        let chosen =
            (filter == nil || filter == "User" ? users.map { PolicyEntity.user($0) } : [])
            + (filter == nil || filter == "Role" ? roles.map { PolicyEntity.role($0) } : [])
        var seen: Set<String> = []
        return chosen.filter { $0.path.hasPrefix(input.pathPrefix ?? "/") && seen.insert($0.key).inserted }
    }
}

/// An identity that uses a managed policy.
private enum PolicyEntity {
    case user(KnownUser)
    case role(KnownRole)

    var path: String {
        switch self {
        case .user(let user): user.path
        case .role(let role): role.path
        }
    }

    /// Users come before roles, each sorted by name.
    var key: String {
        switch self {
        case .user(let user): "1/\(user.name.lowercased())"
        case .role(let role): "2/\(role.name.lowercased())"
        }
    }
}
