import Vocabulary

/// Writes an operation's output, member by member: elements to the body, bound members to the headers.
///
/// A member that is nil is left out; a list that is empty is written as an empty element.
package struct WireWriter {
    let wireProtocol: WireProtocol
    let namespace: String
    var bytes: [UInt8] = []
    var headers: [(name: String, value: String)] = []
    /// The status of the answer; an operation whose success is not 200 sets it.
    package var status = 200
    /// A body that is not XML.
    package var body: Body?

    init(_ wireProtocol: WireProtocol, namespace: String) {
        self.wireProtocol = wireProtocol
        self.namespace = namespace
        bytes.reserveCapacity(1024)
    }

    package mutating func string(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        member(name) { $0.text(value) }
    }

    /// An attribute of the element that was opened last, with its namespace.
    package mutating func attribute(
        _ name: StaticString, of prefix: StaticString, _ namespace: StaticString, _ value: String?
    ) {
        guard let value, bytes.last == UInt8(ascii: ">") else { return }
        bytes.removeLast()
        for (name, value) in [(prefix, namespace.description), (name, value)] {
            append(" ")
            append(name)
            append("=\"")
            XMLText.append(value, to: &bytes)
            append("\"")
        }
        append(">")
    }

    package mutating func int(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        member(name) { $0.append(value) }
    }

    package mutating func bool(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        member(name) { $0.append(value ? "true" : "false") }
    }

    package mutating func double(_ name: StaticString, _ value: Double?) {
        guard let value else { return }
        member(name) { $0.append(value.description) }
    }

    package mutating func timestamp(_ name: StaticString, _ value: Timestamp?) {
        guard let value else { return }
        member(name) { $0.append(value) }
    }

    package mutating func blob(_ name: StaticString, _ value: [UInt8]?) {
        guard let value else { return }
        member(name) { $0.text(Base64.encode(value)) }
    }

    package mutating func structure(_ name: StaticString, _ value: (some WireEncodable)?) {
        guard let value else { return }
        member(name) { $0.structure(value) }
    }

    /// A list of structures. `item` is the element of each member; a flattened list has none.
    package mutating func structures(
        _ name: StaticString, item: StaticString? = nil, _ values: [some WireEncodable]?
    ) {
        guard let values else { return }
        list(name, item, values) { $0.structure($1) }
    }

    package mutating func strings(_ name: StaticString, item: StaticString? = nil, _ values: [String]?) {
        guard let values else { return }
        list(name, item, values) { $0.text($1) }
    }

    package mutating func ints(_ name: StaticString, item: StaticString? = nil, _ values: [Int]?) {
        guard let values else { return }
        list(name, item, values) { $0.append($1) }
    }

    /// A map from texts to numbers, ordered by key so that equal answers are equal bytes.
    package mutating func intMap(
        _ name: StaticString, entry: StaticString, key: StaticString, value: StaticString,
        _ map: [String: Int]?
    ) {
        guard let map else { return }
        self.map(name, entry, key, value, map) { $0.append($1) }
    }

    /// A map from texts to texts, ordered by key.
    package mutating func stringMap(
        _ name: StaticString, entry: StaticString, key: StaticString, value: StaticString,
        _ map: [String: String]?
    ) {
        guard let map else { return }
        self.map(name, entry, key, value, map) { $0.text($1) }
    }

    /// Begins the document of a REST answer.
    package mutating func openRoot(_ name: StaticString) {
        append(Self.declaration)
        append("<")
        append(name)
        append(" xmlns=\"")
        XMLText.append(namespace, to: &bytes)
        append("\">")
    }

    package mutating func closeRoot(_ name: StaticString) { close(name) }

    /// A document that is one element with a text.
    package mutating func rootText(_ name: StaticString, _ text: String?) {
        openRoot(name)
        XMLText.append(text ?? "", to: &bytes)
        closeRoot(name)
    }

    /// The XML declaration that EC2's and S3's answers begin with; IAM's and STS's have none.
    static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    mutating func open(_ name: StaticString) {
        append("<")
        append(name)
        append(">")
    }

    mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">")
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func append(_ number: Int) { bytes.append(contentsOf: number.description.utf8) }

    private mutating func append(_ timestamp: Timestamp) {
        switch wireProtocol {
        case .query: append(timestamp.iso8601)
        case .ec2, .restXML: append(timestamp.iso8601Milliseconds)
        case .json: append(timestamp.epochSeconds)
        }
    }
}

extension WireWriter {
    /// A structure that is the whole document of a REST answer.
    package mutating func rootStructure(_ name: StaticString, _ value: (some WireEncodable)?) {
        guard let value else { return }
        openRoot(name)
        value.encode(to: &self)
        closeRoot(name)
    }
}
