import Service
import Vocabulary
import World

/// Lists groups.
struct ListGroups: Operation {
    static let authorization = Authorization<Input>("iam:ListGroups") { ask in
        ask.onAll("group", below: ask.input.pathPrefix)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.pathPrefix)
        let groups = call.world.groups(in: call.account).lazy.filter {
            $0.path.hasPrefix(input.pathPrefix ?? "/")
        }
        let page = listing.page(of: groups) { $0.name.lowercased() }
        return Output(
            groups: page.items.map { Group($0) }, isTruncated: page.isTruncated, marker: page.marker)
    }
}
