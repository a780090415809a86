import Service
import World

/// Describes an account of the organization.
struct DescribeAccount: Operation {
    static let authorization = Authorization<Input>("organizations:DescribeAccount") { ask in
        ask.onTarget(ask.input.accountId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let member = try call.world.foundMember(input.accountId, in: organization)
        return Output(account: Account(member, in: organization, knowing: call.world))
    }
}
