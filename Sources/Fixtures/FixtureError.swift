/// Something in a fixture that cannot be; it says where.
package struct FixtureError: Error, Equatable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let words: String

    package var description: String { "\(file):\(line): \(words)" }

    /// The same error, said of something: `role DEV_ROLE: …`.
    func of(_ what: String) -> FixtureError {
        FixtureError(file: file, line: line, words: "\(what): \(words)")
    }
}
