import Service
import World

/// Describes the organization that the caller's account is in: the one thing that members may see.
struct DescribeOrganization: Operation {
    static let authorization = Authorization<Input>("organizations:DescribeOrganization")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.world.foundOrganization(of: call.account)
        return Output(organization: Organization(organization, knowing: call.world))
    }
}
