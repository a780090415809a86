import Crypto
import Service
import Signing
import TestSupport
import Testing
import Vocabulary
import Wire

@testable import S3Service

private let fiveMegabytes = 5 << 20

extension S3 {
    fileprivate func begin(
        _ key: String, _ adjust: (inout CreateMultipartUploadRequest) -> Void = { _ in }
    ) async throws -> String {
        var request = CreateMultipartUploadRequest(bucket: bucket, key: key)
        adjust(&request)
        return try await #require(aws.call(CreateMultipartUpload.self, request).uploadId)
    }

    @discardableResult
    fileprivate func part(
        _ number: Int, _ bytes: [UInt8], of key: String, _ upload: String,
        headers: [(name: String, value: String)] = []
    ) async throws -> UploadPartOutput {
        try await aws.call(
            UploadPart.self, .init(bucket: bucket, key: key, partNumber: number, uploadId: upload),
            body: RequestBody(bytes: bytes)
        ) { $0.headers = headers }
    }

    fileprivate func complete(
        _ key: String, _ upload: String, _ parts: [CompletedPart],
        _ adjust: (inout CompleteMultipartUploadRequest) -> Void = { _ in }
    ) async throws -> CompleteMultipartUploadOutput {
        var request = CompleteMultipartUploadRequest(
            bucket: bucket, key: key, multipartUpload: .init(parts: parts), uploadId: upload)
        adjust(&request)
        return try await aws.call(CompleteMultipartUpload.self, request)
    }
}

@Suite struct `An upload in parts` {
    private let first = [UInt8](repeating: 1, count: fiveMegabytes)
    private let second = Array("the end".utf8)

