import Service
import Vocabulary
import World

extension Knowing {
    func foundProvider(_ arn: String, in account: AccountID) throws -> OpenIDConnectProvider {
        guard let parsed = ARN(arn) else { throw AWSError.invalidARN(arn) }
        guard let provider = openIDConnectProvider(arn: parsed), provider.account == account else {
            throw AWSError.noSuchProvider(arn)
        }
        return provider
    }
}

extension AuthorizedCall {
    func changeProvider(
        _ arn: String, _ change: @escaping @Sendable (inout OpenIDConnectProvider) throws -> Void
    ) async throws {
        try await write { [account] draft in
            var provider = try draft.foundProvider(arn, in: account)
            try change(&provider)
            try draft.put(provider)
        }
    }
}

extension Ask {
    mutating func onProvider(_ arn: String) {
        let provider = ARN(arn).flatMap { world.openIDConnectProvider(arn: $0) }
        on(arn) { keys in keys.resourceTags(provider?.tags ?? []) }
    }
}
