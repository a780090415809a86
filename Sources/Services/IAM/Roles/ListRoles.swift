import Service
import World

/// Lists roles, without tags and boundaries.
struct ListRoles: Operation {
    static let authorization = Authorization<Input>("iam:ListRoles") { ask in
        ask.onAll("role", below: ask.input.pathPrefix)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let listing = try call.listing(name, input.marker, input.maxItems, filters: input.pathPrefix)
        let roles = call.world.roles(in: call.account).lazy.filter {
            $0.path.hasPrefix(input.pathPrefix ?? "/")
        }
        let page = listing.page(of: roles) { $0.name.lowercased() }
        return Output(
            roles: page.items.map { role in
                var shape = Role(role, knowing: call.world)
                shape.description = role.description
                shape.maxSessionDuration = role.maxSessionDuration
                return shape
            },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
