/// The policy language once more, as plainly as its rules are written and without a line of the engine's code: what
/// the engine is compared with. Here: texts, wildcards and variables.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
enum PlainText {
    enum Token: Hashable {
        case unit(UInt16)
        case any
        case one
    }

    static func literal(_ text: String) -> [Token] { text.utf16.map { .unit($0) } }

    static func text(_ tokens: [Token]) -> String {
        let units = tokens.map { token -> UInt16 in
            switch token {
            case .unit(let unit): unit
            case .any: 0x2A
            case .one: 0x3F
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Nil when a variable has nothing to stand for.
    static func tokens(
        _ pattern: String, wildcards: Bool, variables: Bool, _ request: [String: PlainValue]
    ) -> [Token]? {
        var tokens: [Token] = []
        var rest = Array(pattern)[...]
        while let first = rest.first {
            if variables, first == "$", let variable = PlainVariable(rest) {
                guard let value = variable.value(request) else { return nil }
                tokens += literal(value)
                rest = rest.dropFirst(variable.length)
                continue
            }
            switch first {
            case "*" where wildcards: tokens.append(.any)
            case "?" where wildcards: tokens.append(.one)
            default: tokens += literal(String(first))
            }
            rest = rest.dropFirst()
        }
        return tokens
    }

    /// Variables stand only behind the fifth colon of a resource.
    static func resource(_ pattern: String, variables: Bool, _ request: [String: PlainValue]) -> [Token]? {
        let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return tokens(pattern, wildcards: true, variables: false, request) }
        let head = fields[..<5].joined(separator: ":") + ":"
        guard let tail = tokens(String(fields[5]), wildcards: true, variables: variables, request) else {
            return nil
        }
        return (tokens(head, wildcards: true, variables: false, request) ?? []) + tail
    }

    static func matches(_ pattern: [Token], _ text: String) -> Bool {
        var search = Search(pattern: pattern, text: Array(text.utf16))
        return search.matches(0, 0)
    }

    /// By recursion, remembering what was found out.
    private struct Search {
        let pattern: [Token]
        let text: [UInt16]
        var known: [Int: Bool] = [:]

        mutating func matches(_ inPattern: Int, _ inText: Int) -> Bool {
            guard inPattern < pattern.count else { return inText == text.count }
            let place = inPattern * (text.count + 1) + inText
            if let answer = known[place] { return answer }
            let answer: Bool
            switch pattern[inPattern] {
            case .any:
                answer =
                    matches(inPattern + 1, inText) || (inText < text.count && matches(inPattern, inText + 1))
            case .one: answer = inText < text.count && matches(inPattern + 1, inText + 1)
            case .unit(let unit):
                answer = inText < text.count && text[inText] == unit && matches(inPattern + 1, inText + 1)
            }
            known[place] = answer
            return answer
        }
    }
}

/// The value of a key in a request.
enum PlainValue: Hashable {
    case one(String)
    case many([String])
}

/// `${key}`, `${key, 'otherwise'}`, `${*}`, `${?}`, `${$}` at the beginning of a text.
private struct PlainVariable {
    let name: String
    let otherwise: String?
    let length: Int

    init?(_ text: ArraySlice<Character>) {
        guard text.dropFirst().first == "{", let close = text.firstIndex(of: "}") else { return nil }
        let inside = String(text[(text.startIndex + 2)..<close])
        guard let comma = inside.firstIndex(of: ",") else {
            guard !inside.isEmpty else { return nil }
            (name, otherwise, length) = (inside, nil, close - text.startIndex + 1)
            return
        }
        let quoted = inside[inside.index(after: comma)...].drop { $0 == " " }
        guard comma > inside.startIndex, quoted.count >= 2, quoted.first == "'", quoted.last == "'" else {
            return nil
        }
        name = String(inside[..<comma])
        otherwise = String(quoted.dropFirst().dropLast())
        length = close - text.startIndex + 1
    }

    func value(_ request: [String: PlainValue]) -> String? {
        if ["*", "?", "$"].contains(name), otherwise == nil { return name }
        let key = name.lowercased()
        if PlainConditions.setKeys.contains(key) { return nil }
        switch request[key] {
        case .one(let text)?: return text
        case .many?: return nil
        case nil: return otherwise
        }
    }
}
