import Service
import World

/// Lists the organization's root: there is one.
struct ListRoots: Operation {
    static let authorization = Authorization<Input>("organizations:ListRoots")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let page = try call.listing(name, input.nextToken, input.maxResults)
            .page(of: [organization], key: \.rootID)
        return Output(roots: page.items.map { Root($0) }, nextToken: page.marker)
    }
}
