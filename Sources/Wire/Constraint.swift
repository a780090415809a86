/// The kinds of constraints that a model puts on a member.
package enum Constraint: String, Sendable {
    case required = "INPUT_REQUIRED"
    case enumeration = "INVALID_ENUM"
    case pattern = "INVALID_PATTERN"
    case longest = "MAX_LENGTH_EXCEEDED"
    case shortest = "MIN_LENGTH_EXCEEDED"
    case most = "MAX_VALUE_EXCEEDED"
    case least = "MIN_VALUE_EXCEEDED"
    case member = "INVALID_LIST_MEMBER"

    /// Organizations' words for it.
    /// https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html
    var words: String {
        switch self {
        case .required: "You must include a value for all required parameters."
        case .enumeration: "You specified an invalid value."
        case .pattern: "You provided a value that does not match the required pattern."
        case .longest: "You provided a string parameter that is longer than allowed."
        case .shortest: "You provided a string parameter that is shorter than allowed."
        case .most: "You provided a numeric parameter that has a larger value than allowed."
        case .least: "You provided a numeric parameter that has a smaller value than allowed."
        case .member: "You provided a list to a parameter that contains at least one invalid value."
        }
    }

    /// `MAX_LENGTH_EXCEEDED:TAGS_2_MEMBER_KEY`: the constraint and the member, `tags.2.member.key`.
    func reason(at place: String) -> String {
        var reason = rawValue + ":"
        for character in place {
            if character.isUppercase { reason.append("_") }
            reason.append(character == "." ? "_" : character.uppercased())
        }
        return reason
    }
}

/// A constraint that a value breaks, and how AWS's validation says so.
struct Complaint {
    let constraint: Constraint
    let words: String

    init(_ constraint: Constraint, _ words: String) {
        self.constraint = constraint
        self.words = words
    }
}

extension Document.Kind {
    /// AWS's words for a JSON value of another type than its member's.
    func mismatch(with wanted: Document.Kind) -> String {
        switch self {
        case .list: return "Start of list found where not expected"
        case .structure: return "Start of structure or map found where not expected."
        default: break
        }
        switch wanted {
        case .list: return "Expected list or null"
        case .structure: return "Expected structure or null"
        default: return "\(tokenName) can not be converted to \(wanted.typeName)"
        }
    }

    private var tokenName: String {
        switch self {
        case .text: "STRING_VALUE"
        case .number: "NUMBER_VALUE"
        case .bool: "BOOLEAN_VALUE"
        case .null: "NULL_VALUE"
        case .list: "START_ARRAY"
        case .structure: "START_OBJECT"
        }
    }

    private var typeName: String {
        switch self {
        case .number: "a Number"
        case .bool: "a Boolean"
        default: "a String"
        }
    }
}
