/// What a mapping with known keys says.
struct FixtureFields: Sendable {
    let place: FixtureNode
    private let fields: [String: FixtureNode]

    /// Reads a mapping; a key that is not `known` is an error.
    init(_ place: FixtureNode, known: [String]) throws {
        self.place = place
        var fields: [String: FixtureNode] = [:]
        for entry in try place.entries() {
            guard known.contains(entry.key) else {
                throw FixtureError(
                    file: place.file, line: entry.line,
                    words: "there is no '\(entry.key)' here; expected \(known.joined(separator: ", "))")
            }
            fields[entry.key] = entry.value
        }
        self.fields = fields
    }

    subscript(name: String) -> FixtureNode? { fields[name] }

    func required(_ name: String) throws -> FixtureNode {
        guard let node = fields[name] else { throw place.error("'\(name)' is missing") }
        return node
    }

    func text(_ name: String) throws -> String { try required(name).text() }

    func optionalText(_ name: String) throws -> String? { try fields[name]?.text() }

    func list(_ name: String) throws -> [FixtureNode] { try fields[name]?.list() ?? [] }

    /// One of a few words.
    func choice(_ name: String, of words: [String]) throws -> String? {
        guard let node = fields[name] else { return nil }
        let word = try node.text()
        guard words.contains(word) else {
            throw node.error("'\(name)' is one of \(words.joined(separator: ", ")), not '\(word)'")
        }
        return word
    }
}
