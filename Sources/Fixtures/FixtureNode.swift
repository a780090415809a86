import Policy
import Service
import Vocabulary
import Yams

/// A value in a fixture's text with the line it stands on, so that what is wrong with it can be said
/// with its place.
struct FixtureNode: Sendable {
    struct Entry: Sendable {
        let key: String
        /// Of the key: a value may begin on the next one.
        let line: Int
        let value: FixtureNode
    }

    indirect enum Content: Sendable {
        case text(String, isQuoted: Bool)
        case list([FixtureNode])
        case entries([Entry])
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
                    let name = try FixtureNode(key, file: file)
                    return Entry(
                        key: try name.text(), line: name.line, value: try FixtureNode(value, file: file))
                })
        case .alias: throw FixtureError(file: file, line: line, words: "aliases are not known here")
        }
    }

    func error(_ words: String) -> FixtureError { FixtureError(file: file, line: line, words: words) }

    /// Does what AWS may object to; its words then stand beside this line.
    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let refusal as AWSError {
            throw error(refusal.message)
        } catch let refusal as PolicyError {
            throw error(refusal.message)
        }
    }

    /// Whether nothing is written there, as behind `users:` alone.
    private var isNothing: Bool {
        guard case .text(let text, false) = content else { return false }
        return text.isEmpty || text == "null" || text == "~"
    }

    func text() throws -> String {
        guard case .text(let text, _) = content, !isNothing else {
            throw error("a plain value is expected here")
        }
        return text
    }

    func number(_ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(try text()), range.contains(number) else {
            throw error("a number from \(range.lowerBound) to \(range.upperBound) is expected here")
        }
        return number
    }

    func moment() throws -> Timestamp {
        guard let moment = Timestamp(iso8601: try text()) else {
            throw error("a time is written as 2024-06-21T02:23:38Z")
        }
        return moment
    }

    /// The elements of a list.
    func list() throws -> [FixtureNode] {
        if isNothing { return [] }
        guard case .list(let list) = content else { throw error("a list is expected here") }
        return list
    }

    /// The entries of a mapping whose keys are free, such as tags.
    func entries() throws -> [Entry] {
        if isNothing { return [] }
        guard case .entries(let entries) = content else {
            throw error("`key: value` lines are expected here")
        }
        return entries
    }
}

extension FixtureNode {
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
            json += isBare ? text : JSONString.quote(text)
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
                json += JSONString.quote(entry.key) + ":"
                entry.value.append(to: &json)
            }
            json += "}"
        }
    }
}
