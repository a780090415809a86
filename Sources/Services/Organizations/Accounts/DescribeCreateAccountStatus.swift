import Service
import World

/// Tells what came of a request for an account.
struct DescribeCreateAccountStatus: Operation {
    static let authorization = Authorization<Input>("organizations:DescribeCreateAccountStatus")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        guard let creation = call.world.accountCreation(input.createAccountRequestId, in: organization) else {
            throw AWSError.noSuchCreation
        }
        return Output(createAccountStatus: CreateAccountStatus(creation))
    }
}
