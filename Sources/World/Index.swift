import HashTreeCollections
import Vocabulary

/// A question that a table cannot answer by its row's own identifier.
enum IndexKey: Hashable, Sendable {
    case entity(UniqueID)
    /// Of an account, because all accounts attach the same policies of AWS's.
    case attachments(policyARN: String, AccountID)
    case boundaries(policyARN: String, AccountID)
    /// Everything of one kind that the account owns: what quotas count.
    case owned(FactKind, AccountID)
    case groups(ofUser: UniqueID)
    case profiles(ofRole: UniqueID)
    case accessKeys(ofUser: UniqueID)
    case accessKeys(ofRoot: AccountID)
    case mfaDevices(of: MFADevice.Owner, AccountID)
    case associations(ofInstance: String)
    case unsettledAssociations
    case instances(clientToken: String)
    case terminatedInstances
    case volumes(ofInstance: String)
    case volume(clientToken: String)
    case launchTemplate(name: String)
    /// By an address of a VPC; of those that are not terminated.
    case instances(privateIPv4: String, vpcID: String, AccountID)
    case instance(networkInterface: String)
    /// Of those that are not terminated.
    case instances(ofImage: String, Region)
    case networkInterfaces(ofInstance: String)
    case networkInterface(clientToken: String)
    case networkInterface(secondaryIPv4: String, subnetID: String)
    /// An instance stands for its primary interface, in both.
    case networkInterface(attachment: String)
    case networkInterfaces(inGroup: String)
    /// By the rules of another group of the account.
    case securityGroups(naming: String)
    case elasticAddresses(ofInterface: String)
}

/// A list whose order is not that of its rows' identifiers. An entry is where its row stands: the last part of it, after
/// a slash, is the row's identifier.
enum ListKey: Hashable, Sendable {
    /// By reservation, number in it, and ID.
    case launches(AccountID, Region)
    case associations(AccountID, Region)
}

/// An entry of a list.
struct ListEntry: Hashable, Sendable {
    var list: ListKey
    var place: String
}

/// A row that an index points to.
struct IndexEntry: Hashable, Sendable {
    var kind: FactKind
    var id: String
}

/// From a question to the rows that answer it; kept in step by `Draft`.
struct Index: Sendable {
    private var entries: TreeDictionary<IndexKey, TreeSet<IndexEntry>> = [:]
    private var lists: TreeDictionary<ListKey, SortedKeys> = [:]
    /// The addresses that somebody has.
    private(set) var addresses: TreeDictionary<AddressSpace, TakenAddresses> = [:]

    func rows(_ key: IndexKey, of kind: FactKind) -> [String] {
        entries[key]?.filter { $0.kind == kind }.map(\.id) ?? []
    }

    func first(_ key: IndexKey) -> IndexEntry? { entries[key]?.first }

    func count(_ key: IndexKey) -> Int { entries[key]?.count ?? 0 }

    /// The places of a list that come after one.
    func places(_ key: ListKey, after place: String = "") -> some Sequence<String> & Sendable {
        (lists[key] ?? SortedKeys()).after(place)
    }

    mutating func add(_ entry: ListEntry) { lists[entry.list, default: SortedKeys()].insert(entry.place) }

    mutating func remove(_ entry: ListEntry) { lists[entry.list]?.remove(entry.place) }

    mutating func give(back taken: TakenAddress) {
        addresses[taken.space, default: TakenAddresses()].give(back: taken.address)
        if addresses[taken.space]?.count == 0 { addresses[taken.space] = nil }
    }

    mutating func take(_ taken: TakenAddress) {
        addresses[taken.space, default: TakenAddresses()].take(taken.address)
    }

    mutating func add(_ key: IndexKey, _ entry: IndexEntry) {
        entries[key, default: []].insert(entry)
    }

    mutating func remove(_ key: IndexKey, _ entry: IndexEntry) {
        guard var set = entries[key] else { return }
        set.remove(entry)
        entries[key] = set.isEmpty ? nil : set
    }
}

/// A fact that can be found by more than its identifier.
protocol Indexed {
    var indexKeys: [IndexKey] { get }
    var listEntries: [ListEntry] { get }
}

extension Indexed {
    var listEntries: [ListEntry] { [] }
}

