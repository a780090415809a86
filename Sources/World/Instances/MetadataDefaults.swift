import Vocabulary

/// What an account wants of the metadata service of its new instances in a region; nil is no preference.
package struct MetadataDefaults: Fact {
    package static let kind = FactKind.metadataDefaults
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.metadataDefaults }
    package var factID: String { "\(account)/\(region)" }

    package var account: AccountID
    package var region: Region
    package var httpTokens: MetadataOptions.Tokens?
    package var hopLimit: Int?
    package var httpEndpoint: MetadataOptions.Switch?
    package var instanceTags: MetadataOptions.Switch?
    /// Whether instances must demand tokens.
    package var httpTokensEnforced: MetadataOptions.Switch?

    package init(account: AccountID, region: Region) {
        self.account = account
        self.region = region
    }
}

extension Knowing {
    package func metadataDefaults(in account: AccountID, region: Region) -> MetadataDefaults? {
        tables.metadataDefaults["\(account)/\(region)"]
    }
}
