import Policy
import Vocabulary
import World

/// What an operation asks before it runs: the actions as data, the resources and keys as a pure
/// function of input and world. It cannot throw, wait or do I/O, so it can be listed, simulated
/// and replayed.
package struct Authorization<Input: Sendable>: Sendable {
    /// All actions it may ask for; the first is the operation's own.
    package let actions: [Action]
    /// Whether a request needs no signature: who comes proves himself by what he brings along.
    package let acceptsUnsigned: Bool
    /// Whether nothing is asked before it runs, but must have been once it did.
    package let asksWhileRunning: Bool
    private let body: @Sendable (inout Ask<Input>) -> Void
    private let needsPermission: Bool

    /// Actions are written as text, `iam:CreateRole`.
    package init(
        _ action: String, also: String..., body: @escaping @Sendable (inout Ask<Input>) -> Void = { _ in }
    ) {
        actions = [Action(action)] + also.map { Action($0) }
        self.body = body
        needsPermission = true
        acceptsUnsigned = false
        asksWhileRunning = false
    }

    private init(free actions: [Action], acceptsUnsigned: Bool = false, asksWhileRunning: Bool = false) {
        self.actions = actions
        self.acceptsUnsigned = acceptsUnsigned
        self.asksWhileRunning = asksWhileRunning
        body = { _ in }
        needsPermission = false
    }

    /// Whoever is authenticated may: `sts:GetCallerIdentity`.
    package static func anyone(_ action: String) -> Authorization {
        Authorization(free: [Action(action)])
    }

    /// What must be allowed depends on what is found, the tags of an object for instance: so `run` asks, with
    /// `require`, before it answers or changes anything.
    package static func whileRunning(_ action: String, also: String...) -> Authorization {
        Authorization(free: ([action] + also).map { Action($0) }, asksWhileRunning: true)
    }

    /// Whoever comes may ask, unsigned too; `run` asks the policies when it knows who it is:
    /// `sts:AssumeRoleWithWebIdentity`.
    package static func unsigned(_ action: String, also: String...) -> Authorization {
        Authorization(free: ([action] + also).map { Action($0) }, acceptsUnsigned: true)
    }

    /// The questions that must all be answered with yes; none for `anyone`, `unsigned` and `whileRunning`.
    package func questions(
        _ input: Input, caller: Caller, world: World, region: Region
    ) -> [Question] {
        guard needsPermission, let action = actions.first else { return [] }
        var ask = Ask(input: input, action: action, caller: caller, world: world, region: region)
        body(&ask)
        return ask.finish()
    }
}

/// May the caller do this action to this resource? One decision each.
package struct Question: Sendable {
    package var action: Action
    /// An ARN, or `*` for actions without a resource type.
    package var resource: String
    package var keys = Keys()
    /// The trust policy to consult when a role is to be assumed.
    package var trust: Role?

    package init(action: Action, resource: String, keys: Keys = Keys(), trust: Role? = nil) {
        self.action = action
        self.resource = resource
        self.keys = keys
        self.trust = trust
    }
}

/// The sentence an operation builds: ask to do the action *on* something, *with keys*, and *also*
/// another action.
package struct Ask<Input: Sendable>: Sendable {
    package let input: Input
    package let caller: Caller
    package let world: World
    package let region: Region
    private let action: Action
    private var questions: [Question] = []
    private var others: [Question] = []
    private var shared = Keys()

    fileprivate init(input: Input, action: Action, caller: Caller, world: World, region: Region) {
        self.input = input
        self.action = action
        self.caller = caller
        self.world = world
        self.region = region
    }

    /// The account that the call is about: the caller's own.
    package var account: AccountID { caller.account }

    /// Asks for the operation's action on a resource, with keys of that resource only.
    package mutating func on(_ resource: String, _ keys: (inout Keys) -> Void = { _ in }) {
        var question = Question(action: action, resource: resource)
        keys(&question.keys)
        questions.append(question)
    }

    /// Asks to assume the role: its trust policy is consulted too.
    package mutating func trust(_ role: Role) {
        questions.append(Question(action: action, resource: role.arn, trust: role))
    }

    /// A key of every resource that the operation's action is asked for.
    package mutating func key(_ name: String, _ value: String?) { shared.set(name, value) }
    package mutating func key(_ name: String, _ value: ContextValue) { shared.set(name, value) }
    package mutating func requestTags(_ tags: [Tag]) { shared.requestTags(tags) }

    /// Asks for another action besides.
    package mutating func also(_ action: String, on resource: String, _ keys: (inout Keys) -> Void = { _ in })
    {
        var question = Question(action: Action(action), resource: resource)
        keys(&question.keys)
        others.append(question)
    }

    /// Asks for another action to be trusted with the role: `sts:TagSession`.
    package mutating func also(_ action: String, trusting role: Role) {
        others.append(Question(action: Action(action), resource: role.arn, keys: shared, trust: role))
    }

    fileprivate func finish() -> [Question] {
        let own = questions.isEmpty ? [Question(action: action, resource: "*")] : questions
        let all = own.map { question in
            var question = question
            question.keys.add(shared)
            return question
        }
        return (all + others).map { question in
            // Every action of EC2's knows its region by a name of EC2's too.
            guard question.action.prefix == "ec2" else { return question }
            var question = question
            question.keys.set("ec2:Region", region.rawValue)
            return question
        }
    }
}
