import Vocabulary

/// The public half of an SSH key pair; the private half is given once and not kept.
package struct KeyPair: Fact {
    package static let kind = FactKind.keyPair
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.keyPairs }
    package var factID: String { "\(account)/\(region)/\(name)" }

    package var account: AccountID
    package var region: Region
    package var name: String
    /// `key-` and 17 hexadecimal digits.
    package var id: String
    /// `rsa` or `ed25519`.
    package var keyType: String
    package var fingerprint: String
    /// One line as in `authorized_keys`.
    package var publicKey: String
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(
        account: AccountID, region: Region, name: String, id: String, keyType: String, fingerprint: String,
        publicKey: String, createdAt: Timestamp
    ) {
        self.account = account
        self.region = region
        self.name = name
        self.id = id
        self.keyType = keyType
        self.fingerprint = fingerprint
        self.publicKey = publicKey
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):key-pair/\(name)" }
}

extension Knowing {
    package func keyPair(_ name: String, in account: AccountID, region: Region) -> KeyPair? {
        tables.keyPairs["\(account)/\(region)/\(name)"]
    }

    package func keyPairs(in account: AccountID, region: Region) -> [KeyPair] {
        Array(tables.keyPairs.rows(prefix: "\(account)/\(region)/"))
    }
}
