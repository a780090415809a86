/// An operation's input, or a structure inside one: it reads itself.
package protocol WireDecodable: Sendable {
    init(from reader: inout WireReader) throws(WireError)
}

/// An operation's output, or a structure inside one: it writes itself.
package protocol WireEncodable: Sendable {
    func encode(to writer: inout WireWriter)
}

/// The output of an operation whose answer says nothing but that it was done.
package struct EmptyOutput: WireEncodable {
    package init() {}
    package func encode(to writer: inout WireWriter) {}
}

/// The output of an operation that answers 204.
package struct NoContent: WireEncodable {
    package init() {}
    package func encode(to writer: inout WireWriter) { writer.status = 204 }
}
