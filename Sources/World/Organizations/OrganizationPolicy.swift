import Policy
import Vocabulary

/// The policies of an organization that take part in authorization.
package enum OrganizationPolicyType: String, Codable, Sendable, CaseIterable {
    case serviceControl = "SERVICE_CONTROL_POLICY"
    case resourceControl = "RESOURCE_CONTROL_POLICY"

    /// How a document of this type is written.
    package var kind: PolicyKind {
        switch self {
        case .serviceControl: .serviceControl
        case .resourceControl: .resourceControl
        }
    }

    /// The policy of AWS's that allows everything: attached to all there is when the type is enabled.
    package var fullAccess: AWSOrganizationPolicy {
        switch self {
        case .serviceControl: .fullAWSAccess
        case .resourceControl: .rcpFullAWSAccess
        }
    }
}

/// A service or resource control policy that an organization wrote.
package struct OrganizationPolicy: Fact {
    package static let kind = FactKind.organizationPolicy
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.organizationPolicies }
    package var factID: String { "\(organizationID)/\(id)" }

    package var organizationID: String
    /// `p-` and eight lower-case letters and digits.
    package var id: String
    package var type: OrganizationPolicyType
    package var name: String
    package var description: String
    package var document: PolicyDocument
    package var tags: [Tag] = []

    package init(
        organizationID: String, id: String, type: OrganizationPolicyType, name: String, description: String,
        document: PolicyDocument
    ) {
        self.organizationID = organizationID
        self.id = id
        self.type = type
        self.name = name
        self.description = description
        self.document = document
    }

    package func arn(in organization: Organization) -> String {
        organization.arn(of: "policy", "/\(type.rawValue.lowercased())/\(id)")
    }
}

/// A policy that every organization has and nobody can change.
package struct AWSOrganizationPolicy: Sendable {
    package let type: OrganizationPolicyType
    package let name: String
    package let description: String
    package let content: String

    package var id: String { "p-\(name)" }
    package var arn: String { "arn:aws:organizations::aws:policy/\(type.rawValue.lowercased())/\(id)" }

    /// Nil only if the text above were no policy.
    package var document: PolicyDocument? { PolicyDocument(stored: content, as: type.kind) }

    package static let all = [fullAWSAccess, rcpFullAWSAccess]

    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
    package static let fullAWSAccess = AWSOrganizationPolicy(
        type: .serviceControl, name: "FullAWSAccess", description: "Allows access to every operation",
        content: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "*",
                  "Resource": "*"
                }
              ]
            }
            """)

    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
    package static let rcpFullAWSAccess = AWSOrganizationPolicy(
        type: .resourceControl, name: "RCPFullAWSAccess", description: "Allows access to all resources",
        content: """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": "*",
                  "Action": "*",
                  "Resource": "*"
                }
              ]
            }
            """)
}
