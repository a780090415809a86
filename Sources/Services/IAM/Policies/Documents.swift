import Policy
import Service
import Vocabulary

extension PolicyDocument {
    /// A policy for users and roles, or AWS's objection to it.
    package static func identity(_ text: String) throws -> PolicyDocument {
        do throws(PolicyError) {
            return try PolicyDocument(parsing: text, as: .identity)
        } catch {
            throw AWSError(error)
        }
    }

    /// A document of its own, with the quota of one.
    package static func managed(_ text: String) throws -> PolicyDocument {
        let document = try identity(text)
        guard document.sizeWithoutWhitespace <= 6144 else { throw AWSError.quota("PolicySize", 6144) }
        return document
    }

    /// The text as IAM answers with it: as it was written, percent-encoded.
    var encodedText: String { Percent.encode(text) }
}
