import Ledger
import Policy
import Service
import Trail
import Vocabulary
import World

/// What the server does for `rolecall whatif`: it supposes a change, and nothing happens.
extension Server {
    func replay(_ edit: PolicyEdit) throws -> ReplayReport {
        guard trail.isOn else { throw Failure(trailInWords) }
        let present = ledger.present.now
        let changed = try world(present, after: edit)
        // Each world has its own: policies are kept at hand by the world's number, and these two have the same.
        let before = Authorizer()
        let after = Authorizer()
        let replay = Replay(
            present: { policies(for: $0, in: present, by: before) },
            changed: { policies(for: $0, in: changed, by: after) })
        return replay.report(on: trail.entries())
    }

    private func world(_ world: World, after edit: PolicyEdit) throws -> World {
        var draft = Draft(world)
        switch edit {
        case .putInline(let identity, let name, let text):
            let document = try Self.document(text, as: .identity)
            try change(identity, in: &draft) { bearing in
                bearing.inlinePolicies.removeAll { $0.name == name }
                bearing.inlinePolicies.append(InlinePolicy(name: name, document: document))
            }
        case .deleteInline(let identity, let name):
            try change(identity, in: &draft) { bearing in
                guard bearing.inlinePolicies.contains(where: { $0.name == name }) else {
                    throw Failure("\(bearing.arn) has no inline policy \(name)")
                }
                bearing.inlinePolicies.removeAll { $0.name == name }
            }
        case .attach(let identity, let arn):
            try Self.check(arn, in: world)
            try change(identity, in: &draft) { bearing in
                if !bearing.attachedPolicies.contains(arn) { bearing.attachedPolicies.append(arn) }
            }
        case .detach(let identity, let arn):
            try change(identity, in: &draft) { bearing in
                guard bearing.attachedPolicies.contains(arn) else {
                    throw Failure("\(arn) is not attached to \(bearing.arn)")
                }
                bearing.attachedPolicies.removeAll { $0 == arn }
            }
        case .boundary(let identity, let arn):
            if let arn { try Self.check(arn, in: world) }
            try bound(identity, by: arn, in: &draft)
        case .version(let arn, let text):
            guard var policy = ARN(arn).flatMap({ draft.managedPolicy(arn: $0) }) else {
                throw Failure("there is no customer-managed policy \(arn)")
            }
            policy.lastVersion += 1
            policy.versions.append(
                .init(
                    number: policy.lastVersion, document: try Self.document(text, as: .identity),
                    createdAt: SystemClock.now))
            policy.defaultVersion = policy.lastVersion
            try draft.put(policy)
        case .bucketPolicy(let name, let text):
            guard var bucket = draft.bucket(name) else { throw Failure("there is no bucket \(name)") }
            bucket.policy = try text.map { try Self.bound($0, as: .resource, in: draft) }
            try draft.put(bucket)
        case .trustPolicy(let name, let text):
            guard var role = role(name, in: draft) else { throw Self.noIdentity(name) }
            role.trustPolicy = try Self.bound(text, as: .trust, in: draft)
            try draft.put(role)
        case .organizationPolicy(let id, let text):
            guard var policy = draft.tables.organizationPolicies.all.first(where: { $0.id == id }) else {
                throw Failure("there is no policy \(id) of an organization")
            }
            policy.document = try Self.document(text, as: policy.type.kind)
            try draft.put(policy)
        }
        return World(version: world.version, tables: draft.tables)
    }

    private func change(
        _ identity: PolicyEdit.Identity, in draft: inout Draft,
        _ body: (inout any PolicyBearing) throws -> Void
    ) throws {
        let found: (any PolicyBearing)? =
            switch identity {
            case .role(let name): role(name, in: draft)
            case .user(let name): user(name, in: draft)
            case .group(let name): draft.group(name, in: settings.account)
            }
        guard var bearing = found else { throw Self.noIdentity(identity.name) }
        try body(&bearing)
        try Self.put(bearing, in: &draft)
    }

    private static func put(_ bearing: some PolicyBearing, in draft: inout Draft) throws {
        try draft.put(bearing)
    }

    private func bound(_ identity: PolicyEdit.Identity, by arn: String?, in draft: inout Draft) throws {
        switch identity {
        case .role(let name):
            guard var role = role(name, in: draft) else { throw Self.noIdentity(name) }
            role.permissionsBoundary = arn
            try draft.put(role)
        case .user(let name):
            guard var user = user(name, in: draft) else { throw Self.noIdentity(name) }
            user.permissionsBoundary = arn
            try draft.put(user)
        case .group: throw Failure("a group has no permissions boundary")
        }
    }

    private static func document(_ text: String, as kind: PolicyKind) throws -> PolicyDocument {
        do {
            return try PolicyDocument(parsing: text, as: kind)
        } catch {
            throw Failure("the document would be refused: \(error.message)")
        }
    }

    private static func bound(
        _ text: String, as kind: PolicyKind, in draft: Draft
    ) throws -> PolicyDocument {
        do {
            return try document(text, as: kind).bound(in: draft, isKnown: { _ in true })
        } catch let error as UnknownPrincipal {
            throw Failure(
                "the document would be refused: \(PolicyError.invalidPrincipal(error.principal).message)")
        }
    }

    private static func check(_ arn: String, in world: World) throws {
        let isThere = ARN(arn).flatMap { world.managedPolicy(arn: $0) } != nil
        guard isThere || AWSManagedPolicies.policy(arn: arn) != nil else {
            throw Failure("there is no policy \(arn)")
        }
    }

    private static func noIdentity(_ name: String) -> Failure {
        Failure(
            "there is no \(name) in this account; aws iam list-roles, list-users and list-groups show them")
    }
}

extension PolicyEdit.Identity {
    var name: String {
        switch self {
        case .role(let name), .user(let name), .group(let name): name
        }
    }
}
