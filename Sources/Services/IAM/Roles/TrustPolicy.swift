import Policy
import Service
import Vocabulary
import World

extension PolicyDocument {
    /// A role's trust policy, or AWS's objection to it.
    package static func trust(_ text: String) throws -> PolicyDocument {
        let document: PolicyDocument
        do throws(PolicyError) {
            document = try PolicyDocument(parsing: text, as: .trust)
        } catch {
            throw AWSError(error)
        }
        guard document.sizeWithoutWhitespace <= 2048 else { throw AWSError.quota("ACLSizePerRole", 2048) }
        return document
    }

    /// The trust policy with each user and role it names bound to the one that exists now, or AWS's objection to
    /// one that does not.
    package func boundToPrincipals(_ known: some Knowing) throws -> PolicyDocument {
        do throws(UnknownPrincipal) {
            return try bound(in: known) { provider in
                Self.federatedDomains.contains(provider)
                    || ARN(provider).flatMap { known.openIDConnectProvider(arn: $0) } != nil
            }
        } catch {
            throw AWSError(.invalidPrincipal(error.principal))
        }
    }

    /// The text of a trust policy as it is read now: renamed principals by their new ARN, vanished
    /// ones by their ID.
    func encodedText(knowing known: some Knowing) -> String {
        Percent.encode(text(knowing: known))
    }

    /// Identity providers that everybody has; others have to be created in an account.
    private static let federatedDomains: Set<String> = [
        "cognito-identity.amazonaws.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com",
    ]
}
