import Vocabulary

/// A branch of an organization's tree.
package struct OrganizationalUnit: Fact {
    package static let kind = FactKind.organizationalUnit
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.organizationalUnits }
    package var factID: String { "\(organizationID)/\(id)" }

    package var organizationID: String
    /// `ou-`, the root's own characters, and eight of its own: `ou-ab12-cd34ef56`.
    package var id: String
    /// The root or another unit.
    package var parentID: String
    package var name: String
    package var tags: [Tag] = []
    /// IDs of attached policies, in the order of their attachment.
    package var policies: [String] = []

    package init(organizationID: String, id: String, parentID: String, name: String) {
        self.organizationID = organizationID
        self.id = id
        self.parentID = parentID
        self.name = name
    }
}
