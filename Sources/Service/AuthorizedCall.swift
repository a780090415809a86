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

    fileprivate init(
        caller: Caller, facts: RequestFacts, world: World, capabilities: Capabilities, body: RequestBody,
        authorizer: Authorizer
    ) {
        self.caller = caller
        self.facts = facts
        self.world = world
        self.capabilities = capabilities
        self.body = body
        self.authorizer = authorizer
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
        authorizer.decide(
            Question(action: Action(action), resource: resource, keys: keys), caller: caller, facts: facts,
            world: world)
    }

    package func allows(_ action: String, on resource: String) -> Bool {
        decision(on: action, resource).isAllowed
    }

    /// Asks while running, where what must be allowed depends on what was found; throws `AccessDenied`.
    package func require(_ action: String, on resource: String, keys: Keys = Keys()) throws {
        let question = Question(action: Action(action), resource: resource, keys: keys)
        let decision = authorizer.decide(question, caller: caller, facts: facts, world: world)
        guard decision.isAllowed else {
            throw AccessDenied(question: question, caller: caller, decision: decision)
        }
    }
}

/// A question that was answered with no.
package struct AccessDenied: Error, Sendable {
    package var question: Question
    package var caller: Caller
    package var decision: Decision
}

/// Puts the questions of operations to the policies.
package struct Authorizer: Sendable {
    private static let createBucket: Action = "s3:CreateBucket"

    private let policies: IdentityPolicies

    package init(policies: IdentityPolicies = IdentityPolicies()) { self.policies = policies }

    /// Asks everything the operation needs asked; throws the first `AccessDenied`.
    package func authorize<O: Operation>(
        _ operation: O.Type, _ input: O.Input, caller: Caller, facts: RequestFacts, world: World,
        capabilities: Capabilities, body: RequestBody
    ) throws -> AuthorizedCall {
        let questions = O.authorization.questions(input, caller: caller, world: world, region: facts.region)
        if questions.first?.action.prefix == "iam", caller.isUserSessionWithoutMFA {
            throw AWSError(
                "InvalidClientTokenId", "The security token included in the request is invalid", status: 403)
        }
        for question in questions {
            let decision = decide(question, caller: caller, facts: facts, world: world)
            guard decision.isAllowed else {
                throw AccessDenied(question: question, caller: caller, decision: decision)
            }
        }
        return AuthorizedCall(
            caller: caller, facts: facts, world: world, capabilities: capabilities, body: body,
            authorizer: self)
    }

    func decide(_ question: Question, caller: Caller, facts: RequestFacts, world: World) -> Decision {
        // A bucket that is yet to be made is the caller's matter, also when its name is taken.
        let owner = question.action == Self.createBucket ? nil : Self.owner(of: question.resource, world)
        let gathered = policies.of(caller, in: world)
        var set = PolicySet(
            identity: gathered.attached, boundary: gathered.boundary,
            isSameAccount: owner == nil || owner == caller.account)
        if let role = question.trust {
            set.resource = AttachedPolicy(.onResource(arn: role.arn), role.trustPolicy)
        }
        let context = CallContext(
            caller: caller, facts: facts, keys: question.keys, service: question.action.prefix,
            resourceAccount: (owner ?? caller.account).description)
        let request = AccessRequest(
            principal: caller.principalFacts, action: question.action, resource: question.resource,
            context: context)
        return Policy.decide(request, under: set)
    }

    /// Whose the resource is; nil when its ARN says nothing and it is the caller's own matter.
    private static func owner(of resource: String, _ world: World) -> AccountID? {
        // A bucket's ARN carries no account, so its owner is looked up.
        if resource.hasPrefix("arn:aws:s3:::") {
            // By bytes: a key that begins with a combining mark makes one character with the slash.
            let name = resource.utf8.dropFirst("arn:aws:s3:::".utf8.count).prefix { $0 != UInt8(ascii: "/") }
            return world.bucket(Substring(name))?.account
        }
        // arn:partition:service:region:account:…
        var colons = 0
        var digits = 0
        var number: UInt64 = 0
        for byte in resource.utf8 {
            if byte == UInt8(ascii: ":") {
                colons += 1
                if colons > 4 { break }
            } else if colons == 4 {
                guard (48...57).contains(byte), digits < 12 else { return nil }
                number = number * 10 + UInt64(byte - 48)
                digits += 1
            }
        }
        return digits == 12 ? AccountID(number: number) : nil
    }
}

extension Caller {
    /// Credentials of GetSessionToken, which open IAM only when they were got with MFA.
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
    fileprivate var isUserSessionWithoutMFA: Bool {
        guard let session, case .user = session.principal else { return false }
        return !session.mfaAuthenticated
    }

    /// The caller as policies see it.
    var principalFacts: PrincipalFacts {
        switch identity {
        case .root: .root(of: account)
        case .user(let user): .user(arn: user.arn, id: user.id, in: account)
        case .role(let role, let session):
            .session(named: session, ofRole: role.arn, id: role.id, in: account)
        }
    }
}
