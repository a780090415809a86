import World

/// What differs between the three things that policies hang on: words and quotas.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
package protocol Identity: PolicyBearing {
    /// `role`, `user` or `group`, as in messages.
    static var noun: String { get }
    static var attachmentQuota: String { get }
    /// Characters of all its inline policies together, white space not counted.
    static var inlineLimit: Int { get }
}

extension KnownRole: Identity {
    package static var noun: String { "role" }
    package static var attachmentQuota: String { "PoliciesPerRole" }
    package static var inlineLimit: Int { 10_240 }
}

extension KnownUser: Identity {
    package static var noun: String { "user" }
    package static var attachmentQuota: String { "PoliciesPerUser" }
    package static var inlineLimit: Int { 2048 }
}

extension KnownGroup: Identity {
    package static var noun: String { "group" }
    package static var attachmentQuota: String { "PoliciesPerGroup" }
    package static var inlineLimit: Int { 5120 }
}
