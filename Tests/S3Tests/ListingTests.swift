import Service
import TestSupport
import Testing
import Wire

@testable import S3Service

@Suite struct `A listing` {
    @Test func `groups by a delimiter and pages with a token`() async throws {
        let s3 = try await S3()
        for key in ["a.txt", "logs/1", "logs/2", "pics/x", "z.txt"] { try await s3.put(key) }
        var request = ListObjectsV2Request(bucket: s3.bucket, delimiter: "/", maxKeys: 2)
        var seen: [String] = []
        for expected in [["a.txt", "logs/"], ["z.txt", "pics/"]] {
            let page = try await s3.aws.call(ListObjectsV2.self, request)
            let entries =
                (page.contents ?? []).compactMap(\.key) + (page.commonPrefixes ?? []).compactMap(\.prefix)
            #expect(entries == expected)
            #expect(page.keyCount == 2)
            seen += entries
            request.continuationToken = page.nextContinuationToken
        }
        #expect(request.continuationToken == nil)
        #expect(seen.count == 4)
    }

    @Test func `of the first version says where to go on only with a delimiter`() async throws {
        let s3 = try await S3()
        for key in ["a", "b/1", "b/2", "c"] { try await s3.put(key) }
        let plain = try await s3.aws.call(ListObjects.self, .init(bucket: s3.bucket, maxKeys: 2))
        #expect(plain.isTruncated == true)
        #expect(plain.nextMarker == nil)
        let grouped = try await s3.aws.call(
            ListObjects.self, .init(bucket: s3.bucket, delimiter: "/", maxKeys: 2))
        #expect(grouped.nextMarker == "b/")
        let rest = try await s3.aws.call(
            ListObjects.self, .init(bucket: s3.bucket, delimiter: "/", marker: grouped.nextMarker))
        #expect(rest.contents?.map(\.key) == ["c"])
        #expect(rest.commonPrefixes?.isEmpty == true)
    }

    @Test func `encodes names on demand`() async throws {
        let s3 = try await S3()
        for key in ["a b/ü", "a b/x+y"] { try await s3.put(key) }
        let page = try await s3.list {
            $0.encodingType = "url"
            $0.prefix = "a b/"
        }
        #expect(page.contents?.map(\.key) == ["a%20b/x%2By", "a%20b/%C3%BC"])
        #expect(page.prefix == "a%20b/")
        let raw = try await s3.list()
        #expect(raw.contents?.map(\.key) == ["a b/x+y", "a b/ü"])
    }

    @Test func `names owners only when asked to`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        #expect(try await s3.list().contents?.first?.owner?.id == nil)
        #expect(try await s3.list { $0.fetchOwner = true }.contents?.first?.owner?.id != nil)
    }

    @Test(
        arguments: [
            Wrong("encoding-type") { $0.encodingType = "base64" }, Wrong("max-keys") { $0.maxKeys = -1 },
            Wrong("continuation-token") { $0.continuationToken = "%%" },
        ] as [Wrong<ListObjectsV2Request>])
    func `refuses what it cannot be asked`(wrong: Wrong<ListObjectsV2Request>) async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) { try await s3.list(wrong.adjust) }
        #expect(error?.code == "InvalidArgument")
        #expect(error?.details.first == .init("ArgumentName", wrong.expected))
    }

    @Test func `never has more than a thousand, nor less than asked of none`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        #expect(try await s3.list { $0.maxKeys = 5000 }.maxKeys == 1000)
        let none = try await s3.list { $0.maxKeys = 0 }
        #expect(none.keyCount == 0)
        #expect(none.isTruncated == false)
    }
}
