/// What a signature covers: a request's parts exactly as they were sent.
package struct SignedRequest: Sendable {
    package var method: String
    /// The path before `?`, undecoded.
    package var path: [UInt8]
    /// What follows `?`, undecoded; empty when there is none.
    package var query: [UInt8]
    /// In the order of the wire; a repeated header is repeated here.
    package var headers: [Header]

    /// A header with its name in lower case and its value untouched.
    package struct Header: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(_ lowerCasedName: String, _ value: String) {
            name = lowerCasedName
            self.value = value
        }
    }

    package init(method: String, path: [UInt8], query: [UInt8], headers: [Header]) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }

    /// Cuts a request target such as `/bucket/key?list-type=2` at its first `?`.
    package init(method: String, target: String, headers: [Header]) {
        let bytes = Array(target.utf8)
        let mark = bytes.firstIndex(of: Ascii.question) ?? bytes.endIndex
        self.init(
            method: method, path: Array(bytes[..<mark]), query: Array(bytes[mark...].dropFirst()),
            headers: headers)
    }

    /// The value of the first header of that lower-case name.
    package func header(_ name: String) -> String? {
        for header in headers where header.name == name { return header.value }
        return nil
    }
}

/// The characters that the formats of signing are made of.
enum Ascii {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")
    static let percent = UInt8(ascii: "%")
    static let ampersand = UInt8(ascii: "&")
    static let plus = UInt8(ascii: "+")
    static let comma = UInt8(ascii: ",")
    static let slash = UInt8(ascii: "/")
    static let dot = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let equals = UInt8(ascii: "=")
    static let question = UInt8(ascii: "?")
}