    @Test func `becomes an object with the ETag and checksum of S3`() async throws {
        let s3 = try await S3()
        let id = try await s3.begin("k") { $0.contentType = "text/plain" }
        let one = try await s3.part(1, first, of: "k", id)
        let two = try await s3.part(2, second, of: "k", id)
        let done = try await s3.complete(
            "k", id, [.init(eTag: one.eTag, partNumber: 1), .init(eTag: two.eTag, partNumber: 2)])
        let digests = [first, second].map { Array(Insecure.MD5.hash(data: $0)) }
        let expected = Insecure.MD5.hash(data: digests.flatMap { $0 }).map { byte in
            let hex = String(byte, radix: 16)
            return hex.count == 1 ? "0" + hex : hex
        }.joined()
        #expect(done.eTag == "\"\(expected)-2\"")
        var whole = Checksum(.crc64nvme)
        whole.update(first)
        whole.update(second)
        #expect(done.checksumCRC64NVME == whole.base64)
        #expect(done.checksumType == "FULL_OBJECT")
        let got = try await s3.get("k") { $0.range = "bytes=-9" }
        #expect(try await Array(S3.text(got.body).utf8) == [1, 1] + second)
        #expect(got.contentType == "text/plain")
        let part = try await s3.get("k") { $0.partNumber = 2 }
        #expect(try await S3.text(part.body) == "the end")
        #expect(part.partsCount == 2)
        await #expect(throws: AWSError.invalidPartNumber(3, of: 2)) {
            try await s3.get("k") { $0.partNumber = 3 }
        }
        await #expect(throws: AWSError.noSuchUpload(id)) { try await s3.part(3, second, of: "k", id) }
    }

    @Test func `has a composite checksum when it was begun with a hash`() async throws {
        let s3 = try await S3()
        let id = try await s3.begin("k") { $0.checksumAlgorithm = "SHA256" }
        var parts: [CompletedPart] = []
        for (number, bytes) in [(1, first), (2, second)] {
            let sum = Vocabulary.Base64.encode(Array(SHA256.hash(data: bytes)))
            let put = try await s3.part(
                number, bytes, of: "k", id, headers: [("x-amz-checksum-sha256", sum)])
            #expect(put.checksumSHA256 == sum)
            parts.append(.init(eTag: put.eTag, checksumSHA256: sum, partNumber: number))
        }
        let bare = parts.map { CompletedPart(eTag: $0.eTag, partNumber: $0.partNumber) }
        let refused = await #expect(throws: AWSError.self) { try await s3.complete("k", id, bare) }
        #expect(refused?.message.contains("It was missing for part 1 in the request.") == true)
        let done = try await s3.complete("k", id, parts)
        let composite = SHA256.hash(data: [first, second].flatMap { Array(SHA256.hash(data: $0)) })
        #expect(done.checksumSHA256 == Vocabulary.Base64.encode(Array(composite)) + "-2")
        #expect(done.checksumType == "COMPOSITE")
    }

    @Test func `takes no part with another algorithm than its own`() async throws {
        let s3 = try await S3()
        let id = try await s3.begin("k") { $0.checksumAlgorithm = "CRC32" }
        var sum = Checksum(.sha1)
        sum.update(second)
        let error = await #expect(throws: AWSError.self) {
            try await s3.part(1, second, of: "k", id, headers: [("x-amz-checksum-sha1", sum.base64)])
        }
        #expect(error?.code == "InvalidRequest")
    }

    @Test func `is completed only with parts that are there, large enough and in order`() async throws {
        let s3 = try await S3()
        let id = try await s3.begin("k")
        let small = try await s3.part(1, second, of: "k", id)
        let large = try await s3.part(2, first, of: "k", id)
        let last = try await s3.part(3, second, of: "k", id)
        func parts(_ list: (Int, String?)...) -> [CompletedPart] {
            list.map { .init(eTag: $0.1, partNumber: $0.0) }
        }
        for (list, code) in [
            ([], "MalformedXML"),
            (parts((1, small.eTag), (2, large.eTag)), "EntityTooSmall"),
            (parts((3, last.eTag), (2, large.eTag)), "InvalidPartOrder"),
            (parts((2, large.eTag), (2, large.eTag)), "InvalidPartOrder"),
            (parts((2, last.eTag)), "InvalidPart"),
            (parts((4, last.eTag)), "InvalidPart"),
        ] {
            let error = await #expect(throws: AWSError.self) { try await s3.complete("k", id, list) }
            #expect(error?.code == code)
        }
        let wrongSize = await #expect(throws: AWSError.self) {
            try await s3.complete("k", id, parts((2, large.eTag), (3, last.eTag))) { $0.mpuObjectSize = 5 }
        }
        #expect(wrongSize?.code == "InvalidRequest")
        _ = try await s3.complete("k", id, parts((2, large.eTag), (3, last.eTag)))
        #expect(try await s3.get("k").contentLength == fiveMegabytes + second.count)
    }

    @Test func `is listed, with its parts, until it is given up`() async throws {
        let s3 = try await S3()
        let id = try await s3.begin("k")
        for number in 1...3 { try await s3.part(number, second, of: "k", id) }
        let uploads = try await s3.aws.call(ListMultipartUploads.self, .init(bucket: s3.bucket))
        #expect(uploads.uploads?.map(\.uploadId) == [id])
        let page = try await s3.aws.call(
            ListParts.self, .init(bucket: s3.bucket, key: "k", maxParts: 2, uploadId: id))
        #expect(page.parts?.map(\.partNumber) == [1, 2])
        #expect(page.isTruncated == true)
        let rest = try await s3.aws.call(
            ListParts.self,
            .init(bucket: s3.bucket, key: "k", partNumberMarker: page.nextPartNumberMarker, uploadId: id))
        #expect(rest.parts?.map(\.partNumber) == [3])
        let abort = AbortMultipartUploadRequest(bucket: s3.bucket, key: "k", uploadId: id)
        _ = try await s3.aws.call(AbortMultipartUpload.self, abort)
        await #expect(throws: AWSError.noSuchUpload(id)) {
            try await s3.aws.call(AbortMultipartUpload.self, abort)
        }
        #expect(
            try await s3.aws.call(ListMultipartUploads.self, .init(bucket: s3.bucket)).uploads?.isEmpty
                == true)
    }

    @Test func `takes ranges of objects for parts`() async throws {
        let s3 = try await S3()
        try await s3.put("source", "0123456789")
        let id = try await s3.begin("k")
        let copied = try await s3.aws.call(
            UploadPartCopy.self,
            .init(
                bucket: s3.bucket, copySource: "/my-app-bucket/source", copySourceRange: "bytes=2-4",
                key: "k",
                partNumber: 1, uploadId: id))
        _ = try await s3.complete("k", id, [.init(eTag: copied.copyPartResult?.eTag, partNumber: 1)])
        #expect(try await s3.text("k") == "234")
        let error = await #expect(throws: AWSError.self) {
            try await s3.aws.call(
                UploadPartCopy.self,
                .init(
                    bucket: s3.bucket, copySource: "my-app-bucket/source", copySourceRange: "bytes=2-10",
                    key: "k",
                    partNumber: 1, uploadId: try await s3.begin("k")))
        }
        #expect(error?.code == "InvalidArgument")
    }
}
