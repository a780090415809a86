import Vocabulary

/// An identity provider whose tokens an account takes for proof.
package struct OpenIDConnectProvider: Fact {
    package static let kind = FactKind.openIDConnectProvider
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.openIDConnectProviders }
    package var factID: String { "\(account)/\(url)" }

    package var account: AccountID
    /// The issuer without `https://`, in the spelling of the creation.
    package var url: String
    /// Audiences that its tokens may be meant for.
    package var clientIDs: [String]
    /// SHA-1 of certificates, in lower-case hexadecimal.
    package var thumbprints: [String]
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(
        account: AccountID, url: String, clientIDs: [String], thumbprints: [String], createdAt: Timestamp
    ) {
        self.account = account
        self.url = url
        self.clientIDs = clientIDs
        self.thumbprints = thumbprints
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:iam::\(account):oidc-provider/\(url)" }
    /// As the `iss` of its tokens says it.
    package var issuer: String { "https://\(url)" }
}

extension Knowing {
    /// The account's provider of that issuer, written without `https://`.
    package func openIDConnectProvider(url: some StringProtocol, in account: AccountID)
        -> OpenIDConnectProvider?
    {
        tables.openIDConnectProviders["\(account)/\(url)"]
    }

    /// The provider an ARN names.
    package func openIDConnectProvider(arn: ARN) -> OpenIDConnectProvider? {
        let prefix = "oidc-provider/"
        guard arn.service == "iam", let account = AccountID(arn.account), arn.resource.hasPrefix(prefix)
        else { return nil }
        return openIDConnectProvider(url: arn.resource.dropFirst(prefix.count), in: account)
    }

    /// Sorted by issuer.
    package func openIDConnectProviders(in account: AccountID) -> some Sequence<OpenIDConnectProvider> {
        tables.openIDConnectProviders.rows(prefix: "\(account)/")
    }
}
