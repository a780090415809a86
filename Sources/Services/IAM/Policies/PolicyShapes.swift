import Policy
import Service
import Vocabulary
import World

extension Policy {
    /// What every answer shows; `account` is whose attachments are counted.
    init(_ policy: AnyPolicy, in account: AccountID, knowing known: some Knowing) {
        self.init(
            policyName: policy.name, arn: policy.arn, path: policy.path,
            attachmentCount: known.attachmentCount(policyARN: policy.arn, in: account),
            permissionsBoundaryUsageCount: known.boundaryCount(policyARN: policy.arn, in: account),
            isAttachable: true)
        switch policy {
        case .customer(let policy):
            policyId = policy.id.rawValue
            defaultVersionId = "v\(policy.defaultVersion)"
            createDate = policy.createdAt
            updateDate = policy.updatedAt
        case .aws(let policy):
            policyId = policy.id.rawValue
            defaultVersionId = "v\(policy.defaultVersion)"
            createDate = policy.createdAt
            updateDate = policy.updatedAt
        }
    }
}

extension PolicyVersion {
    /// Without the text, which only GetPolicyVersion shows.
    init(_ version: KnownPolicy.Version, of policy: KnownPolicy) {
        self.init(
            versionId: version.id, isDefaultVersion: version.number == policy.defaultVersion,
            createDate: version.createdAt)
    }

    /// The one version of AWS's policy that is known here.
    init(_ policy: AWSManagedPolicy) {
        self.init(
            versionId: "v\(policy.defaultVersion)", isDefaultVersion: true, createDate: policy.updatedAt)
    }
}