extension PolicyBearing {
    fileprivate var policyIndexKeys: [IndexKey] {
        attachedPolicies.map { .attachments(policyARN: $0, account) }
            + [.entity(id), .owned(Self.kind, account)]
    }
}

extension Boundable {
    fileprivate var boundaryIndexKeys: [IndexKey] {
        permissionsBoundary.map { [.boundaries(policyARN: $0, account)] } ?? []
    }
}

extension User: Indexed {
    var indexKeys: [IndexKey] { policyIndexKeys + boundaryIndexKeys }
}

extension Role: Indexed {
    var indexKeys: [IndexKey] { policyIndexKeys + boundaryIndexKeys }
}

extension Group: Indexed {
    var indexKeys: [IndexKey] { policyIndexKeys + memberIDs.map { .groups(ofUser: $0) } }
}

extension InstanceProfile: Indexed {
    var indexKeys: [IndexKey] {
        [.entity(id), .owned(.instanceProfile, account)]
            + (roleID.map { [.profiles(ofRole: $0)] } ?? [])
    }
}

extension ManagedPolicy: Indexed {
    var indexKeys: [IndexKey] { [.entity(id), .owned(.managedPolicy, account)] }
}

extension AccessKey: Indexed {
    var indexKeys: [IndexKey] {
        [userID.map { .accessKeys(ofUser: $0) } ?? .accessKeys(ofRoot: account)]
    }
}

extension MFADevice: Indexed {
    var indexKeys: [IndexKey] {
        [.owned(.mfaDevice, account)] + (owner.map { [.mfaDevices(of: $0, account)] } ?? [])
    }
}

extension OpenIDConnectProvider: Indexed {
    var indexKeys: [IndexKey] { [.owned(.openIDConnectProvider, account)] }
}

extension Association: Indexed {
    var indexKeys: [IndexKey] {
        [.associations(ofInstance: instanceID)] + (state == .associated ? [] : [.unsettledAssociations])
    }

    var listEntries: [ListEntry] { [ListEntry(list: .associations(account, region), place: id)] }
}

extension Instance: Indexed {
    var indexKeys: [IndexKey] {
        let token = clientToken.map { [IndexKey.instances(clientToken: "\(account)/\(region)/\($0)")] } ?? []
        let place: [IndexKey] =
            state == .terminated
            ? [.terminatedInstances]
            : [
                .instances(privateIPv4: privateIPv4, vpcID: vpcID, account),
                .instance(networkInterface: networkInterfaceID),
                .instances(ofImage: imageID, region),
                .networkInterface(attachment: networkAttachmentID),
            ] + securityGroupIDs.map { .networkInterfaces(inGroup: $0) }
        return token + place
    }

    var listEntries: [ListEntry] {
        [ListEntry(list: .launches(account, region), place: placeAmongLaunches)]
    }
}

extension Volume: Indexed {
    var indexKeys: [IndexKey] {
        (attachment.map { [.volumes(ofInstance: $0.instanceID)] } ?? [])
            + (clientToken.map { [.volume(clientToken: "\(account)/\(region)/\($0)")] } ?? [])
    }
}

extension LaunchTemplate: Indexed {
    var indexKeys: [IndexKey] { [.launchTemplate(name: "\(account)/\(region)/\(name)")] }
}

extension NetworkInterface: Indexed {
    var indexKeys: [IndexKey] {
        (attachment.map { [.networkInterfaces(ofInstance: $0.instanceID)] } ?? [])
            + (clientToken.map { [.networkInterface(clientToken: "\(account)/\(region)/\($0)")] } ?? [])
            + secondaryIPv4.map { .networkInterface(secondaryIPv4: $0, subnetID: subnetID) }
            + (isPrimary ? [] : ownKeys)
    }

    /// What its instance answers for a primary one.
    private var ownKeys: [IndexKey] {
        (attachment.map { [.networkInterface(attachment: $0.id)] } ?? [])
            + securityGroupIDs.map { .networkInterfaces(inGroup: $0) }
    }
}

extension SecurityGroup: Indexed {
    var indexKeys: [IndexKey] {
        rules.compactMap { rule in
            guard case .group(let other, account) = rule.peer, other != id else { return nil }
            return .securityGroups(naming: other)
        }
    }
}

extension ElasticAddress: Indexed {
    var indexKeys: [IndexKey] {
        association.map { [.elasticAddresses(ofInterface: $0.networkInterfaceID)] } ?? []
    }
}
