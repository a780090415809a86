import Policy
import Service
import Testing
import Vocabulary
import World

@testable import S3Service

/// S3's keys of a list are there only if the request carries the parameter.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
@Suite struct `S3's condition keys of a list` {
    /// What is asked, and the three keys; nil for one that must not be there.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let prefix: String?
        let delimiter: String?
        let maxKeys: String?
        let ask: @Sendable (Caller) -> [Question]

        init<O: Operation>(
            _ name: String, _ operation: O.Type, _ input: O.Input, prefix: String? = nil,
            delimiter: String? = nil, maxKeys: String? = nil
        ) {
            testDescription = "\(O.name): \(name)"
            (self.prefix, self.delimiter, self.maxKeys) = (prefix, delimiter, maxKeys)
            ask = { O.authorization.questions(input, caller: $0, world: World(), region: .usEast1) }
        }
    }

    @Test(arguments: [
        Row("nothing asked for", ListObjectsV2.self, .init(bucket: "b")),
        Row("s3:prefix", ListObjectsV2.self, .init(bucket: "b", prefix: "home/"), prefix: "home/"),
        Row("s3:prefix, though empty", ListObjectsV2.self, .init(bucket: "b", prefix: ""), prefix: ""),
        Row("s3:delimiter", ListObjectsV2.self, .init(bucket: "b", delimiter: "/"), delimiter: "/"),
        Row("s3:max-keys", ListObjectsV2.self, .init(bucket: "b", maxKeys: 10), maxKeys: "10"),
        Row("s3:max-keys, of none", ListObjectsV2.self, .init(bucket: "b", maxKeys: 0), maxKeys: "0"),
        Row("nothing asked for", ListObjects.self, .init(bucket: "b")),
        Row(
            "all three", ListObjects.self, .init(bucket: "b", delimiter: "/", maxKeys: 10, prefix: "home/"),
            prefix: "home/", delimiter: "/", maxKeys: "10"),
        Row("the same permission without parameters", HeadBucket.self, .init(bucket: "b")),
    ])
    func `are the parameters that there are`(row: Row) {
        let root = Caller(
            account: .example, identity: .root, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
        let asked = row.ask(root)
        #expect(asked.map(\.action) == ["s3:ListBucket"])
        #expect(asked.map(\.resource) == ["arn:aws:s3:::b"])
        for (key, value) in [
            ("s3:prefix", row.prefix), ("s3:delimiter", row.delimiter), ("s3:max-keys", row.maxKeys),
        ] {
            #expect(asked.first?.keys[key]?.values == value.map { [$0] }, "\(key)")
        }
    }
}
