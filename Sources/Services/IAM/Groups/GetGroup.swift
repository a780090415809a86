import Service
import Vocabulary
import World

/// Describes a group and lists its members.
struct GetGroup: Operation {
    static let authorization = Authorization<Input>("iam:GetGroup") { ask in ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let group = try call.world.foundGroup(input.groupName, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: group.id.rawValue)
        let page = listing.page(sorting: call.world.members(of: group)) { $0.name.lowercased() }
        return Output(
            group: Group(group), users: page.items.map { User($0) }, isTruncated: page.isTruncated,
            marker: page.marker)
    }
}
