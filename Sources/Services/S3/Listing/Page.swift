import Service
import Vocabulary

/// The parameters that all listings of a bucket share, checked.
struct Page {
    let prefix: String
    let delimiter: String?
    let limit: Int
    /// Names in the answer are percent-encoded, for what XML cannot say.
    let isEncoded: Bool

    init(
        prefix: String?, delimiter: String?, limit: Int?, limitName: String, encodingType: String?
    ) throws {
        if let encodingType, encodingType != "url" {
            throw AWSError.invalidArgument(
                "Invalid Encoding Method specified in Request", name: "encoding-type", value: encodingType)
        }
        if let limit, limit < 0 {
            throw AWSError.invalidArgument(
                "Argument \(limitName) must be an integer between 0 and 2147483647", name: limitName,
                value: "\(limit)")
        }
        self.prefix = prefix ?? ""
        self.delimiter = delimiter.flatMap { $0.isEmpty ? nil : $0 }
        self.limit = min(limit ?? Limits.page, Limits.page)
        isEncoded = encodingType == "url"
    }

    func query(after: String, id: String? = nil) -> BlobQuery {
        BlobQuery(prefix: prefix, delimiter: delimiter, after: after, afterID: id, limit: limit)
    }

    func encoded(_ name: String) -> String {
        isEncoded ? Percent.encode(name, keepingSlash: true) : name
    }

    func commonPrefixes(_ prefixes: [String]) -> [CommonPrefix] {
        prefixes.map { CommonPrefix(prefix: encoded($0)) }
    }

    func contents(_ objects: [StoredObject], owner: Owner?) -> [Object] {
        objects.map { object in
            Object(
                key: encoded(object.key), lastModified: object.modifiedAt, eTag: "\"\(object.eTag)\"",
                checksumAlgorithm: object.checksum.map { [$0.algorithm] },
                checksumType: object.checksum?.scope.rawValue, size: Int(object.size),
                storageClass: object.attributes.storageClass, owner: owner)
        }
    }
}
