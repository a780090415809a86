import Policy
import Vocabulary

/// An identity that policies hang on: a user or a role.
package protocol PolicyBearing: Fact {
    var account: AccountID { get }
    var name: String { get }
    var arn: String { get }
    var id: UniqueID { get }
    var tags: [Tag] { get set }
    var inlinePolicies: [InlinePolicy] { get set }
    var attachedPolicies: [String] { get set }
    var permissionsBoundary: String? { get set }
}

extension User: PolicyBearing {}
extension Role: PolicyBearing {}
