import Service
import Sessions
import Vocabulary
import World

/// Gives a user, or the root, temporary credentials of its own.
struct GetSessionToken: Operation {
    // No permission is needed, and policies have no say in it.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
    static let authorization = Authorization<Input>.anyone("sts:GetSessionToken")

    /// Seconds without `DurationSeconds`: twelve hours, for the root one.
    private static func defaultDuration(_ caller: Caller) -> Int { caller.isRoot ? 3600 : 43_200 }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        // Temporary credentials cannot ask for more of themselves.
        guard call.caller.session == nil else { throw AWSError.sessionCallsGetSessionToken }
        let principal: SessionPrincipal
        switch call.caller.identity {
        case .root: principal = .root
        case .user(let user): principal = .user(user.id)
        case .role, .federatedUser, .instance, .anonymous: throw AWSError.sessionCallsGetSessionToken
        }
        var duration = Int64(input.durationSeconds ?? defaultDuration(call.caller))
        // For the root AWS does not refuse a longer duration, it gives an hour.
        if call.caller.isRoot { duration = min(duration, 3600) }
        var grant = SessionGrant(
            account: call.account, principal: principal,
            expiresAt: call.now.wholeSecond.adding(seconds: duration))
        grant.mfaAuthenticatedAt = try await call.takeMFACode(input.serialNumber, input.tokenCode)
        return Output(credentials: try call.issue(grant))
    }
}
