import Policy
import Vocabulary

/// A policy of AWS's that this program does not carry, by the text that a real account had of it.
package struct AWSPolicy: Fact {
    package static let kind = FactKind.awsPolicy
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.awsPolicies }
    /// It is the same for all accounts.
    package var factID: String { arn }

    package var arn: String
    package var name: String
    package var path: String
    package var id: UniqueID
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// The number of the one version that is known.
    package var defaultVersion: Int
    package var document: PolicyDocument

    package init(
        arn: String, name: String, path: String, id: UniqueID, createdAt: Timestamp, updatedAt: Timestamp,
        defaultVersion: Int, document: PolicyDocument
    ) {
        self.arn = arn
        self.name = name
        self.path = path
        self.id = id
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.defaultVersion = defaultVersion
        self.document = document
    }
}

extension Knowing {
    /// The policy of AWS's that the ARN names: carried along with this program, or learnt since.
    package func awsManagedPolicy(arn: String) -> AWSManagedPolicy? {
        if let carried = AWSManagedPolicies.policy(arn: arn) { return carried }
        guard let learnt = tables.awsPolicies[arn] else { return nil }
        return AWSManagedPolicy(
            name: learnt.name, path: learnt.path, id: learnt.id, createdAt: learnt.createdAt,
            updatedAt: learnt.updatedAt, defaultVersion: learnt.defaultVersion, text: learnt.document.text)
    }

    /// The text in force of the managed policy that the ARN names, whoever wrote it.
    package func managedPolicyDocument(arn: String) -> PolicyDocument? {
        if let own = ARN(arn).flatMap({ managedPolicy(arn: $0) }) { return own.document }
        return AWSManagedPolicies.document(arn: arn) ?? tables.awsPolicies[arn]?.document
    }

    /// All policies of AWS's, sorted by name without regard to case.
    package var awsManagedPolicies: [AWSManagedPolicy] {
        let carried = Array(AWSManagedPolicies.all)
        let learnt = tables.awsPolicies.all.compactMap { awsManagedPolicy(arn: $0.arn) }
        guard !learnt.isEmpty else { return carried }
        return (carried + learnt.filter { AWSManagedPolicies.policy(arn: $0.arn) == nil })
            .sorted { $0.name.lowercased().utf8.lexicographicallyPrecedes($1.name.lowercased().utf8) }
    }
}
