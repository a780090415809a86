/// What the world knows of policies besides their text. A change of one reaches further than the principal that
/// asked when others have it too.
package struct PolicyUses: Sendable {
    /// How many users and roles have a managed policy, groups' members among them, by its ARN.
    package var attachments: [String: Int] = [:]
    /// Of managed policies that have as many versions as there may be: the oldest that is not in force.
    package var versionToDelete: [String: String] = [:]
    /// The group that an inline policy of a user is written into, by the policy's name.
    package var groups: [String: String] = [:]
    /// Whom a managed policy has to be taken off, by its ARN, where a user has it from groups.
    package var holders: [String: [(type: String, name: String)]] = [:]

    /// Buckets that refuse a public policy (BlockPublicPolicy), by ARN.
    package var refusesPublicPolicy: Set<String> = []
    /// The public policies of buckets that are not heard (RestrictPublicBuckets), by the bucket's ARN.
    package var unheard: [String: AttachedPolicy] = [:]

    package init() {}

    func isShared(_ policy: AttachedPolicy) -> Bool {
        policy.arn.map { attachments[$0, default: 1] > 1 } ?? false
    }
}
