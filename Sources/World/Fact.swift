/// What a fact is about. The raw values are stored: never rename one.
package enum FactKind: String, Sendable, Hashable, Codable, CaseIterable {
    case account, user, role, managedPolicy, instanceProfile, accessKey
    case instance, association, keyPair, securityGroup, vpc, subnet, image
    case volume, networkInterface, elasticAddress, launchTemplate, metadataDefaults, managedSession
    case bucket
    case group, awsPolicy
    case mfaDevice, openIDConnectProvider
    case userCredentials, lastUse
    case organization, organizationalUnit, organizationMember, organizationPolicy, accountCreation
}

/// Something that is known: one row of a `Table`, one row of the ledger's `facts`.
package protocol Fact: Codable, Sendable {
    static var kind: FactKind { get }
    /// Unique within its kind; begins with the account's number where accounts have their own.
    var factID: String { get }
    /// The table of the world that holds it.
    static var table: WritableKeyPath<Tables, Table<Self>> { get }
}
