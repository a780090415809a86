/// What a policy document is written for: it decides the grammar, the messages of a refusal and the name of
/// the layer that a denial blames.
package enum PolicyKind: String, Sendable, Hashable, Codable {
    /// Attached to or written into a user, group or role; also what a permissions boundary is made of.
    case identity
    /// Who may assume a role (`AssumeRolePolicyDocument`).
    case trust
    /// Attached to a resource, such as a bucket.
    case resource
    /// Passed when a session is made; it can only take away.
    case session
    /// What the principals of an organization's accounts may be allowed at most.
    case serviceControl
    /// What may be allowed at most with the resources of an organization's accounts.
    case resourceControl
}
