import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import S3Service

extension S3 {
    /// The body is checked as any is, so the header must be there.
    static let md5 = [(name: "content-md5", value: "1B2M2Y8AsgTpgAmY7PhCfg==")]

    func versioning(_ status: String?, mfaDelete: String? = nil) async throws {
        _ = try await aws.call(
            PutBucketVersioning.self,
            .init(
                bucket: bucket, versioningConfiguration: .init(mfaDelete: mfaDelete, status: status)
            )
        ) { $0.headers = Self.md5 }
    }

    @discardableResult
    func delete(_ key: String, _ version: String? = nil) async throws -> DeleteObjectOutput {
        try await aws.call(DeleteObject.self, .init(bucket: bucket, key: key, versionId: version))
    }

    func versions(
        _ adjust: (inout ListObjectVersionsRequest) -> Void = { _ in }
    ) async throws -> ListObjectVersionsOutput {
        var request = ListObjectVersionsRequest(bucket: bucket)
        adjust(&request)
        return try await aws.call(ListObjectVersions.self, request)
    }
}

@Suite struct `A bucket that keeps versions` {
    private let s3: S3

    init() async throws {
        s3 = try await S3()
        try await s3.put("k", "zero")
        try await s3.versioning("Enabled")
    }

    private func error(_ body: () async throws -> some Any) async -> AWSError? {
        await #expect(throws: AWSError.self) { _ = try await body() }
    }

    @Test func `says so, and that it no longer does`() async throws {
        let status = { (s3: S3) in
            try await s3.aws.call(GetBucketVersioning.self, .init(bucket: s3.bucket)).status
        }
        #expect(try await status(S3()) == nil)
        #expect(try await status(s3) == "Enabled")
        try await s3.versioning("Suspended")
        #expect(try await status(s3) == "Suspended")
    }

    @Test(
        arguments: [
            ("On", nil, "MalformedXML"), (nil, nil, "IllegalVersioningConfigurationException"),
            ("Enabled", "Enabled", "NotImplemented"),
        ] as [(String?, String?, String)])
    func `is not told what makes no sense, nor to ask for a second factor`(
        status: String?, mfaDelete: String?, code: String
    ) async throws {
        #expect(await error { try await s3.versioning(status, mfaDelete: mfaDelete) }?.code == code)
    }

