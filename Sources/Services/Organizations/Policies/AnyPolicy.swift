import Policy
import Service
import Vocabulary
import World

/// A policy, whoever wrote it.
enum AnyPolicy {
    case own(OrganizationPolicy)
    case aws(AWSOrganizationPolicy)

    var id: String {
        switch self {
        case .own(let policy): policy.id
        case .aws(let policy): policy.id
        }
    }

    var type: OrganizationPolicyType {
        switch self {
        case .own(let policy): policy.type
        case .aws(let policy): policy.type
        }
    }

    /// AWS's have none.
    var tags: [KnownTag] {
        switch self {
        case .own(let policy): policy.tags
        case .aws: []
        }
    }

    func arn(in organization: KnownOrganization) -> String {
        switch self {
        case .own(let policy): policy.arn(in: organization)
        case .aws(let policy): policy.arn
        }
    }

    var content: String {
        switch self {
        case .own(let policy): policy.document.text
        case .aws(let policy): policy.content
        }
    }
}

extension Knowing {
    func anyPolicy(_ id: String, in organization: KnownOrganization) -> AnyPolicy? {
        if let policy = AWSOrganizationPolicy.all.first(where: { $0.id == id }) { return .aws(policy) }
        return organizationPolicy(id, in: organization).map { .own($0) }
    }

    /// All policies of a type, AWS's first.
    func policies(_ type: OrganizationPolicyType, in organization: KnownOrganization) -> [AnyPolicy] {
        [.aws(type.fullAccess)]
            + organizationPolicies(in: organization).filter { $0.type == type }.map { .own($0) }
    }
}

extension PolicySummary {
    init(_ policy: AnyPolicy, in organization: KnownOrganization) {
        self.init(id: policy.id, arn: policy.arn(in: organization), type: policy.type.rawValue)
        switch policy {
        case .own(let policy):
            name = policy.name
            description = policy.description
            awsManaged = false
        case .aws(let policy):
            name = policy.name
            description = policy.description
            awsManaged = true
        }
    }
}

extension Policy {
    init(_ policy: AnyPolicy, in organization: KnownOrganization) {
        self.init(policySummary: PolicySummary(policy, in: organization), content: policy.content)
    }
}
