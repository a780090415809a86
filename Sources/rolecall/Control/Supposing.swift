import Policy
import Service
import Vocabulary
import World

/// Decisions that no request asked for, by the same gatherer and evaluator as those that one did.
extension Server {
    func decide(_ hypothesis: Hypothesis, in world: World) throws -> Decision {
        guard hypothesis.action.contains(":") else {
            throw Failure("an action is a service and a name, like s3:GetObject; not '\(hypothesis.action)'")
        }
        let caller = try caller(named: hypothesis.principal, in: world)
        var question = Question(action: Action(hypothesis.action), resource: hypothesis.resource)
        question.keys.resourceTags(
            world.tags(of: hypothesis.resource), service: String(question.action.prefix))
        if hypothesis.action.lowercased().hasPrefix("sts:") {
            question.trust = ARN(hypothesis.resource).flatMap { world.role(arn: $0) }
        }
        var facts = RequestFacts(
            requestID: "why", at: SystemClock.now, region: settings.region, host: "", method: "")
        facts.sourceIP = "127.0.0.1"
        let decision = Authorizer().decide(question, caller: caller, facts: facts, world: world)
        var supposed = hypothesis.context
        if case .role = caller.identity {
            // Every session of a role has these.
            supposed["aws:MultiFactorAuthPresent"] = supposed["aws:MultiFactorAuthPresent"] ?? ["false"]
            supposed["aws:TokenIssueTime"] =
                supposed["aws:TokenIssueTime"] ?? [SystemClock.now.iso8601Milliseconds]
        }
        let request = AccessRequest(
            principal: decision.request.principal, action: decision.request.action,
            resource: decision.request.resource,
            context: SupposedContext(supposed: supposed, otherwise: decision.request.context))
        return Policy.decide(request, under: decision.policies)
    }

    /// A user or role by name or ARN, a session of a role, or the root.
    func caller(named text: String, in world: World) throws -> Caller {
        let account = settings.account
        guard let arn = ARN(text) else {
            let role = world.role(text, in: account)
            let user = world.user(text, in: account)
            if let role, let user {
                throw Failure("\(text) is a role and a user; name it by its ARN, \(role.arn) or \(user.arn)")
            }
            if let role { return Self.caller(role, session: "why") }
            if let user { return Self.caller(user) }
            throw Self.noPrincipal(text)
        }
        if let role = world.role(arn: arn) { return Self.caller(role, session: "why") }
        if let user = world.user(arn: arn) { return Self.caller(user) }
        guard let owner = AccountID(arn.account) else { throw Self.noPrincipal(text) }
        if arn.resource == "root" {
            return Caller(
                account: owner, identity: .root, accessKeyID: AccessKeyID("supposed"), session: nil)
        }
        // arn:aws:sts::…:assumed-role/ROLE/SESSION
        let parts = arn.resource.split(separator: "/")
        guard parts.first == "assumed-role", parts.count == 3, let role = world.role(parts[1], in: owner)
        else { throw Self.noPrincipal(text) }
        return Self.caller(role, session: String(parts[2]))
    }

    private static func caller(_ role: Role, session: String) -> Caller {
        Caller(
            account: role.account, identity: .role(role, sessionName: session),
            accessKeyID: AccessKeyID("supposed"), session: nil)
    }

    private static func caller(_ user: User) -> Caller {
        Caller(
            account: user.account, identity: .user(user), accessKeyID: AccessKeyID("supposed"), session: nil)
    }

    /// The role or user that a verb names, in this account by its name or in any by its ARN.
    func role(_ text: String, in known: some Knowing) -> Role? {
        ARN(text).map { known.role(arn: $0) } ?? known.role(text, in: settings.account)
    }

    func user(_ text: String, in known: some Knowing) -> User? {
        ARN(text).map { known.user(arn: $0) } ?? known.user(text, in: settings.account)
    }

    private static func noPrincipal(_ text: String) -> Failure {
        Failure("there is no user or role \(text); aws iam list-roles and list-users show them")
    }

    /// The policies that have a say in a recorded question in another world; nil when its principal is not there.
    /// The session's own policies are the session's for good.
    func policies(for decision: Decision, in world: World, by authorizer: Authorizer) -> PolicySet? {
        guard let caller = Self.caller(like: decision.request.principal, in: world) else { return nil }
        var question = Question(action: decision.request.action, resource: decision.request.resource)
        if let resource = decision.policies.resource, resource.document.kind == .trust,
            case .onResource(let arn) = resource.source
        {
            guard let role = ARN(arn).flatMap({ world.role(arn: $0) }) else { return nil }
            question.trust = role
        }
        let facts = RequestFacts(
            requestID: "replay", at: SystemClock.now, region: settings.region, host: "", method: "")
        var set = authorizer.decide(question, caller: caller, facts: facts, world: world).policies
        set.session = decision.policies.session
        return set
    }

    private static func caller(like principal: PrincipalFacts, in world: World) -> Caller? {
        let id = principal.uniqueID
        switch principal.kind {
        case .root:
            return principal.account.map {
                Caller(account: $0, identity: .root, accessKeyID: AccessKeyID("recorded"), session: nil)
            }
        case .user: return id.flatMap { world.user($0) }.map { caller($0) }
        case .assumedRole:
            return id.flatMap { world.role($0) }.map {
                caller($0, session: principal.sessionName ?? "recorded")
            }
        case .federatedUser:
            let user = id.flatMap { world.user($0) }
            guard let account = principal.account, id == nil || user != nil else { return nil }
            let name = principal.arn.split(separator: "/").last.map(String.init) ?? ""
            return Caller(
                account: account, identity: .federatedUser(user, name: name),
                accessKeyID: AccessKeyID("recorded"), session: nil)
        // They have no policies of their own: only the resource's count.
        case .service, .federated, .anonymous: return .anonymous
        }
    }
}

/// A request's circumstances with some supposed to be others.
struct SupposedContext: RequestContext {
    private let supposed: DictionaryContext
    private let otherwise: any RequestContext

    init(supposed: [String: [String]], otherwise: any RequestContext) {
        var values: [String: ContextValue] = [:]
        for (key, texts) in supposed {
            let isSet = ContextKey(key).isMultivalued || texts.count != 1
            values[key] = isSet ? .strings(texts) : texts.first.map { .string($0) }
        }
        self.supposed = DictionaryContext(values)
        self.otherwise = otherwise
    }

    func value(for key: ContextKey) -> ContextValue? {
        supposed.value(for: key) ?? otherwise.value(for: key)
    }
}

extension World {
    /// The tags of a resource by its ARN.
    fileprivate func tags(of resource: String) -> [Tag] {
        guard let arn = ARN(resource) else { return [] }
        switch arn.service {
        case "iam": return role(arn: arn)?.tags ?? user(arn: arn)?.tags ?? []
        case "ec2": return instance(String(arn.name))?.tags ?? []
        default: return []
        }
    }
}
