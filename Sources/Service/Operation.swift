import Wire

/// One operation of an AWS service: its permission and its behaviour, in one file of its own.
/// Input, output and name are generated beside it.
package protocol Operation: Sendable {
    associatedtype Input: WireDecodable & Sendable
    associatedtype Output: WireEncodable & Sendable

    static var name: String { get }

    /// What a caller needs. There is no default: an operation that forgets to ask does not compile.
    static var authorization: Authorization<Input> { get }

    /// Does it. Throws `AWSError` for what the caller got wrong; anything else is a fault.
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output
}
