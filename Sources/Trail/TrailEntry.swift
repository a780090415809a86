import Policy
import Vocabulary

/// One call that came as far as the policies. A decision keeps what it was made from, so the entry is little more
/// than a pointer; what there is to tell is found out when somebody asks.
package final class TrailEntry: Sendable {
    /// What the client printed.
    package let requestID: String
    package let at: Timestamp
    /// `s3:PutObject`: the service and its operation, which need not be the name of a permission.
    package let call: String
    /// As messages print it: of a role it is the session's.
    package let callerARN: String
    /// `aws:PrincipalArn`: the user's or role's own. Nil for nobody.
    package let principalARN: String?
    package let errorCode: String?
    /// In the order they were made; none for what everybody may do.
    package let decisions: [Decision]

    package init(
        requestID: String, at: Timestamp, call: String, callerARN: String, principalARN: String?,
        errorCode: String?, decisions: [Decision]
    ) {
        self.requestID = requestID
        self.at = at
        self.call = call
        self.callerARN = callerARN
        self.principalARN = principalARN
        self.errorCode = errorCode
        self.decisions = decisions
    }

    /// Whether the policies refused the call or, as DeleteObjects is answered, a part of it.
    package var isDenied: Bool { decisions.contains { !$0.isAllowed } }

    /// Whether the call is that principal's: by the ARN of the user, the role or the session, or by the name alone.
    package func isBy(_ principal: String) -> Bool {
        if principal == principalARN || principal == callerARN { return true }
        guard !principal.contains(":"), let arn = principalARN else { return false }
        return arn.split(separator: "/").last.map { $0 == principal } ?? false
    }
}
