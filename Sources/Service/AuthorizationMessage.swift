import Policy
import Sessions
import Vocabulary
import World

/// What EC2 tells of a refusal to whoever may ask STS: sealed, because the caller may not be meant to read it.
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
extension AccessDenied {
    /// Sealed for the caller's account. What makes it too long is left out: statements first, then the keys.
    package func encodedMessage(by sealer: SessionSealer) -> String? {
        var random = SystemRandomNumberGenerator()
        let statements = matchedStatements
        let conditions = conditions
        for (statements, conditions) in [(statements, conditions), ([], conditions), ([], [])] {
            let text = message(statements, conditions).text
            if let sealed = sealer.seal(authorizationMessage: text, for: caller.account, using: &random) {
                return sealed
            }
        }
        return nil
    }

    private func message(_ statements: [MessageValue], _ conditions: [MessageValue]) -> MessageValue {
        .object([
            ("allowed", .bool(false)),
            ("explicitDeny", .bool(decision.denial?.kind == .explicit)),
            ("matchedStatements", .items(statements)),
            ("failures", .items([])),
            (
                "context",
                .object([
                    (
                        "principal",
                        .object(
                            [("id", .string(caller.userID))]
                                + (caller.shortName.map { [("name", .string($0))] } ?? [])
                                + [("arn", .string(caller.arn))])
                    ),
                    ("action", .string(question.action.text)),
                    ("resource", .string(question.resource)),
                    ("conditions", .items(conditions)),
                ])
            ),
        ])
    }

    private var matchedStatements: [MessageValue] {
        let principals = decision.request.principal.uniqueID.map { [$0.rawValue] } ?? []
        return decision.forbiddingStatements.map { statement in
            .object([
                ("statementId", .string(statement.sid)),
                ("effect", .string("DENY")),
                ("principals", .values(principals)),
                ("principalGroups", .items([])),
                ("actions", .values(statement.actions)),
                ("resources", .values(statement.resources)),
                ("conditions", .items(statement.conditions.map { .condition($0.key, $0.values) })),
            ])
        }
    }

    /// What the question brought along, and what its resource says of itself.
    private var conditions: [MessageValue] {
        let own = question.keys.values.map { MessageValue.condition($0.written, $0.value.values) }
        let region = decision.request.context.value(for: ContextKey("aws:RequestedRegion"))?.values ?? []
        guard let arn = ARN(question.resource) else {
            return own + [.condition("aws:Region", region), .condition("aws:Service", [service])]
        }
        let type = String(arn.resource.prefix { $0 != "/" })
        var told: [(String, [String])] = [
            ("aws:Account", [arn.account]), ("aws:ARN", [question.resource]),
            ("aws:Region", arn.region.isEmpty ? region : [arn.region]), ("aws:Resource", [arn.resource]),
            ("aws:Service", [arn.service]), ("aws:Type", [type]),
        ]
        if type == "role" { told.append(("iam:RoleName", [String(arn.name)])) }
        return own + told.map { .condition($0.0, $0.1) }
    }

    private var service: String { String(question.action.prefix) }
}

/// The few shapes of JSON that a message is made of.
private indirect enum MessageValue {
    case bool(Bool)
    case string(String)
    case list([MessageValue])
    case object([(name: String, value: MessageValue)])

    static func items(_ items: [MessageValue]) -> MessageValue { .object([("items", .list(items))]) }

    static func values(_ texts: [String]) -> MessageValue {
        .items(texts.map { .object([("value", .string($0))]) })
    }

    static func condition(_ key: String, _ values: [String]) -> MessageValue {
        .object([("key", .string(key)), ("values", .values(values))])
    }

    var text: String {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .string(let text): JSONString.quote(text)
        case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\(JSONString.quote($0.name)):\($0.value.text)" }.joined(separator: ","))}"
        }
    }
}

extension Caller {
    /// The user's name, or the session's; the root has none.
    fileprivate var shortName: String? {
        switch identity {
        case .user(let user): user.name
        case .role(_, let name), .federatedUser(_, let name): name
        case .instance(let id): id
        case .root, .anonymous: nil
        }
    }
}