    @Test func `gives each put a version, and each of them when asked`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        let two = try #require(try await s3.put("k", "two").versionId)
        #expect(one.utf8.count == 32 && one != two)
        #expect(try await s3.text("k") == "two")
        #expect(try await s3.get("k").versionId == two)
        #expect(try await s3.text("k") { $0.versionId = one } == "one")
        #expect(try await s3.text("k") { $0.versionId = "null" } == "zero")
        let head = try await s3.aws.call(
            HeadObject.self, .init(bucket: s3.bucket, key: "k", versionId: one))
        #expect(head.versionId == one && head.contentLength == 3)
    }

    @Test func `hides with a marker what is deleted without a version`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        let deleted = try await s3.delete("k")
        let marker = try #require(deleted.versionId)
        #expect(deleted.deleteMarker == true)

        let missing = await error { try await s3.get("k") }
        #expect(missing?.code == "NoSuchKey")
        #expect(
            missing?.headers == [
                AWSError.Detail("x-amz-delete-marker", "true"), AWSError.Detail("x-amz-version-id", marker),
            ])
        let refused = await error { try await s3.get("k") { $0.versionId = marker } }
        #expect(refused?.code == "MethodNotAllowed" && refused?.status == 405)
        #expect(refused?.headers.contains(AWSError.Detail("x-amz-delete-marker", "true")) == true)
        #expect(try await s3.text("k") { $0.versionId = one } == "one")
        #expect(try await s3.list().contents?.isEmpty == true)

        let listed = try await s3.versions()
        #expect(listed.deleteMarkers?.map(\.versionId) == [marker])
        #expect(listed.deleteMarkers?.map(\.isLatest) == [true])
        #expect(listed.versions?.map(\.versionId) == [one, "null"])
        #expect(listed.versions?.map(\.isLatest) == [false, false])

        let undone = try await s3.delete("k", marker)
        #expect(undone.deleteMarker == true && undone.versionId == marker)
        #expect(try await s3.text("k") == "one")
    }

    @Test func `marks what was never there`() async throws {
        #expect(try await s3.delete("none").deleteMarker == true)
        #expect(try await s3.versions { $0.prefix = "none" }.deleteMarkers?.count == 1)
    }

    @Test func `deletes a version for good, and the one before comes back`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        let deleted = try await s3.delete("k", one)
        #expect(deleted.versionId == one && deleted.deleteMarker == nil)
        #expect(try await s3.text("k") == "zero")
        #expect(await error { try await s3.get("k") { $0.versionId = one } }?.code == "NoSuchVersion")
        // That it was not there is no error.
        #expect(try await s3.delete("k", one).versionId == one)
        #expect(await error { try await s3.delete("k", "short") }?.code == "InvalidArgument")
    }

    @Test func `puts null versions in place of each other while it is suspended`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        try await s3.versioning("Suspended")
        #expect(try await s3.put("k", "again null").versionId == nil)
        #expect(try await s3.get("k").versionId == "null")
        #expect(try await s3.versions().versions?.map(\.versionId) == ["null", one])
        let deleted = try await s3.delete("k")
        #expect(deleted.deleteMarker == true && deleted.versionId == "null")
        #expect(try await s3.versions().versions?.map(\.versionId) == [one])
        #expect(try await s3.versions().deleteMarkers?.map(\.versionId) == ["null"])
    }

    @Test func `is emptied by its versions, and only then deleted`() async throws {
        try await s3.put("k", "one")
        try await s3.delete("k")
        let full = await error {
            try await s3.aws.call(DeleteBucket.self, .init(bucket: s3.bucket))
        }
        #expect(full?.code == "BucketNotEmpty")
        let listed = try await s3.versions()
        let all =
            (listed.versions ?? []).map { ObjectIdentifier(key: $0.key ?? "", versionId: $0.versionId) }
            + (listed.deleteMarkers ?? []).map {
                ObjectIdentifier(key: $0.key ?? "", versionId: $0.versionId)
            }
        let result = try await s3.aws.call(
            DeleteObjects.self, .init(bucket: s3.bucket, delete: .init(objects: all))
        ) { $0.headers = S3.md5 }
        #expect(result.errors?.isEmpty == true && result.deleted?.count == 3)
        #expect(result.deleted?.last?.deleteMarker == true)
        #expect(result.deleted?.last?.deleteMarkerVersionId == all.last?.versionId)
        _ = try await s3.aws.call(DeleteBucket.self, .init(bucket: s3.bucket))
    }

    @Test func `marks many at once`() async throws {
        let result = try await s3.aws.call(
            DeleteObjects.self, .init(bucket: s3.bucket, delete: .init(objects: [.init(key: "k")]))
        ) { $0.headers = S3.md5 }
        let deleted = try #require(result.deleted?.first)
        #expect(deleted.deleteMarker == true && deleted.versionId == nil)
        let marker = try await s3.versions().deleteMarkers?.first?.versionId
        #expect(deleted.deleteMarkerVersionId == marker)
    }

    @Test func `takes an old version back by copying it over the latest`() async throws {
        let two = try #require(try await s3.put("k", "two").versionId)
        let copied = try await s3.aws.call(
            CopyObject.self,
            .init(bucket: s3.bucket, copySource: "\(s3.bucket)/k?versionId=null", key: "k"))
        #expect(copied.copySourceVersionId == "null" && copied.versionId?.utf8.count == 32)
        #expect(try await s3.text("k") == "zero")
        #expect(try await s3.versions().versions?.map(\.versionId) == [copied.versionId, two, "null"])
        let marker = try #require(try await s3.delete("k").versionId)
        let refused = await error {
            try await s3.aws.call(
                CopyObject.self,
                .init(bucket: s3.bucket, copySource: "\(s3.bucket)/k?versionId=\(marker)", key: "l"))
        }
        #expect(refused?.code == "InvalidRequest")
    }

    @Test func `tags a version and no other`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        try await s3.put("k", "two")
        let tagged = try await s3.aws.call(
            PutObjectTagging.self,
            .init(
                bucket: s3.bucket, key: "k", versionId: one,
                tagging: .init(tagSet: [.init(key: "a", value: "b")]))
        ) { $0.headers = S3.md5 }
        #expect(tagged.versionId == one)
        let tags = { (version: String?) in
            try await s3.aws.call(
                GetObjectTagging.self, .init(bucket: s3.bucket, key: "k", versionId: version))
        }
        #expect(try await tags(one).tagSet.map(\.key) == ["a"])
        #expect(try await tags(nil).tagSet.isEmpty)
        #expect(try await tags(one).versionId == one)
    }

    @Test func `holds conditions against the latest, and against nothing when it is a marker`() async throws {
        let refused = await error { try await s3.put("k", "two") { $0.ifNoneMatch = "*" } }
        #expect(refused?.code == "PreconditionFailed")
        try await s3.delete("k")
        try await s3.put("k", "two") { $0.ifNoneMatch = "*" }
        #expect(try await s3.text("k") == "two")
    }

    @Test func `is listed page by page`() async throws {
        for text in ["1", "2", "3"] { try await s3.put("k", text) }
        let all = try await s3.versions().versions?.map(\.versionId)
        var seen: [String?] = []
        var marker: (String?, String?) = (nil, nil)
        for _ in 0..<4 {
            let page = try await s3.versions {
                $0.maxKeys = 1
                ($0.keyMarker, $0.versionIdMarker) = marker
            }
            seen += page.versions?.map(\.versionId) ?? []
            marker = (page.nextKeyMarker, page.nextVersionIdMarker)
        }
        #expect(seen == all && marker.0 == nil && marker.1 == nil)
        let refused = await error { try await s3.versions { $0.versionIdMarker = "null" } }
        #expect(refused?.code == "InvalidArgument")
    }

    @Test func `keeps versions from those that may only delete objects`() async throws {
        let one = try #require(try await s3.put("k", "one").versionId)
        let ann = try s3.user(
            """
            {"Effect":"Allow","Action":["s3:DeleteObject","s3:GetObjectVersion"],"Resource":"*",
             "Condition":{"StringNotEquals":{"s3:VersionId":"null"}}}
            """)
        let denied = await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(
                DeleteObject.self, .init(bucket: s3.bucket, key: "k", versionId: one), as: ann)
        }
        #expect(denied?.question.action == "s3:DeleteObjectVersion")
        #expect(try await S3.text(s3.get("k", as: ann) { $0.versionId = one }.body) == "one")
        await #expect(throws: AccessDenied.self) { try await s3.get("k", as: ann) { $0.versionId = "null" } }
        let marked = try await s3.aws.call(DeleteObject.self, .init(bucket: s3.bucket, key: "k"), as: ann)
        #expect(marked.deleteMarker == true)
    }
}
