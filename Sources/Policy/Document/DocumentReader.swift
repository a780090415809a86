/// Reads the grammar of the policy language.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum DocumentReader {
    static func read(_ bytes: [UInt8]) throws(SyntaxFault) -> DocumentSyntax {
        let json: JSON
        do throws(JSONFault) { json = try JSONParser.parse(bytes) } catch { throw .json(error) }
        guard case .object(let members) = json.value else { throw .notAnObject }
        var document = DocumentSyntax()
        var hasStatement = false
        for member in members {
            switch member.key {
            case "Version":
                let version = try text(member)
                guard version == "2012-10-17" || version == "2008-10-17" else { throw .invalidVersion }
                document.version = version
            case "Id": document.id = try text(member)
            case "Statement":
                hasStatement = true
                document.statements = try statements(member.value)
            default: throw .unknownMember(member.key)
            }
        }
        guard hasStatement else { throw .missing("Statement") }
        guard !document.statements.isEmpty else { throw .noStatements }
        return document
    }

    private static func statements(_ json: JSON) throws(SyntaxFault) -> [StatementSyntax] {
        switch json.value {
        case .object(let members): return [try statement(members, at: json.range)]
        case .array(let elements):
            var statements: [StatementSyntax] = []
            for element in elements {
                guard case .object(let members) = element.value else { throw .wrongType("Statement") }
                statements.append(try statement(members, at: element.range))
            }
            return statements
        default: throw .wrongType("Statement")
        }
    }

    private static func statement(
        _ members: [JSON.Member], at range: Range<Int>
    ) throws(SyntaxFault) -> StatementSyntax {
        var statement = StatementSyntax(range: range)
        for member in members {
            switch member.key {
            case "Sid": statement.sid = try text(member)
            case "Effect":
                let effect = try text(member)
                guard effect.lowercased() == "allow" || effect.lowercased() == "deny" else {
                    throw .invalidEffect(effect)
                }
                statement.effect = effect
            case "Principal": statement.principal = try principal(member)
            case "NotPrincipal": statement.notPrincipal = try principal(member)
            case "Action": statement.action = try texts(member)
            case "NotAction": statement.notAction = try texts(member)
            case "Resource": statement.resource = try texts(member)
            case "NotResource": statement.notResource = try texts(member)
            case "Condition": statement.conditions = try conditions(member.value)
            default: throw .unknownMember(member.key)
            }
        }
        guard statement.effect != nil else { throw .missing("Effect") }
        if statement.action != nil, statement.notAction != nil { throw .exclusive("Action", "NotAction") }
        if statement.resource != nil, statement.notResource != nil {
            throw .exclusive("Resource", "NotResource")
        }
        if statement.principal != nil, statement.notPrincipal != nil {
            throw .exclusive("Principal", "NotPrincipal")
        }
        return statement
    }

    private static func text(_ member: JSON.Member) throws(SyntaxFault) -> String {
        guard case .string(let text) = member.value.value else { throw .wrongType(member.key) }
        return text
    }

    /// One text or a list of them; AWS passes over nulls in the list.
    private static func texts(_ member: JSON.Member) throws(SyntaxFault) -> [String] {
        switch member.value.value {
        case .string(let text): return [text]
        case .array(let elements):
            var texts: [String] = []
            for element in elements {
                switch element.value {
                case .string(let text): texts.append(text)
                case .null: continue
                default: throw .wrongType(member.key)
                }
            }
            return texts
        default: throw .wrongType(member.key)
        }
    }

    private static func principal(_ member: JSON.Member) throws(SyntaxFault) -> PrincipalSyntax {
        var principal = PrincipalSyntax()
        switch member.value.value {
        case .string("*"): principal.isBareStar = true
        case .object(let elements):
            principal.isEmptyMap = elements.isEmpty
            for element in elements {
                switch element.key {
                case "AWS", "Federated", "Service", "CanonicalUser": break
                default: throw .unknownMember(element.key)
                }
                var values = [element.value]
                var isListed = false
                if case .array(let list) = element.value.value { (values, isListed) = (list, true) }
                for value in values {
                    guard case .string(let text) = value.value else { throw .wrongType(member.key) }
                    principal.entries.append(
                        .init(element: element.key, value: text, isListed: isListed, range: value.range))
                }
            }
        default: throw .wrongType(member.key)
        }
        return principal
    }

    private static func conditions(_ json: JSON) throws(SyntaxFault) -> [ConditionSyntax] {
        guard case .object(let operators) = json.value else { throw .wrongType("Condition") }
        var conditions: [ConditionSyntax] = []
        for block in operators {
            guard case .object(let keys) = block.value.value else { throw .wrongType("Condition") }
            guard let comparison = ConditionOperator(block.key) else {
                // An operator that does not exist is harmless while it has nothing to compare.
                guard keys.isEmpty, !block.key.hasSuffix(":") else { throw .unknownOperator(block.key) }
                continue
            }
            for key in keys {
                let values = try conditionValues(key.value)
                conditions.append(
                    ConditionSyntax(
                        operatorName: block.key, comparison: comparison, key: key.key, values: values))
            }
        }
        return conditions
    }

    /// Texts, numbers and booleans all become text.
    private static func conditionValues(_ json: JSON) throws(SyntaxFault) -> [String] {
        switch json.value {
        case .string(let text), .number(let text): return [text]
        case .bool(let value): return [value ? "true" : "false"]
        case .array(let elements):
            var values: [String] = []
            for element in elements {
                switch element.value {
                case .string(let text), .number(let text): values.append(text)
                case .bool(let value): values.append(value ? "true" : "false")
                case .null: continue
                case .array, .object: throw .wrongType("Condition")
                }
            }
            return values
        case .null, .object: throw .wrongType("Condition")
        }
    }
}
