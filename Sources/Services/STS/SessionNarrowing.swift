import Policy
import Service
import Sessions
import Vocabulary
import World

extension AuthorizedCall {
    /// The policies that a session is to be narrowed with, or AWS's objection to them.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
    func narrowing(
        _ text: String?, _ descriptors: [PolicyDescriptorType]?, in account: AccountID
    ) throws -> SessionPolicies {
        let arns = (descriptors ?? []).compactMap(\.arn)
        guard arns.count <= 10 else { throw AWSError.tooManySessionPolicies }
        for arn in arns where !world.mayNarrow(arn, in: account) { throw AWSError.noSuchSessionPolicy(arn) }
        if let text {
            guard text.unicodeScalars.count <= 2048 else { throw AWSError.sessionPolicyTooLong(text) }
            do throws(PolicyError) {
                _ = try PolicyDocument(parsing: text, as: .session)
            } catch {
                throw AWSError(error.code, error.message)
            }
        }
        return SessionPolicies(inline: text, arns: arns)
    }
}

extension Knowing {
    /// Whether it is a managed policy of the account's or of AWS's.
    fileprivate func mayNarrow(_ text: String, in account: AccountID) -> Bool {
        guard let arn = ARN(text), arn.service == "iam" else { return false }
        guard arn.account == "aws" || arn.account == account.description else { return false }
        return managedPolicyDocument(arn: text) != nil
    }
}
