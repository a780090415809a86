import Policy
import Vocabulary

/// One JSON object of the file: a user, a role, a tag.
struct Entry: Sendable {
    private let members: [JSON.Member]

    init?(_ json: JSON) {
        guard case .object(let members) = json.value else { return nil }
        self.members = members
    }

    init(_ members: [JSON.Member]) { self.members = members }

    subscript(name: String) -> JSON? { members.first { $0.key == name }?.value }

    func text(_ name: String) -> String? {
        guard case .string(let text)? = self[name]?.value else { return nil }
        return text
    }

    func required(_ name: String) throws -> String {
        guard let text = text(name), !text.isEmpty else { throw Refusal("it has no \(name)") }
        return text
    }

    /// The objects of a list; none when it is not there.
    func list(_ name: String) -> [Entry] { elements(name).compactMap { Entry($0) } }

    func texts(_ name: String) -> [String] {
        elements(name).compactMap { element in
            if case .string(let text) = element.value { text } else { nil }
        }
    }

    private func elements(_ name: String) -> [JSON] {
        guard case .array(let elements)? = self[name]?.value else { return [] }
        return elements
    }

    func entry(_ name: String) -> Entry? { self[name].flatMap { Entry($0) } }

    func isTrue(_ name: String) -> Bool {
        if case .bool(true)? = self[name]?.value { true } else { false }
    }

    func moment(_ name: String) -> Timestamp? {
        text(name).flatMap { Timestamp(iso8601: $0) }?.wholeSecond
    }

    var tags: [Tag] {
        list("Tags").compactMap { entry in
            entry.text("Key").map { Tag(key: $0, value: entry.text("Value") ?? "") }
        }
    }

    /// A policy's text: the API has it percent-encoded, the AWS CLI prints it as an object.
    func document(_ name: String) throws -> String {
        switch self[name]?.value {
        case .string(let text):
            if text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") { return text }
            guard let bytes = Percent.decode(text.utf8),
                let decoded = String(validating: bytes, as: UTF8.self)
            else { throw Refusal("its \(name) is neither JSON nor percent-encoded JSON") }
            return decoded
        case .object(let members): return JSONText.of(.object(members))
        default: throw Refusal("it has no \(name)")
        }
    }
}
