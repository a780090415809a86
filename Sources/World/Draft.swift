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
    package mutating func replay(_ change: Change) throws {
        switch change.kind {
        case .account: try replay(change, as: Account.self)
        case .user: try replay(change, as: User.self)
        case .group: try replay(change, as: Group.self)
        case .role: try replay(change, as: Role.self)
        case .managedPolicy: try replay(change, as: ManagedPolicy.self)
        case .awsPolicy: try replay(change, as: AWSPolicy.self)
        case .instanceProfile: try replay(change, as: InstanceProfile.self)
        case .accessKey: try replay(change, as: AccessKey.self)
        case .instance: try replay(change, as: Instance.self)
        case .association: try replay(change, as: Association.self)
        case .keyPair: try replay(change, as: KeyPair.self)
        case .securityGroup: try replay(change, as: SecurityGroup.self)
        case .vpc: try replay(change, as: VPC.self)
        case .subnet: try replay(change, as: Subnet.self)
        case .image: try replay(change, as: Image.self)
        case .bucket: try replay(change, as: Bucket.self)
        case .mfaDevice: try replay(change, as: MFADevice.self)
        case .openIDConnectProvider: try replay(change, as: OpenIDConnectProvider.self)
        case .organization: try replay(change, as: Organization.self)
        case .organizationalUnit: try replay(change, as: OrganizationalUnit.self)
        case .organizationMember: try replay(change, as: OrganizationMember.self)
        case .organizationPolicy: try replay(change, as: OrganizationPolicy.self)
        case .accountCreation: try replay(change, as: AccountCreation.self)
        case .volume: try replay(change, as: Volume.self)
        case .networkInterface: try replay(change, as: NetworkInterface.self)
        case .elasticAddress: try replay(change, as: ElasticAddress.self)
        case .launchTemplate: try replay(change, as: LaunchTemplate.self)
        case .metadataDefaults: try replay(change, as: MetadataDefaults.self)
        case .managedSession: try replay(change, as: ManagedSession.self)
        }
    }

    private mutating func replay<F: Fact>(_ change: Change, as type: F.Type) throws {
        guard let body = change.body else {
            if let former = tables[keyPath: F.table].remove(change.id) { unindex(former) }
            return
        }
        install(try JSONDecoder().decode(type, from: body))
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
    }

    private mutating func unindex<F: Fact>(_ former: F) {
        let entry = IndexEntry(kind: F.kind, id: former.factID)
        guard let former = former as? any Indexed else { return }
        for key in former.indexKeys { tables.index.remove(key, entry) }
        for entry in former.listEntries { tables.index.remove(entry) }
    }

    private static func encode(_ fact: some Fact) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(fact)
    }
}
