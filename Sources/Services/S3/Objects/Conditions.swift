import Service
import Vocabulary

/// Conditions on the object that a request finds.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
struct Conditions: Sendable {
    enum Outcome: Equatable {
        case holds
        /// The client has this very object already.
        case notModified
        case failed(String)
    }

    var ifMatch: String?
    var ifNoneMatch: String?
    var ifModifiedSince: Timestamp?
    var ifUnmodifiedSince: Timestamp?

    /// In the order of RFC 9110, 13.2.2: a condition on ETags makes the one on dates moot.
    func outcome(_ object: StoredObject, names: Names = .request) -> Outcome {
        if let ifMatch {
            guard Self.matches(ifMatch, object.eTag) else { return .failed(names.ifMatch) }
        } else if let ifUnmodifiedSince, object.modifiedAt.wholeSecond > ifUnmodifiedSince {
            return .failed(names.ifUnmodifiedSince)
        }
        if let ifNoneMatch {
            if Self.matches(ifNoneMatch, object.eTag) { return .notModified }
        } else if let ifModifiedSince, object.modifiedAt.wholeSecond <= ifModifiedSince {
            return .notModified
        }
        return .holds
    }

    /// What the headers are called: those about the source of a copy have names of their own.
    struct Names {
        var ifMatch = "If-Match"
        var ifNoneMatch = "If-None-Match"
        var ifUnmodifiedSince = "If-Unmodified-Since"

        static let request = Names()
        static let copySource = Names(
            ifMatch: "x-amz-copy-source-If-Match", ifNoneMatch: "x-amz-copy-source-If-None-Match",
            ifUnmodifiedSince: "x-amz-copy-source-If-Unmodified-Since")
    }

    /// A copy has nothing to answer 304 to: what does not hold has failed.
    func requireOfSource(_ object: StoredObject) throws {
        switch outcome(object, names: .copySource) {
        case .holds: return
        case .notModified:
            throw AWSError.preconditionFailed(
                ifNoneMatch != nil ? "x-amz-copy-source-If-None-Match" : "x-amz-copy-source-If-Modified-Since"
            )
        case .failed(let name): throw AWSError.preconditionFailed(name)
        }
    }

    /// Conditions on what would be overwritten.
    static func requireOfTarget(
        ifMatch: String?, ifNoneMatch: String?, key: String
    ) throws -> @Sendable (StoredObject?) throws -> Void {
        // S3 knows no other value here.
        if let ifNoneMatch, ifNoneMatch != "*" { throw AWSError.notImplemented(header: "If-None-Match") }
        return { former in
            if ifNoneMatch != nil, former != nil { throw AWSError.preconditionFailed("If-None-Match") }
            guard let ifMatch else { return }
            guard let former else { throw AWSError.noSuchKey(key) }
            guard matches(ifMatch, former.eTag) else { throw AWSError.preconditionFailed("If-Match") }
        }
    }

    /// Whether a list of ETags, quoted or not, or `*`, has the one.
    static func matches(_ list: String, _ eTag: String) -> Bool {
        list.split(separator: ",").contains { entry in
            let entry = entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            var text = String(entry)
            if text == "*" { return true }
            if text.hasPrefix("W/") { text.removeFirst(2) }
            if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 {
                text = String(text.dropFirst().dropLast())
            }
            return text == eTag
        }
    }
}
