/// A text of a policy in which wildcards and variables may stand: a resource, or the value of a condition.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct Pattern: Sendable {
    private enum Part: Sendable {
        case tokens([UInt8])
        case variable(ContextKey, otherwise: String?)
    }

    /// What may stand for something else in the text.
    struct Reading: OptionSet, Sendable {
        let rawValue: UInt8
        static let wildcards = Reading(rawValue: 1)
        /// Only documents of version 2012-10-17 have variables.
        static let variables = Reading(rawValue: 2)
    }

    /// The whole pattern, unless it has variables.
    private let glob: Glob
    /// Empty without variables.
    private let parts: [Part]

    init(_ text: some StringProtocol, reading: Reading) {
        self.init(bytes: Array(text.utf8)[...], reading: reading, leading: [])
    }

    /// A resource: variables stand only in the part after the fifth colon.
    init(resource text: String, reading: Reading) {
        let bytes = Array(text.utf8)
        var colons = 0
        let start = bytes.firstIndex { byte in
            if byte == UInt8(ascii: ":") { colons += 1 }
            return colons == 5
        }
        let head = bytes[..<(start ?? bytes.count)]
        let leading = reading.contains(.wildcards) ? Glob.tokens(of: head) : Array(head)
        self.init(bytes: bytes[head.endIndex...], reading: reading, leading: leading)
    }

    private init(bytes: ArraySlice<UInt8>, reading: Reading, leading: [UInt8]) {
        var parts: [Part] = []
        var literal = leading
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "$"), reading.contains(.variables), let found = Self.variable(at: rest) {
                switch found.meaning {
                case .literal(let character): literal.append(character)
                case .key(let key, let otherwise):
                    parts.append(.tokens(literal))
                    parts.append(.variable(key, otherwise: otherwise))
                    literal = []
                }
                rest = rest[found.end...]
                continue
            }
            literal += reading.contains(.wildcards) ? Glob.tokens(of: CollectionOfOne(byte)) : [byte]
            rest = rest.dropFirst()
        }
        if parts.isEmpty {
            glob = Glob(tokens: literal)
        } else {
            parts.append(.tokens(literal))
            glob = Glob(tokens: [])
        }
        self.parts = parts
    }

    /// The pattern, when no request can change it.
    var fixed: Glob? { parts.isEmpty ? glob : nil }

    /// The pattern for one request; nil when a variable has no single value and no default.
    /// What comes from a variable is literal: its stars are stars.
    func resolved(in context: any RequestContext) -> Glob? { resolved(in: context, for: .max) }

    /// The same, given up as soon as it cannot match a text of `count` bytes.
    private func resolved(in context: any RequestContext, for count: Int) -> Glob? {
        if parts.isEmpty { return glob }
        var tokens: [UInt8] = []
        var literals = 0
        for part in parts {
            guard literals <= count else { return nil }
            switch part {
            case .tokens(let literal):
                tokens += literal
                literals += literal.count { $0 != Glob.star }
            case .variable(let key, let otherwise):
                guard !key.isMultivalued else { return nil }
                var text = otherwise
                switch context.value(for: key) {
                case .string(let value): text = value
                case .strings: return nil
                case nil: break
                }
                guard let text else { return nil }
                tokens += text.utf8
                literals += text.utf8.count
            }
        }
        return Glob(tokens: tokens)
    }

    @inline(__always)
    func matches(_ text: String, in context: any RequestContext) -> Bool {
        if parts.isEmpty { return glob.matches(text) }
        if case .tokens(let head)? = parts.first, !Self.canBegin(text, with: head) { return false }
        return resolved(in: context, for: text.utf8.count)?.matches(text) ?? false
    }

    /// Rules a text out by the literal before the first wildcard or variable, without asking for a value.
    private static func canBegin(_ text: String, with head: [UInt8]) -> Bool {
        var expected = head.makeIterator()
        for byte in text.utf8 {
            guard let next = expected.next(), next < Glob.one else { return true }
            if next != byte { return false }
        }
        return true
    }

    private enum Meaning {
        case literal(UInt8)
        case key(ContextKey, otherwise: String?)
    }

    /// Reads `${key}`, `${key, 'text'}`, `${*}`, `${?}` and `${$}`; anything else is the text it is.
    private static func variable(at rest: ArraySlice<UInt8>) -> (meaning: Meaning, end: Int)? {
        let open = rest.startIndex + 1
        guard open < rest.endIndex, rest[open] == UInt8(ascii: "{") else { return nil }
        let start = open + 1
        guard
            let nameEnd = rest[start...].firstIndex(where: {
                $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: ",")
            })
        else { return nil }
        let name = rest[start..<nameEnd]
        if rest[nameEnd] == UInt8(ascii: "}") {
            if name.count == 1, let character = name.first, "*?$".utf8.contains(character) {
                return (.literal(character), nameEnd + 1)
            }
            guard !name.isEmpty else { return nil }
            return (.key(ContextKey(String(decoding: name, as: UTF8.self)), otherwise: nil), nameEnd + 1)
        }
        let quote = rest[(nameEnd + 1)...].drop { $0 == UInt8(ascii: " ") }
        guard !name.isEmpty, quote.first == UInt8(ascii: "'"),
            let close = quote.dropFirst().firstIndex(of: UInt8(ascii: "'")), close + 1 < rest.endIndex,
            rest[close + 1] == UInt8(ascii: "}")
        else { return nil }
        let key = ContextKey(String(decoding: name, as: UTF8.self))
        let otherwise = String(decoding: quote.dropFirst()[..<close], as: UTF8.self)
        return (.key(key, otherwise: otherwise), close + 2)
    }
}
