/// What a request's body says, as one tree for all protocols: each protocol is a parser into it.
///
/// The nodes live in one array and their text in one buffer, so a request costs two allocations however
/// deep it is. Children keep the order in which they arrived, and names may repeat (XML's lists do).
package struct Document: Sendable {
    struct Node: Sendable {
        var name: Span
        var text: Span
        /// Whether the node was given a value of its own, be it empty.
        var hasText = false
        /// What JSON calls the value; in forms and XML everything is text.
        var kind = Kind.text
        var firstChild: Int32 = -1
        var lastChild: Int32 = -1
        var nextSibling: Int32 = -1
        var childCount: Int32 = 0
        /// Whether the children's names are numbers, each greater than the one before.
        var isAscending = true
    }

    enum Kind: UInt8, Sendable {
        case text, number, bool, null, list, structure
    }

    /// A stretch of `bytes`.
    struct Span: Sendable {
        var start: UInt32
        var end: UInt32
        static let empty = Span(start: 0, end: 0)
    }

    /// Every parser refuses a document with more than this many nodes.
    static let mostNodes = 50_000

    var bytes: [UInt8]
    var nodes: [Node]

    /// A document that says nothing.
    package init() {
        bytes = []
        nodes = [Node(name: .empty, text: .empty)]
    }

    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
        nodes = []
        nodes.reserveCapacity(16)
        nodes.append(Node(name: .empty, text: .empty))
    }

    static let root: Int32 = 0

    /// Whether there is nothing in it, not even a root element's name.
    package var isEmpty: Bool { nodes.count == 1 && nodes[0].name.start == nodes[0].name.end }

    /// The value at the top level under this name, such as `Action`.
    package func value(of name: String) -> String? {
        var child = nodes[Int(Self.root)].firstChild
        while child >= 0 {
            if nameEquals(child, name.utf8) { return text(of: child) }
            child = nodes[Int(child)].nextSibling
        }
        return nil
    }

    mutating func addChild(named name: Span, to parent: Int32) -> Int32 {
        let index = Int32(nodes.count)
        nodes.append(Node(name: name, text: .empty))
        let last = nodes[Int(parent)].lastChild
        if last < 0 {
            nodes[Int(parent)].firstChild = index
        } else {
            nodes[Int(last)].nextSibling = index
        }
        nodes[Int(parent)].lastChild = index
        nodes[Int(parent)].childCount += 1
        return index
    }

    /// The first child of this name after `previous` (or from the beginning).
    func child(_ name: StaticString, of parent: Int32, after previous: Int32? = nil) -> Int32? {
        var child = previous.map { nodes[Int($0)].nextSibling } ?? nodes[Int(parent)].firstChild
        while child >= 0 {
            if nameEquals(child, name) { return child }
            child = nodes[Int(child)].nextSibling
        }
        return nil
    }

    /// The last child of this name: of equal names in a JSON object the last counts.
    func lastChild(_ name: StaticString, of parent: Int32) -> Int32? {
        var found: Int32?
        while let next = child(name, of: parent, after: found) { found = next }
        return found
    }

    func nameEquals(_ node: Int32, _ name: StaticString) -> Bool {
        let span = nodes[Int(node)].name
        let count = name.utf8CodeUnitCount
        guard Int(span.end - span.start) == count else { return false }
        let start = Int(span.start)
        return name.withUTF8Buffer { name in
            for index in 0..<count where bytes[start + index] != name[index] { return false }
            return true
        }
    }

    func nameEquals(_ node: Int32, _ name: some Collection<UInt8>) -> Bool {
        nameBytes(of: node).elementsEqual(name)
    }

    /// Whether the node's name is what stands at `other`.
    func sameName(_ node: Int32, _ other: Span) -> Bool {
        let span = nodes[Int(node)].name
        guard span.end - span.start == other.end - other.start else { return false }
        for index in 0..<Int(span.end - span.start)
        where bytes[Int(span.start) + index] != bytes[Int(other.start) + index] { return false }
        return true
    }

    func nameBytes(of node: Int32) -> ArraySlice<UInt8> { slice(nodes[Int(node)].name) }
    func textBytes(of node: Int32) -> ArraySlice<UInt8> { slice(nodes[Int(node)].text) }
    func name(of node: Int32) -> String { String(decoding: nameBytes(of: node), as: UTF8.self) }

    /// The node's own value; nil when it has none or it is not UTF-8.
    func text(of node: Int32) -> String? {
        guard nodes[Int(node)].hasText else { return nil }
        let span = nodes[Int(node)].text
        return bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)])
            var union: UInt8 = 0
            for byte in text { union |= byte }
            // Most texts are ASCII, and that needs no further look.
            return union < 0x80
                ? String(decoding: text, as: UTF8.self) : String(validating: text, as: UTF8.self)
        }
    }

    private func slice(_ span: Span) -> ArraySlice<UInt8> { bytes[Int(span.start)..<Int(span.end)] }
}
