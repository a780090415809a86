import World

/// What differs between the two things that policies hang on: words and quotas.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
package protocol Identity: PolicyBearing {
    /// `role` or `user`, as in messages.
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
