import Service
import World

/// Tells the root or the unit that a unit or an account is directly below.
struct ListParents: Operation {
    static let authorization = Authorization<Input>("organizations:ListParents") { ask in
        ask.onTarget(ask.input.childId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let parent: String
        switch call.world.target(input.childId, in: organization) {
        case .unit(let unit): parent = unit.parentID
        case .account(let member): parent = member.parentID
        case .root, nil: throw AWSError.noSuchChild
        }
        let page = try call.listing(name, input.nextToken, input.maxResults, filters: input.childId)
            .page(of: [parent]) { $0 }
        let type = parent == organization.rootID ? "ROOT" : "ORGANIZATIONAL_UNIT"
        return Output(parents: page.items.map { Parent(id: $0, type: type) }, nextToken: page.marker)
    }
}
