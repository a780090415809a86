/// Everything there is to tell about one decision, for people and for programs: what was asked, what each layer
/// found, which statements came nearest and what each lacked, and the smallest change that would allow it.
package struct Explanation: Codable, Sendable, Equatable {
    package struct Question: Codable, Sendable, Equatable {
        package var action: String
        package var resource: String
        /// As AWS's messages print it.
        package var principal: String
        /// In words: `a session of role DemoRoleForEC2`.
        package var principalKind: String
        /// The user's or role's own ARN.
        package var entity: String?
    }

    package enum Outcome: String, Codable, Sendable {
        case allowed, explicitDeny, implicitDeny
    }

    package var question: Question
    package var outcome: Outcome
    /// AWS's words for a refusal: `because no identity-based policy allows the sqs:SendMessage action`.
    package var reason: String?
    /// In the order of the evaluation.
    package var layers: [LayerFinding]
    /// The statements that decided it, or would first have allowed it, nearest first.
    package var statements: [StatementReview]
    /// How many more of the layers that refused were considered and are too far off to tell about.
    package var otherStatements: Int
    /// What might be done without touching a policy.
    package var advice: [String]
    /// Together they allow it; each layer that refuses needs its own. Empty when it is allowed, or nothing helps.
    package var changes: [PolicyChange]
    /// Each of them alone would do as well, when one change is enough.
    package var alternatives: [PolicyChange]
}

/// What one kind of policies had to say.
package struct LayerFinding: Codable, Sendable, Equatable {
    package enum Finding: String, Codable, Sendable {
        case allows, explicitDeny, nothingAllows
        /// Nothing allows it there, and nothing has to.
        case notNeeded
        /// There is no such policy, and so no limit.
        case absent
    }

    package var layer: String
    /// `identity-based policies`.
    package var name: String
    package var finding: Finding
    package var policies: Int
    package var statements: Int
    /// The statements that decided: `EC2AppServerPolicy, statement 2 "SQSAccess"`.
    package var decidedBy: [String]
}

/// One statement held against the request, element by element.
package struct StatementReview: Codable, Sendable, Equatable {
    package var layer: String
    /// `customer-managed policy EC2AppServerPolicy`.
    package var policy: String
    package var policyARN: String?
    /// From 1.
    package var statement: Int
    package var sid: String?
    package var effect: String
    /// Where it begins in the document's text, from 1.
    package var line: Int
    package var column: Int
    package var matches: Bool
    package var elements: [ElementReview]
    /// How far it is from matching; 0 matches.
    package var distance: Int
}

/// One element of a statement: what it names, and what the request brought.
package struct ElementReview: Codable, Sendable, Equatable {
    /// `Action`, `NotAction`, `Resource`, `Principal`, `Condition` …
    package var element: String
    package var matches: Bool
    /// Of a condition.
    package var comparison: String?
    package var key: String?
    package var expected: [String]
    /// Nil when the request does not have the key.
    package var actual: [String]?
    package var hints: [String]
}

/// A change of one policy that was proved in memory: with it, and with the others beside it, the same request is
/// allowed.
package struct PolicyChange: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable {
        /// A statement is added to a document, or a new policy is made of it.
        case add
        /// A statement that was meant for this is mended.
        case mend
        /// A statement that forbids it is narrowed.
        case relax
        /// A policy of AWS's is attached, or taken off.
        case attach, detach
    }

    package var kind: Kind
    package var layer: String
    /// `customer-managed policy EC2AppServerPolicy`.
    package var policy: String
    package var policyARN: String?
    /// One sentence.
    package var summary: String
    /// The statements that are new or changed, as JSON.
    package var statements: [String]
    /// The whole document after the change, as JSON; nil where a policy is taken off.
    package var document: String?
    /// A line for a shell that makes the change; nil where the AWS CLI has none.
    package var command: String?
    /// Whether it allows the principal nothing but this action on this resource.
    package var isExact: Bool
    /// What to consider before making it.
    package var cautions: [String]
}
