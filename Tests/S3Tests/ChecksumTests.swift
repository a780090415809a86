import Service
import Signing
import TestSupport
import Testing
import Vocabulary

@testable import S3Service

@Suite struct `A checksum` {
    @Test func `is S3's own when the client has none`() async throws {
        let s3 = try await S3()
        let put = try await s3.put("k", "123456789")
        // The check value of CRC-64/NVME: ae8b14860a799888.
        #expect(put.checksumCRC64NVME == "rosUhgp5mIg=")
        #expect(put.checksumType == "FULL_OBJECT")
        #expect(try await s3.get("k").checksumCRC64NVME == nil)
        #expect(try await s3.get("k") { $0.checksumMode = "ENABLED" }.checksumCRC64NVME == "rosUhgp5mIg=")
        let part = try await s3.get("k") {
            $0.checksumMode = "ENABLED"
            $0.range = "bytes=0-1"
        }
        #expect(part.checksumCRC64NVME == nil)
    }

    @Test(
        arguments: [
            ("x-amz-checksum-crc32", "y/Q5Jg==", ChecksumAlgorithm.crc32),
            ("x-amz-checksum-crc32c", "4waSgw==", .crc32c),
            ("x-amz-checksum-crc64nvme", "rosUhgp5mIg=", .crc64nvme),
            ("x-amz-checksum-sha1", "98O8HYCOBHMq32eZZczDTKeuNEE=", .sha1),
            ("x-amz-checksum-sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=", .sha256),
        ])
    func `of the client is verified, from header and trailer`(
        name: String, value: String, algorithm: ChecksumAlgorithm
    ) async throws {
        let s3 = try await S3()
        let put = try await s3.put("h", "123456789", headers: [(name, value)])
        let trailed = try await s3.put(
            "t", "123456789", headers: [("x-amz-trailer", name)], trailers: [(name, value)])
        #expect(put.checksum(algorithm) == trailed.checksum(algorithm))
        #expect(put.checksum(algorithm) == value)
        for text in ["", "12345678"] {
            let header = await #expect(throws: AWSError.self) {
                try await s3.put("bad", text, headers: [(name, value)])
            }
            #expect(header?.code == "BadDigest")
            let trailer = await #expect(throws: AWSError.self) {
                try await s3.put("bad", text, headers: [("x-amz-trailer", name)], trailers: [(name, value)])
            }
            #expect(trailer?.code == "BadDigest")
        }
        #expect(try await s3.list().contents?.map(\.key) == ["h", "t"])
    }

    @Test(arguments: [
        ("JfnnlDI7RTiF9RgfG2JNCw==", nil), ("XUFAKrxLKna5cZ2REBfFkg==", "BadDigest"),
        ("short", "InvalidDigest"),
    ])
    func `Content-MD5 is compared`(value: String, code: String?) async throws {
        let s3 = try await S3()
        do {
            try await s3.put("k", "123456789", headers: [("content-md5", value)])
            #expect(code == nil)
        } catch let error as AWSError {
            #expect(error.code == code)
        }
    }

    @Test(arguments: [ChecksumAlgorithm.crc32, .crc32c, .crc64nvme], [0, 1, 2, 7, 8, 1000, 70_000])
    func `of two texts follows from theirs`(algorithm: ChecksumAlgorithm, length: Int) throws {
        let text = (0..<70_001).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 5) }
        func value(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
            var checksum = Checksum(algorithm)
            checksum.update(Array(bytes))
            return checksum.value
        }
        let combination = try #require(CRCCombination(algorithm))
        let split = text.count - length
        #expect(
            combination.combine(value(text[..<split]), value(text[split...]), secondLength: Int64(length))
                == value(text[...]))
    }
}
