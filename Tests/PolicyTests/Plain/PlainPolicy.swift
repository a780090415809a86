import Foundation
import Policy
import Vocabulary

/// A document as Foundation reads it, and what hangs on it.
struct PlainPolicy {
    let arn: String?
    let isTrust: Bool
    let bindings: [String: UniqueID]
    let statements: [PlainStatement]

    init(_ text: String, arn: String?, isTrust: Bool, bindings: [String: UniqueID]) throws {
        self.arn = arn
        self.isTrust = isTrust
        self.bindings = bindings
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
        let hasVariables = json["Version"] as? String == "2012-10-17"
        let list = json["Statement"] as? [[String: Any]] ?? [json["Statement"] as? [String: Any] ?? [:]]
        statements = list.map { PlainStatement($0, hasVariables: hasVariables) }
    }
}

struct PlainStatement {
    let isDeny: Bool
    private let hasVariables: Bool
    private let actions: [String]
    private let negatesActions: Bool
    private let resources: [String]?
    private let negatesResources: Bool
    let principals: PlainPrincipals?
    private let conditions: [(operatorName: String, key: String, values: [String])]

    init(_ json: [String: Any], hasVariables: Bool) {
        self.hasVariables = hasVariables
        isDeny = json["Effect"] as? String == "Deny"
        negatesActions = json["NotAction"] != nil
        actions = Self.texts(json["NotAction"] ?? json["Action"])
        negatesResources = json["NotResource"] != nil
        resources = (json["NotResource"] ?? json["Resource"]).map(Self.texts)
        principals = (json["NotPrincipal"] ?? json["Principal"]).map {
            PlainPrincipals($0, isNegated: json["NotPrincipal"] != nil)
        }
        var conditions: [(String, String, [String])] = []
        for (name, keys) in json["Condition"] as? [String: [String: Any]] ?? [:] {
            for (key, values) in keys { conditions.append((name, key, Self.texts(values))) }
        }
        self.conditions = conditions
    }

    /// Texts, numbers and booleans are all compared as text.
    static func texts(_ json: Any?) -> [String] {
        switch json {
        case let list as [Any]: list.flatMap { texts($0) }
        case let text as String: [text]
        case let number as NSNumber:
            [String(cString: number.objCType) == "c" ? (number.boolValue ? "true" : "false") : "\(number)"]
        default: []
        }
    }

    /// Everything but the principal.
    func fits(
        _ action: String, _ resource: String, _ request: [String: PlainValue], _ record: PlainRecord
    ) -> Bool {
        let isNamed = actions.contains { pattern in
            let tokens = PlainText.tokens(
                pattern.lowercased(), wildcards: true, variables: false, request)
            return PlainText.matches(tokens ?? [], action.lowercased())
        }
        if isNamed == negatesActions { return false }
        if let resources {
            let isMeant = resources.contains { pattern in
                PlainText.resource(pattern, variables: hasVariables, request)
                    .map { PlainText.matches($0, resource) } ?? false
            }
            if isMeant == negatesResources { return false }
        }
        let reading = PlainConditions(request: request, hasVariables: hasVariables, isDeny: isDeny)
        var holds = true
        for condition in conditions {
            let one = reading.holds(condition.operatorName, condition.key, condition.values)
            record.add(condition.operatorName, one)
            holds = holds && one
        }
        return holds
    }
}
