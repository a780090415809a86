/// Why nothing of a file can be taken.
package struct ImportError: Error, Equatable, CustomStringConvertible {
    package let file: String
    package let words: String

    package var description: String { "\(file): \(words)" }
}

/// Why one thing in it cannot be taken.
struct Refusal: Error {
    let why: String
    init(_ why: String) { self.why = why }
}
