import Service
import Vocabulary
import World

/// Lists the users, groups and roles that a managed policy is attached to or is the boundary of.
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
            case .group(let group):
                output.policyGroups?.append(PolicyGroup(groupName: group.name, groupId: group.id.rawValue))
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
        var entities: [PolicyEntity] = []
        if input.policyUsageFilter != "PermissionsBoundary" {
            entities += known.usersAttached(policyARN: arn, in: account).map { .user($0) }
            entities += known.groupsAttached(policyARN: arn, in: account).map { .group($0) }
            entities += known.rolesAttached(policyARN: arn, in: account).map { .role($0) }
        }
        // Groups have no boundary.
        if input.policyUsageFilter != "PermissionsPolicy" {
            entities += known.usersBounded(policyARN: arn, in: account).map { .user($0) }
            entities += known.rolesBounded(policyARN: arn, in: account).map { .role($0) }
        }
        var seen: Set<String> = []
        return entities.filter {
            (input.entityFilter == nil || input.entityFilter == $0.type)
                && $0.path.hasPrefix(input.pathPrefix ?? "/") && seen.insert($0.key).inserted
        }
    }
}

/// An identity that uses a managed policy.
private enum PolicyEntity {
    case user(KnownUser)
    case group(KnownGroup)
    case role(KnownRole)

    /// As the filter calls it.
    var type: String {
        switch self {
        case .user: "User"
        case .group: "Group"
        case .role: "Role"
        }
    }

    var path: String {
        switch self {
        case .user(let user): user.path
        case .group(let group): group.path
        case .role(let role): role.path
        }
    }

    /// Users come before groups, groups before roles, each sorted by name.
    var key: String {
        switch self {
        case .user(let user): "1/\(user.name.lowercased())"
        case .group(let group): "2/\(group.name.lowercased())"
        case .role(let role): "3/\(role.name.lowercased())"
        }
    }
}
