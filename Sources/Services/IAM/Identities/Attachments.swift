import Policy
import Service
import Vocabulary
import World

/// How many managed policies a user, a group or a role can have.
let attachmentLimit = 10

extension Identity {
    /// Attaches the policy; nothing happens when it is attached already.
    package mutating func attach(_ policyARN: String, knowing known: some Knowing) throws {
        let policy = try known.attachablePolicy(policyARN, in: account)
        guard !attachedPolicies.contains(policy.arn) else { return }
        guard attachedPolicies.count < attachmentLimit else {
            throw AWSError.quota(Self.attachmentQuota, attachmentLimit)
        }
        attachedPolicies.append(policy.arn)
    }

    mutating func detach(_ policyARN: String) throws {
        guard ManagedPolicyARN.isValid(policyARN) else { throw AWSError.invalidARN(policyARN) }
        guard let place = attachedPolicies.firstIndex(of: policyARN) else {
            throw AWSError.noSuchPolicy(policyARN)
        }
        attachedPolicies.remove(at: place)
    }

    /// The attached policies below a path, sorted by name.
    func attachments(below prefix: String?, _ listing: Listing) -> Page<AttachedPolicy> {
        let policies = attachedPolicies.filter { ManagedPolicyARN.path(of: $0).hasPrefix(prefix ?? "/") }
            .map { AttachedPolicy(policyName: ManagedPolicyARN.name(of: $0), policyArn: $0) }
        return listing.page(sorting: policies) {
            "\($0.policyName?.lowercased() ?? "") \($0.policyArn ?? "")"
        }
    }
}
