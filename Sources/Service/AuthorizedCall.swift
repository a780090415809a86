import Policy
import Sessions
import Vocabulary
import World

/// A call that was found to be allowed, and everything its operation may use. Only `authorize`
/// makes one, so no operation can run unasked.
package struct AuthorizedCall: Sendable {
    package let caller: Caller
    package let facts: RequestFacts
    /// The world the decision was made in: one view for the whole request.
    package let world: World
    package let capabilities: Capabilities
    package let body: RequestBody
    private let authorizer: Authorizer
    private let log: DecisionLog?

    fileprivate init(
        caller: Caller, facts: RequestFacts, world: World, capabilities: Capabilities, body: RequestBody,
        authorizer: Authorizer, log: DecisionLog?
    ) {
        self.caller = caller
        self.facts = facts
        self.world = world
        self.capabilities = capabilities
        self.body = body
        self.authorizer = authorizer
        self.log = log
    }

    package var account: AccountID { caller.account }
    package var region: Region { facts.region }
    package var now: Timestamp { facts.at }
    package var requestID: String { facts.requestID }
    package var ids: any Identifiers { capabilities.ids }

    /// Makes a change durable and published before it returns. What `body` checks must be checked
    /// on the draft: it is the present, and the world of the call may be a moment old.
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result {
        try await capabilities.ledger.write(requestID, at: now, body)
    }

    /// A question on the side, whose answer shapes the result instead of refusing the call: whether
    /// a missing object may be told from a forbidden one, which of many objects may be deleted.
    package func decision(on action: String, _ resource: String, keys: Keys = Keys()) -> Decision {
        decide(Question(action: Action(action), resource: resource, keys: keys))
    }

    package func allows(_ action: String, on resource: String) -> Bool {
        decision(on: action, resource).isAllowed
    }

    /// Asks while running, where what must be allowed depends on what was found; throws `AccessDenied`.
    package func require(_ action: String, on resource: String, keys: Keys = Keys()) throws {
        let question = Question(action: Action(action), resource: resource, keys: keys)
        let decision = decide(question)
        guard decision.isAllowed else {
            throw AccessDenied(question: question, caller: caller, decision: decision)
        }
    }

    /// Decides for somebody who is not the caller: for whom a verified token speaks, when a role is to be
    /// assumed with it. What the caller is counts for nothing: who signs such a request lends it no tags.
    package func decide(_ question: Question, as principal: PrincipalFacts) -> Decision {
        logged(authorizer.decide(question, as: principal, caller: .anonymous, facts: facts, world: world))
    }

    /// Decides for another session in its own circumstances: what an instance's role lets it do. It is not the
    /// caller's matter, and the caller's decisions do not tell of it.
    package func decide(_ question: Question, caller other: Caller, facts: RequestFacts) -> Decision {
        authorizer.decide(question, caller: other, facts: facts, world: world)
    }

    private func decide(_ question: Question) -> Decision {
        logged(authorizer.decide(question, caller: caller, facts: facts, world: world))
    }

    private func logged(_ decision: Decision) -> Decision {
        log?.append(decision)
        return decision
    }
}

/// A question that was answered with no.
package struct AccessDenied: Error, Sendable {
    package var question: Question
    package var caller: Caller
    package var decision: Decision

    /// Whether caller and owner belong to one account or one organization: others are not told why.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    package var isAmongOwn: Bool {
        guard !caller.isAnonymous else { return false }
        if decision.policies.isSameAccount { return true }
        guard let context = decision.request.context as? CallContext, let caller = context.callerPlace,
            let owner = context.resourcePlace
        else { return false }
        return caller.id == owner.id
    }
}

extension Authorizer {
    /// Asks everything the operation needs asked; throws the first `AccessDenied`. Every decision goes to `log`.
    package func authorize<O: Operation>(
        _ operation: O.Type, _ input: O.Input, caller: Caller, facts: RequestFacts, world: World,
        capabilities: Capabilities, body: RequestBody, log: DecisionLog? = nil
    ) throws -> AuthorizedCall {
        let questions = O.authorization.questions(input, caller: caller, world: world, region: facts.region)
        if let action = questions.first?.action, caller.isShutOut(of: action.prefix) {
            throw AWSError(
                "InvalidClientTokenId", "The security token included in the request is invalid", status: 403)
        }
        for question in questions {
            let decision = decide(question, caller: caller, facts: facts, world: world)
            log?.append(decision)
            guard decision.isAllowed else {
                throw AccessDenied(question: question, caller: caller, decision: decision)
            }
        }
        return AuthorizedCall(
            caller: caller, facts: facts, world: world, capabilities: capabilities, body: body,
            authorizer: self, log: log)
    }
}

extension Caller {
    /// IAM is closed to credentials of GetSessionToken without MFA and to those of GetFederationToken; STS
    /// answers the latter only who they are.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
    fileprivate func isShutOut(of service: Substring) -> Bool {
        guard let session else { return false }
        return switch session.principal {
        case .user: service == "iam" && !session.mfaAuthenticated
        case .federatedUser: service == "iam" || service == "sts"
        case .root, .assumedRole, .instance: false
        }
    }
}
