import Fixtures
import Service
import TestSupport
import Testing
import Vocabulary
import World

@Suite struct `Declared buckets` {
    private static let yaml = """
        buckets:
          - name: my-bucket
            created: 2024-06-21T02:23:38Z
            objects:
              - { key: a.txt, text: hello, content_type: text/plain, modified: "2024-06-21T02:25:04Z" }
              - { key: b/big, size: 100000 }
        """

    @Test func `have their date and what is in them`() async throws {
        let aws = try TestRolecall()
        #expect(try await aws.apply(Self.yaml).description == "1 bucket and 2 objects declared; 4 changed")
        let bucket = try #require(aws.world.bucket("my-bucket"))
        #expect(bucket.createdAt.iso8601 == "2024-06-21T02:23:38Z")
        let object = try #require(try await aws.capabilities.blobs.object("a.txt", in: ContentID(bucket)))
        #expect(object.modifiedAt.iso8601 == "2024-06-21T02:25:04Z")
        #expect(object.attributes.contentType == "text/plain")
        #expect(object.eTag == "5d41402abc4b2a76b9719d911017c592")
        #expect(try await aws.bytes(of: "a.txt", in: "my-bucket") == Array("hello".utf8))
        #expect(try await aws.bytes(of: "b/big", in: "my-bucket")?.count == 100_000)
    }

    @Test func `change nothing when applied again`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let count = try aws.changeCount
        aws.clock.advance(seconds: 100)
        #expect(try await aws.apply(Self.yaml).changed == 0)
        #expect(try aws.changeCount == count)
    }

    @Test func `keep their date and follow what is declared of their objects`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let changed = Self.yaml.replacing("text: hello", with: "text: goodbye").replacing(
            "02:23:38", with: "09:09:09")
        #expect(try await aws.apply(changed).changed == 1)
        #expect(aws.world.bucket("my-bucket")?.createdAt.iso8601 == "2024-06-21T02:23:38Z")
        #expect(try await aws.bytes(of: "a.txt", in: "my-bucket") == Array("goodbye".utf8))
        #expect(try await aws.bytes(of: "b/big", in: "my-bucket")?.count == 100_000)
    }

    @Test func `can be declared again after they were deleted`() async throws {
        let aws = try TestRolecall()
        let yaml = "buckets: [{ name: my-bucket, created: 2024-06-21T02:23:38Z }]"
        try await aws.apply(yaml)
        let bucket = try #require(aws.world.bucket("my-bucket"))
        #expect(try await aws.capabilities.blobs.close(ContentID(bucket)))
        try await aws.write { $0.remove(bucket) }
        try await aws.apply(Self.yaml)
        #expect(try await aws.bytes(of: "a.txt", in: "my-bucket") == Array("hello".utf8))
    }

    @Test func `are not another account's`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        #expect(
            try await aws.objection(to: "account: \"880344156207\"\nbuckets: [{ name: my-bucket }]")
                == "test.yaml:2: bucket my-bucket: it belongs to another account")
    }
}
