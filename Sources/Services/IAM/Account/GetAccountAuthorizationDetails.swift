import Policy
import Service
import Vocabulary
import World

/// Shows all users, groups, roles and managed policies of the account in full, as far as the filter wants
/// them. Of AWS's policies only those in use are there.
struct GetAccountAuthorizationDetails: Operation {
    static let authorization = Authorization<Input>("iam:GetAccountAuthorizationDetails")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let filter = Set(input.filter ?? [])
        let listing = try call.listing(
            name, input.marker, input.maxItems, filters: filter.sorted().joined(separator: " "))
        let page = listing.page(of: call.world.entities(of: call.account, filter)) { $0.key }
        var output = Output(
            userDetailList: [], groupDetailList: [], roleDetailList: [], policies: [],
            isTruncated: page.isTruncated, marker: page.marker)
        let world = call.world
        for entity in page.items {
            switch entity {
            case .user(let user): output.userDetailList?.append(UserDetail(user, knowing: world))
            case .group(let group): output.groupDetailList?.append(GroupDetail(group))
            case .role(let role):
                output.roleDetailList?.append(RoleDetail(role, knowing: world, call.capabilities.lastUses))
            case .policy(let policy):
                output.policies?.append(ManagedPolicyDetail(policy, in: call.account, knowing: world))
            }
        }
        return output
    }
}

/// One of the things that the details are of.
private enum AccountEntity {
    case user(KnownUser)
    case group(KnownGroup)
    case role(KnownRole)
    case policy(AnyPolicy)

    /// What a marker holds: the kinds come one after the other, each sorted by name.
    var key: String {
        switch self {
        case .user(let user): "1/\(user.name.lowercased())"
        case .group(let group): "2/\(group.name.lowercased())"
        case .role(let role): "3/\(role.name.lowercased())"
        case .policy(.customer(let policy)): "4/\(policy.name.lowercased())"
        case .policy(.aws(let policy)): "5/\(policy.name.lowercased())"
        }
    }
}

extension Knowing {
    /// All that the filter names, in the order of the keys; without a filter simply all.
    fileprivate func entities(of account: AccountID, _ filter: Set<String>) -> [AccountEntity] {
        func isWanted(_ type: String) -> Bool { filter.isEmpty || filter.contains(type) }
        var entities: [AccountEntity] = []
        if isWanted("User") { entities += users(in: account).map { .user($0) } }
        if isWanted("Group") { entities += groups(in: account).map { .group($0) } }
        if isWanted("Role") { entities += roles(in: account).map { .role($0) } }
        if isWanted("LocalManagedPolicy") {
            entities += managedPolicies(in: account).map { .policy(.customer($0)) }
        }
        if isWanted("AWSManagedPolicy") {
            entities += awsManagedPolicies.filter { isUsed($0.arn, in: account) }.map { .policy(.aws($0)) }
        }
        return entities
    }

    private func isUsed(_ policyARN: String, in account: AccountID) -> Bool {
        attachmentCount(policyARN: policyARN, in: account) > 0
            || boundaryCount(policyARN: policyARN, in: account) > 0
    }
}
