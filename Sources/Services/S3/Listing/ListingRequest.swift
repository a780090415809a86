import Policy
import Service

/// What the requests that list a bucket have in common.
protocol ListingRequest: Sendable {
    var bucket: String { get }
    var delimiter: String? { get }
    var encodingType: String? { get }
    var maxKeys: Int? { get }
    var prefix: String? { get }
}

extension ListObjectsRequest: ListingRequest {}
extension ListObjectsV2Request: ListingRequest {}
extension ListObjectVersionsRequest: ListingRequest {}

extension Ask where Input: ListingRequest {
    mutating func toList() {
        let input = input
        on(S3ARN.bucket(input.bucket)) { keys in
            keys.set("s3:prefix", input.prefix)
            keys.set("s3:delimiter", input.delimiter)
            keys.set("s3:max-keys", input.maxKeys?.description)
        }
    }
}

extension Page {
    init(_ input: some ListingRequest) throws {
        try self.init(
            prefix: input.prefix, delimiter: input.delimiter, limit: input.maxKeys, limitName: "max-keys",
            encodingType: input.encodingType)
    }
}
