import S3Service
import Service
import Vocabulary
import World

/// Buckets of a fixture, with what is in them.
extension Declaration {
    mutating func buckets(_ sections: FixtureFields) throws {
        var count = 0
        try each(in: sections, "buckets", a: "bucket", ["created", "objects"]) { me, fields, name in
            guard BucketName.isValid(name) else {
                throw fields.place.error(
                    "a bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens")
            }
            let bucket = try me.bucket(name, created: fields["created"]?.moment(), fields.place)
            var keys: Set<String> = []
            for node in try fields.list("objects") {
                let object = try DeclaredObject(node)
                guard keys.insert(object.key).inserted else {
                    throw node.error("the object \(object.key) is declared twice")
                }
                me.objects.append((bucket, object))
                count += 1
            }
        }
        if count > 0 { declared.append(("object", count)) }
    }

    /// The bucket, new or as it is: what is in a bucket belongs to the one of its date, so that stays.
    private mutating func bucket(
        _ name: String, created: Timestamp?, _ place: FixtureNode
    ) throws -> Bucket {
        if let known = draft.bucket(name) {
            guard known.account == account else { throw place.error("it belongs to another account") }
            return known
        }
        let bucket = Bucket(name: name, account: account, region: region, createdAt: created ?? now)
        try declare(bucket)
        newBuckets.append(bucket)
        return bucket
    }
}

extension DeclaredObject {
    /// Bodies are held in memory until they are put.
    private static let largest = 64 * 1024 * 1024

    fileprivate init(_ node: FixtureNode) throws {
        let fields = try FixtureFields(node, known: ["key", "text", "size", "content_type", "modified"])
        let bytes: [UInt8]
        switch (fields["text"], fields["size"]) {
        case (let text?, nil):
            guard case .text(let text, _) = text.content else { throw text.error("a text is expected here") }
            bytes = Array(text.utf8)
        case (nil, let size?): bytes = Self.filler(try size.number(0...Self.largest))
        case (nil, nil): throw node.error("'text' or 'size' is missing")
        case (_?, _?): throw node.error("either 'text' or 'size' is expected, not both")
        }
        self.init(
            key: try fields.text("key"), bytes: bytes, contentType: try fields.optionalText("content_type"),
            modifiedAt: try fields["modified"]?.moment())
        guard hasValidKey else { throw node.error("an object's key has 1 to 1024 bytes") }
    }

    /// So many bytes that can be read and told apart, the same each time.
    private static func filler(_ size: Int) -> [UInt8] {
        let line = Array("0123456789abcdefghijklmnopqrstuvwxyz\n".utf8)
        return (0..<size).map { line[$0 % line.count] }
    }
}
