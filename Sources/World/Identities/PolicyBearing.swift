import Policy
import Vocabulary

/// What policies hang on: a user, a group or a role.
package protocol PolicyBearing: Fact {
    var account: AccountID { get }
    var name: String { get }
    var path: String { get }
    var arn: String { get }
    var id: UniqueID { get }
    var inlinePolicies: [InlinePolicy] { get set }
    var attachedPolicies: [String] { get set }
}

/// A user or a role: it can act, has tags, and a boundary can limit it.
package protocol Boundable: PolicyBearing {
    var tags: [Tag] { get set }
    var permissionsBoundary: String? { get set }
}

extension User: Boundable {}
extension Role: Boundable {}
extension Group: PolicyBearing {}
