import Foundation
import Testing

/// What an answer has to look like: JSON in which a text that begins with `~` is a regular expression for
/// the whole text. Objects have to have exactly the members shown.
struct Shape: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    private let expected: Any?

    init(stringLiteral text: String) {
        expected = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    /// Where `answer` differs, a line each.
    func differences(from answer: String) -> [String] {
        guard let expected else { return ["what is expected is not JSON"] }
        guard
            let found = try? JSONSerialization.jsonObject(with: Data(answer.utf8), options: .fragmentsAllowed)
        else { return ["not JSON: \(answer)"] }
        return Self.compare(found, expected, at: "$")
    }

    private static func compare(_ found: Any, _ expected: Any, at place: String) -> [String] {
        switch (expected, found) {
        case (let expected as [String: Any], let found as [String: Any]):
            let missing = Set(expected.keys).subtracting(found.keys).sorted().map {
                "\(place).\($0) is missing"
            }
            let surplus = Set(found.keys).subtracting(expected.keys).sorted().map {
                "\(place).\($0) is too much"
            }
            return missing + surplus
                + expected.keys.sorted().flatMap { key -> [String] in
                    guard let one = found[key], let other = expected[key] else { return [] }
                    return compare(one, other, at: "\(place).\(key)")
                }
        case (let expected as [Any], let found as [Any]):
            guard expected.count == found.count else {
                return ["\(place) has \(found.count) elements, not \(expected.count)"]
            }
            return zip(found, expected).enumerated().flatMap { index, pair in
                compare(pair.0, pair.1, at: "\(place)[\(index)]")
            }
        case (let pattern as String, let text as String) where pattern.hasPrefix("~"):
            return matches(text, String(pattern.dropFirst()))
                ? [] : ["\(place) is \(text), not like \(pattern)"]
        default:
            return (found as? NSObject) == (expected as? NSObject)
                ? [] : ["\(place) is \(found), not \(expected)"]
        }
    }
}

/// Whether the whole of `text` matches a regular expression.
func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
}

/// A time as AWS writes it; version 2 of the CLI writes its zone as a number.
let time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.]000)?(Z|[+]00:00)"

/// Expects that a command succeeded and printed JSON of this shape.
func expect(
    _ outcome: Outcome, prints shape: Shape, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(outcome.succeeded, "\(outcome)", sourceLocation: sourceLocation)
    let differences = shape.differences(from: outcome.output)
    #expect(differences == [], sourceLocation: sourceLocation)
}

/// Expects that a command succeeded and printed nothing.
func expectSilence(_ outcome: Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(outcome.succeeded, "\(outcome)", sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
}

/// Expects that the CLI ended with AWS's error.
func expect(
    _ outcome: Outcome, fails code: String, _ operation: String, _ message: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    // https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html
    #expect([252, 253, 254, 255].contains(outcome.status), "\(outcome)", sourceLocation: sourceLocation)
    let start = "An error occurred (\(code)) when calling the \(operation) operation: \(message ?? "")"
    #expect(outcome.complaint.contains(start), "\(outcome)", sourceLocation: sourceLocation)
}
