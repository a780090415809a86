import Policy
import Service
import Vocabulary
import World

extension OrganizationPolicyType {
    /// The type of that name; those that play no part in authorization are not available here.
    static func available(_ name: String, in organization: KnownOrganization) throws -> OrganizationPolicyType
    {
        guard organization.featureSet == .all, let type = OrganizationPolicyType(rawValue: name) else {
            throw AWSError.typeNotAvailable
        }
        return type
    }

    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
    static let longestDocument = 5120
    static let mostPerTarget = 5

    var mostPolicies: Int {
        switch self {
        case .serviceControl: 10_000
        case .resourceControl: 1000
        }
    }

    /// A document of this type, or AWS's objection to it.
    func document(_ content: String) throws -> PolicyDocument {
        let document: PolicyDocument
        do throws(PolicyError) {
            document = try PolicyDocument(parsing: content, as: kind)
        } catch {
            throw AWSError(error)
        }
        guard content.unicodeScalars.count <= Self.longestDocument else { throw AWSError.policyTooLarge }
        return document
    }
}

extension KnownOrganization {
    func requireEnabled(_ type: OrganizationPolicyType) throws {
        guard enabledPolicyTypes.contains(type) else { throw AWSError.typeNotEnabled }
    }
}
