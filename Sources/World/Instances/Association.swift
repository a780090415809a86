import Vocabulary

/// What ties an instance profile to an instance.
package struct Association: Fact {
    package static let kind = FactKind.association
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.associations }
    package var factID: String { id }

    package enum State: String, Codable, Sendable {
        case associating, associated, disassociating, disassociated
    }

    package var id: String
    package var account: AccountID
    package var region: Region
    package var instanceID: String
    package var profileID: UniqueID
    package var profileARN: String
    package var state: State
    package var changedAt: Timestamp
    /// The name of the role whose credentials it brought when it became `associated`; nil for a
    /// profile without one.
    package var deliveredRole: String?

    package init(
        id: String, account: AccountID, region: Region, instanceID: String, profileID: UniqueID,
        profileARN: String, state: State, changedAt: Timestamp
    ) {
        self.id = id
        self.account = account
        self.region = region
        self.instanceID = instanceID
        self.profileID = profileID
        self.profileARN = profileARN
        self.state = state
        self.changedAt = changedAt
    }
}

extension Knowing {
    package func association(_ id: some StringProtocol) -> Association? { tables.associations[String(id)] }

    /// The associations of an instance, the one that counts first: while one replaces another
    /// there are two.
    package func associations(ofInstance id: String) -> [Association] {
        tables.index.rows(.associations(ofInstance: id), of: .association)
            .compactMap { tables.associations[$0] }
            .sorted { ($0.isLeaving ? 1 : 0, $0.id) < ($1.isLeaving ? 1 : 0, $1.id) }
    }

    /// The account's in the region sorted by ID, those after one.
    package func associations(
        in account: AccountID, region: Region, after id: String = ""
    ) -> some Sequence<Association> {
        tables.index.places(.associations(account, region), after: id).lazy
            .compactMap { tables.associations[$0] }
    }

    /// Those on their way to another state, of every account, in no order.
    package var unsettledAssociations: [Association] {
        tables.index.rows(.unsettledAssociations, of: .association).compactMap { tables.associations[$0] }
    }

    /// The association in force: the one that is not leaving.
    package func currentAssociation(ofInstance id: String) -> Association? {
        associations(ofInstance: id).first { !$0.isLeaving }
    }
}

extension Association {
    package var isLeaving: Bool { state == .disassociating || state == .disassociated }
}
