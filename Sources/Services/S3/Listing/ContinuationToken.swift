import Service
import Vocabulary

/// Where a listing goes on, in a form that clients do not look into.
enum ContinuationToken {
    static func make(_ last: String) -> String { Vocabulary.Base64.encode(Array("1\(last)".utf8)) }

    static func open(_ token: String) throws -> String {
        guard let bytes = Vocabulary.Base64.decode(token), bytes.first == UInt8(ascii: "1"),
            let last = String(validating: bytes.dropFirst(), as: UTF8.self)
        else {
            throw AWSError.invalidArgument(
                "The continuation token provided is incorrect", name: "continuation-token", value: token)
        }
        return last
    }
}
