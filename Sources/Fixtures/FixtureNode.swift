import Yams

/// A value in a fixture's text with the line it stands on, so that what is wrong with it can be said
/// with its place.
struct FixtureNode: Sendable {
    indirect enum Content: Sendable {
        case text(String, isQuoted: Bool)
        case list([FixtureNode])
        case entries([(key: String, value: FixtureNode)])
    }

    let content: Content
    let file: String
    let line: Int

    init(_ node: Node, file: String) throws {
        self.file = file
        line = node.mark?.line ?? 1
        switch node {
        case .scalar(let scalar): content = .text(scalar.string, isQuoted: scalar.style != .plain)
        case .sequence(let sequence): content = .list(try sequence.map { try FixtureNode($0, file: file) })
        case .mapping(let mapping):
            content = .entries(
                try mapping.map { key, value in
                    (try FixtureNode(key, file: file).text(), try FixtureNode(value, file: file))
                })
        case .alias: throw FixtureError(file: file, line: line, words: "aliases are not known here")
        }
    }

    func error(_ words: String) -> FixtureError { FixtureError(file: file, line: line, words: words) }

    func text() throws -> String {
        guard case .text(let text, _) = content else { throw error("a plain value is expected here") }
        return text
    }

    func number() throws -> Int {
        guard let number = Int(try text()) else {
            throw error("a number is expected here, not '\(try text())'")
        }
        return number
    }

    /// The elements of a list.
    func list() throws -> [FixtureNode] {
        guard case .list(let list) = content else { throw error("a list is expected here") }
        return list
    }

    /// The entries of a mapping whose keys are free, such as tags.
    func entries() throws -> [(key: String, value: FixtureNode)] {
        guard case .entries(let entries) = content else {
            throw error("`key: value` lines are expected here")
        }
        return entries
    }

    /// The entries of a mapping whose keys are known; any other is an error.
    func fields(_ known: Set<String>) throws -> FixtureFields {
        var fields: [String: FixtureNode] = [:]
        for (key, value) in try entries() {
            guard known.contains(key) else {
                throw value.error(
                    "there is no '\(key)' here; known are \(known.sorted().joined(separator: ", "))")
            }
            fields[key] = value
        }
        return FixtureFields(place: self, fields: fields)
    }

    /// A policy as JSON: written as such in a block, or as a mapping.
    var json: String {
        if case .text(let text, _) = content { return text }
        var json = ""
        append(to: &json)
        return json
    }

    private func append(to json: inout String) {
        switch content {
        case .text(let text, let isQuoted):
            let isBare = !isQuoted && ["true", "false", "null"].contains(text)
            json += isBare ? text : Self.quoted(text)
        case .list(let list):
            json += "["
            for (index, element) in list.enumerated() {
                if index > 0 { json += "," }
                element.append(to: &json)
            }
            json += "]"
        case .entries(let entries):
            json += "{"
            for (index, entry) in entries.enumerated() {
                if index > 0 { json += "," }
                json += Self.quoted(entry.key) + ":"
                entry.value.append(to: &json)
            }
            json += "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// What a mapping with known keys says.
struct FixtureFields: Sendable {
    let place: FixtureNode
    let fields: [String: FixtureNode]

    subscript(name: String) -> FixtureNode? { fields[name] }

    func text(_ name: String) throws -> String {
        guard let node = fields[name] else { throw place.error("'\(name)' is missing") }
        return try node.text()
    }

    func optionalText(_ name: String) throws -> String? { try fields[name]?.text() }

    func list(_ name: String) throws -> [FixtureNode] { try fields[name]?.list() ?? [] }

    func texts(_ name: String) throws -> [String] { try list(name).map { try $0.text() } }
}

/// Something in a fixture that cannot be; it says where.
package struct FixtureError: Error, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let words: String
    package var description: String { "\(file):\(line): \(words)" }
}
