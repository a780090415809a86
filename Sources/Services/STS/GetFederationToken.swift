import Policy
import Service
import Sessions
import Vocabulary
import World

/// Makes a session for somebody who is no user, with what its maker may do and the session policies allow both.
struct GetFederationToken: Operation {
    static let authorization = Authorization<Input>("sts:GetFederationToken", also: "sts:TagSession") { ask in
        let resource = "arn:aws:sts::\(ask.account):federated-user/\(ask.input.name)"
        let tags = ask.input.tags.known
        let duration = ask.input.durationSeconds ?? 43_200
        ask.key("sts:DurationSeconds", .number(duration))
        ask.requestTags(tags)
        ask.on(resource)
        if !tags.isEmpty { ask.also("sts:TagSession", on: resource) { $0.requestTags(tags) } }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        // Temporary credentials cannot ask for more of themselves.
        guard call.caller.session == nil else { throw AWSError.sessionCallsGetFederationToken }
        var duration = Int64(input.durationSeconds ?? 43_200)
        // For the root AWS does not refuse a longer duration, it gives an hour.
        if call.caller.isRoot { duration = min(duration, 3600) }
        var grant = SessionGrant(
            account: call.account, principal: .federatedUser(by: call.caller.user?.id, name: input.name),
            expiresAt: call.now.wholeSecond.adding(seconds: duration))
        grant.tags = try SessionTags(input.tags.known, transitive: [], after: nil).tags
        grant.policies = try call.narrowing(input.policy, input.policyArns, in: call.account)
        return Output(
            credentials: try call.issue(grant),
            federatedUser: FederatedUser(
                federatedUserId: "\(call.account):\(input.name)",
                arn: "arn:aws:sts::\(call.account):federated-user/\(input.name)"),
            packedPolicySize: grant.packedPercent ?? 0)
    }
}
