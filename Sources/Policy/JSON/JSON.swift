/// A JSON value with its place in the text. Numbers stay the text they were, so that a condition compares
/// what the author wrote.
package struct JSON: Sendable {
    package enum Value: Sendable {
        case null
        case bool(Bool)
        case number(String)
        case string(String)
        case array([JSON])
        case object([Member])
    }

    package struct Member: Sendable {
        package let key: String
        package let value: JSON
    }

    package let value: Value
    /// Byte offsets in the document.
    let range: Range<Int>
}

/// Byte-for-byte equality: Swift's `==` holds two spellings of "é" for equal, a policy does not.
@inline(__always)
func sameText(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}
