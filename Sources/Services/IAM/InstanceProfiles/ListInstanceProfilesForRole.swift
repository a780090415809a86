import Service
import Vocabulary
import World

/// Lists the instance profiles that a role is in.
struct ListInstanceProfilesForRole: Operation {
    static let authorization = Authorization<Input>("iam:ListInstanceProfilesForRole") { ask in
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try call.world.foundRole(input.roleName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: role.id.rawValue)
        let page = listing.page(sorting: call.world.instanceProfiles(holding: role)) { $0.name.lowercased() }
        return Output(
            instanceProfiles: page.items.map { InstanceProfile($0, knowing: call.world) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
