import Service
import Vocabulary

/// What an object must be like to be deleted.
struct DeleteCondition: Sendable {
    var eTag: String?
    var modifiedAt: Timestamp?
    var size: Int?

    func require(of object: StoredObject?) throws {
        guard eTag != nil || modifiedAt != nil || size != nil else { return }
        guard let object, eTag.map({ Conditions.matches($0, object.eTag) }) ?? true else {
            throw AWSError.preconditionFailed("If-Match")
        }
        if let modifiedAt, modifiedAt.wholeSecond != object.modifiedAt {
            throw AWSError.preconditionFailed("x-amz-if-match-last-modified-time")
        }
        if let size, Int64(size) != object.size { throw AWSError.preconditionFailed("x-amz-if-match-size") }
    }
}
