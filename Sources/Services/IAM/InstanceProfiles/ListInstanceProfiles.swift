import Service
import World

/// Lists instance profiles with their roles, without tags.
struct ListInstanceProfiles: Operation {
    static let authorization = Authorization<Input>("iam:ListInstanceProfiles") { ask in
        ask.onAll("instance-profile", below: ask.input.pathPrefix)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.pathPrefix)
        let profiles = call.world.instanceProfiles(in: call.account).lazy.filter {
            $0.path.hasPrefix(input.pathPrefix ?? "/")
        }
        let page = listing.page(of: profiles) { $0.name.lowercased() }
        return Output(
            instanceProfiles: page.items.map { InstanceProfile($0, knowing: call.world) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
