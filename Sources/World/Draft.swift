import Foundation

/// One fact that came, changed or went, as the ledger writes it down.
package struct Change: Sendable {
    package var kind: FactKind
    package var id: String
    /// The fact as JSON; nil when it went.
    package var body: Data?

    package init(kind: FactKind, id: String, body: Data?) {
        self.kind = kind
        self.id = id
        self.body = body
    }
}

/// The next world while it is being made: today's tables, what was changed, and nothing else. It
/// is a value, so a change that fails halfway is forgotten by dropping it.
package struct Draft: Knowing, Sendable {
    /// A change that only remains to be made.
    package typealias Step = @Sendable (inout Draft) -> Void

    package private(set) var tables: Tables
    package private(set) var changes: [Change] = []

    package init(_ world: World) { tables = world.tables }
    package init(_ tables: Tables) { self.tables = tables }

    /// Adds the fact, or replaces the one with its identifier.
    package mutating func put<F: Fact>(_ fact: F) throws {
        changes.append(Change(kind: F.kind, id: fact.factID, body: try Self.encode(fact)))
        install(fact)
    }

    /// Takes the fact away; nothing happens when it is not there.
    package mutating func remove<F: Fact>(_ fact: F) {
        guard let former = tables[keyPath: F.table].remove(fact.factID) else { return }
        changes.append(Change(kind: F.kind, id: fact.factID, body: nil))
        unindex(former)
    }

    /// Repeats a change that the ledger has read.
    package mutating func replay(_ change: Change) throws { try Self.reading(change)(&self) }

    /// What a change does, its fact read: reading takes the time, and needs no draft.
    package static func reading(_ change: Change) throws -> Step {
        switch change.kind {
        case .account: try reading(change, as: Account.self)
        case .user: try reading(change, as: User.self)
        case .group: try reading(change, as: Group.self)
        case .role: try reading(change, as: Role.self)
        case .managedPolicy: try reading(change, as: ManagedPolicy.self)
        case .awsPolicy: try reading(change, as: AWSPolicy.self)
        case .instanceProfile: try reading(change, as: InstanceProfile.self)
        case .accessKey: try reading(change, as: AccessKey.self)
        case .instance: try reading(change, as: Instance.self)
        case .association: try reading(change, as: Association.self)
        case .keyPair: try reading(change, as: KeyPair.self)
        case .securityGroup: try reading(change, as: SecurityGroup.self)
        case .vpc: try reading(change, as: VPC.self)
        case .subnet: try reading(change, as: Subnet.self)
        case .image: try reading(change, as: Image.self)
        case .bucket: try reading(change, as: Bucket.self)
        case .mfaDevice: try reading(change, as: MFADevice.self)
        case .openIDConnectProvider: try reading(change, as: OpenIDConnectProvider.self)
        case .userCredentials: try reading(change, as: UserCredentials.self)
        case .lastUse: try reading(change, as: LastUse.self)
        case .organization: try reading(change, as: Organization.self)
        case .organizationalUnit: try reading(change, as: OrganizationalUnit.self)
        case .organizationMember: try reading(change, as: OrganizationMember.self)
        case .organizationPolicy: try reading(change, as: OrganizationPolicy.self)
        case .accountCreation: try reading(change, as: AccountCreation.self)
        case .volume: try reading(change, as: Volume.self)
        case .networkInterface: try reading(change, as: NetworkInterface.self)
        case .elasticAddress: try reading(change, as: ElasticAddress.self)
        case .launchTemplate: try reading(change, as: LaunchTemplate.self)
        case .metadataDefaults: try reading(change, as: MetadataDefaults.self)
        case .managedSession: try reading(change, as: ManagedSession.self)
        }
    }

    private static func reading<F: Fact>(_ change: Change, as type: F.Type) throws -> Step {
        guard let body = change.body else {
            return { [id = change.id] draft in
                if let former = draft.tables[keyPath: F.table].remove(id) { draft.unindex(former) }
            }
        }
        let fact = try JSONDecoder().decode(type, from: body)
        return { $0.install(fact) }
    }

    private mutating func install<F: Fact>(_ fact: F) {
        let former = tables[keyPath: F.table].insert(fact)
        let entry = IndexEntry(kind: F.kind, id: fact.factID)
        let before = Set((former as? any Indexed)?.indexKeys ?? [])
        let after = Set((fact as? any Indexed)?.indexKeys ?? [])
        for key in before.subtracting(after) { tables.index.remove(key, entry) }
        for key in after.subtracting(before) { tables.index.add(key, entry) }
        let left = (former as? any Indexed)?.listEntries ?? []
        let entered = (fact as? any Indexed)?.listEntries ?? []
        for entry in left where !entered.contains(entry) { tables.index.remove(entry) }
        for entry in entered where !left.contains(entry) { tables.index.add(entry) }
        let had = (former as? any Addressed)?.takenAddresses ?? []
        let has = (fact as? any Addressed)?.takenAddresses ?? []
        guard had != has else { return }
        for address in had { tables.index.give(back: address) }
        for address in has { tables.index.take(address) }
    }

    private mutating func unindex<F: Fact>(_ former: F) {
        let entry = IndexEntry(kind: F.kind, id: former.factID)
        for key in (former as? any Indexed)?.indexKeys ?? [] { tables.index.remove(key, entry) }
        for entry in (former as? any Indexed)?.listEntries ?? [] { tables.index.remove(entry) }
        for address in (former as? any Addressed)?.takenAddresses ?? [] { tables.index.give(back: address) }
    }

    private static func encode(_ fact: some Fact) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(fact)
    }
}
