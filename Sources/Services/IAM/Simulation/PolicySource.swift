import Policy
import Service
import Vocabulary
import World

/// The user, group or role whose policies are simulated, gathered as they are for enforcement.
struct PolicySource {
    let arn: String
    /// Each managed policy once, though the user and a group of its have it.
    let policies: [SimulatedPolicy]
    private let boundary: SimulatedPolicy?
    private let isBoundaryAmongPolicies: Bool
    /// Organizations do not restrict what services do by roles of their own.
    private let isServiceLinked: Bool
    private let account: AccountID

    /// AWS finds it by its kind and name, whatever the path in the ARN.
    init(_ text: String, in call: AuthorizedCall) throws {
        guard let entity = IAMEntityARN(text) else { throw AWSError.invalidPolicySource(text) }
        guard entity.account == call.account else {
            throw AWSError.foreignPolicySource(entity.account, caller: call.account)
        }
        let world = call.world
        guard let bearer = entity.bearer(in: world) else { throw AWSError.noSuchPolicySource }
        let groups = (bearer as? KnownUser).map { world.groups(of: $0) } ?? []
        var seen: Set<String> = []
        var policies = Self.policies(of: bearer, entity.kind.rawValue, world, &seen)
        for group in groups { policies += Self.policies(of: group, "group", world, &seen) }
        let boundaryARN = (bearer as? any Boundable)?.permissionsBoundary
        boundary = boundaryARN.map { arn in
            SimulatedPolicy(
                id: ManagedPolicyARN.name(of: arn), .boundary,
                world.managedPolicyDocument(arn: arn) ?? .allowingNothing)
        }
        self.policies = policies
        isBoundaryAmongPolicies = boundaryARN.map { seen.contains($0) } ?? false
        isServiceLinked = entity.kind == .role && bearer.path.hasPrefix("/aws-service-role/")
        arn = bearer.arn
        account = bearer.account
    }

    /// Adds everything that allows and limits it.
    func add(to simulation: inout Simulation, in world: World) {
        simulation.identity += policies
        simulation.boundary = boundary
        if !isServiceLinked {
            simulation.serviceControl = world.organizationLevels(.serviceControl, over: account)
        }
    }

    /// The policies with the boundary, unless it is among them.
    var distinct: [SimulatedPolicy] {
        guard let boundary, !isBoundaryAmongPolicies else { return policies }
        return policies + [boundary]
    }

    /// Inline policies go by their owner's name too, managed ones by theirs alone.
    private static func policies(
        of bearer: some PolicyBearing, _ kind: String, _ world: World, _ managed: inout Set<String>
    ) -> [SimulatedPolicy] {
        IdentityPolicies.policies(of: bearer, in: world).compactMap { policy in
            switch policy.source {
            case .inline(let name):
                return SimulatedPolicy(id: "\(kind)_\(bearer.name)_\(name)", .identity, policy.document)
            case .managed(let arn):
                guard managed.insert(arn).inserted else { return nil }
                return SimulatedPolicy(id: ManagedPolicyARN.name(of: arn), .identity, policy.document)
            case .onResource: return nil
            }
        }
    }
}

/// The ARN of what policies hang on.
struct IAMEntityARN {
    enum Kind: String { case user, group, role }

    let account: AccountID
    let kind: Kind
    let name: Substring

    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty,
            let account = AccountID(arn.account), let slash = arn.resource.firstIndex(of: "/"),
            let kind = Kind(rawValue: String(arn.resource[..<slash])), !arn.name.isEmpty
        else { return nil }
        self.account = account
        self.kind = kind
        name = arn.name
    }

    func bearer(in world: World) -> (any PolicyBearing)? {
        switch kind {
        case .user: world.user(name, in: account)
        case .group: world.group(name, in: account)
        case .role: world.role(name, in: account)
        }
    }
}

extension Ask {
    /// Asks for the entity whose policies are wanted; one of another account will be refused in other words.
    mutating func onPolicySource(_ arn: String) {
        guard let entity = IAMEntityARN(arn), entity.account == account else { return on("*") }
        switch entity.kind {
        case .user: onUser(String(entity.name))
        case .group: onGroup(String(entity.name))
        case .role: onRole(String(entity.name))
        }
    }
}
