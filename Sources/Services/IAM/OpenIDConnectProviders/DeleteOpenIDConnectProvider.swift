import Service
import Vocabulary
import Wire
import World

/// Deletes an identity provider; roles that trust it cannot be assumed with its tokens any more.
struct DeleteOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:DeleteOpenIDConnectProvider") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            guard let arn = ARN(input.openIDConnectProviderArn) else {
                throw AWSError.invalidARN(input.openIDConnectProviderArn)
            }
            guard let provider = draft.openIDConnectProvider(arn: arn), provider.account == account else {
                throw AWSError.noProviderToDelete(input.openIDConnectProviderArn)
            }
            draft.remove(provider)
        }
        return Output()
    }
}
