import Policy
import Trail

/// Which decision `rolecall why` is about.
enum WhyOrder: Codable, Sendable {
    case call(requestID: String)
    case lastDenied(principal: String?)
    /// One that nobody made: it is decided on the present policies.
    case question(Hypothesis)
}

/// A question that is only supposed.
struct Hypothesis: Codable, Sendable {
    /// A name or an ARN.
    var principal: String
    var action: String
    var resource: String
    /// Condition keys; several values make a set.
    var context: [String: [String]]
}

/// What `rolecall why` prints.
struct WhyReport: Codable, Sendable {
    struct Call: Codable, Sendable {
        var requestID: String
        var at: String
        var call: String
        var caller: String
        var errorCode: String?
    }

    /// Nil for a question that was only supposed.
    var call: Call?
    /// Of the decisions that refused; when none did, of those that allowed.
    var explanations: [Explanation]
    /// Decisions of the call that are not among them.
    var otherDecisions: Int
}

/// A change that `rolecall whatif` supposes.
enum PolicyEdit: Codable, Sendable {
    enum Identity: Codable, Sendable {
        case role(String), user(String), group(String)
    }

    case putInline(Identity, name: String, document: String)
    case deleteInline(Identity, name: String)
    case attach(Identity, policyARN: String)
    case detach(Identity, policyARN: String)
    /// Nil takes the boundary away.
    case boundary(Identity, policyARN: String?)
    /// The text of a managed policy's next default version.
    case version(policyARN: String, document: String)
    case bucketPolicy(bucket: String, document: String?)
    case trustPolicy(role: String, document: String)
    /// Of an organization, by its `p-…`.
    case organizationPolicy(id: String, document: String)
}

/// What `rolecall learn` makes a policy from.
struct LearnOrder: Codable, Sendable {
    var identity: PolicyEdit.Identity
    /// Seconds since 1970; nil is as far back as the trail reaches.
    var since: Int64?
    var isExact: Bool
}

/// A learned policy, and how much the trail could know.
struct LearnReport: Codable, Sendable {
    var policy: LearnedPolicy
    var principal: String
    /// ISO 8601; nil when nothing is kept.
    var trailReachesBackTo: String?
    /// Whether calls were dropped because the trail was full.
    var isTrailFull: Bool
}
