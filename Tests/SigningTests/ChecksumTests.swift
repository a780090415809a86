import Signing
import Testing
import Vocabulary

@Suite struct Checksums {
    @Test(arguments: [
        (ChecksumAlgorithm.crc32, "y/Q5Jg=="), (.crc32c, "4waSgw=="), (.crc64nvme, "rosUhgp5mIg="),
        (.sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
        (.sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func `of 123456789 are the catalogued ones`(algorithm: ChecksumAlgorithm, value: String) {
        var checksum = Checksum(algorithm)
        checksum.update(Array("123456789".utf8))
        #expect(checksum.base64 == value)
        #expect(Base64.decode(checksum.base64) == checksum.value)
    }

    @Test(arguments: ChecksumAlgorithm.allCases)
    func `do not depend on how the bytes are cut`(algorithm: ChecksumAlgorithm) {
        var random = SplitMix(seed: 1)
        let bytes = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &random) }
        var whole = Checksum(algorithm)
        whole.update(bytes)
        for size in [1, 3, 8, 9, 17, 500] {
            var parts = Checksum(algorithm)
            for start in stride(from: 0, to: bytes.count, by: size) {
                parts.update(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            #expect(parts.value == whole.value)
        }
        var other = Checksum(algorithm)
        other.update(bytes.dropLast() + [bytes[999] ^ 1])
        #expect(other.value != whole.value)
    }

    @Test(
        arguments: [
            (ChecksumAlgorithm.crc32, 0xEDB8_8320), (.crc32c, 0x82F6_3B78),
            (.crc64nvme, 0x9A6C_9329_AC4B_C9B5),
        ] as [(ChecksumAlgorithm, UInt64)])
    func `agree with a bit at a time`(algorithm: ChecksumAlgorithm, polynomial: UInt64) {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let mask = algorithm == .crc64nvme ? UInt64.max : 0xFFFF_FFFF
        var crc = mask
        for byte in bytes {
            crc ^= UInt64(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ polynomial : crc >> 1 }
        }
        var checksum = Checksum(algorithm)
        checksum.update(bytes)
        #expect(checksum.value.reduce(0) { $0 << 8 | UInt64($1) } == crc ^ mask)
    }

    @Test func `of parts make a composite with their number`() {
        var one = Checksum(.sha256)
        one.update(Array("a".utf8))
        var whole = Checksum(.sha256)
        whole.update(one.value + one.value)
        #expect(Checksum.composite(of: [one.value, one.value], .sha256) == "\(whole.base64)-2")
        #expect(Checksum.composite(of: [one.value], .crc64nvme) == nil)
        var md5 = MD5()
        md5.update(Array("hello".utf8))
        #expect(md5.hex == "5d41402abc4b2a76b9719d911017c592")
        #expect(MD5.multipartETag(of: [md5.value]).hasSuffix("-1"))
    }

    private func request(_ headers: [(String, String)]) -> SignedRequest {
        SignedRequest(method: "PUT", target: "/b/k", headers: headers.map { .init($0.0, $0.1) })
    }

    @Test(
        arguments: [
            ([("x-amz-checksum-crc32", "NhCmhg==")], nil),
            ([("x-amz-checksum-crc32", "NhCmhw==")], ChecksumFailure.wrong(.crc32)),
            ([("content-md5", "XUFAKrxLKna5cZ2REBfFkg==")], nil),
            (
                [("content-md5", "XUFAKrxLKna5cZ2REBfFkQ==")],
                .wrongMD5(expected: "XUFAKrxLKna5cZ2REBfFkQ==", computed: "XUFAKrxLKna5cZ2REBfFkg==")
            ),
            ([], nil),
        ] as [([(String, String)], ChecksumFailure?)])
    func `are compared with the body`(headers: [(String, String)], failure: ChecksumFailure?) throws {
        let expected = try ExpectedChecksum(request(headers))
        var computed = Checksum(expected.algorithm)
        computed.update(Array("hello".utf8))
        var md5 = MD5()
        md5.update(Array("hello".utf8))
        let outcome = Result { try expected.check(computed, md5: md5, trailer: []) }
        switch (outcome, failure) {
        case (.success, nil): break
        case (.failure(let thrown), let failure?): #expect(thrown as? ChecksumFailure == failure)
        default: Issue.record("\(outcome) instead of \(String(describing: failure))")
        }
    }

    @Test(arguments: [
        ([("x-amz-checksum-crc32", "!")], "Value for x-amz-checksum-crc32 header is invalid."),
        ([("x-amz-checksum-crc32", "AAAA")], "Value for x-amz-checksum-crc32 header is invalid."),
        (
            [("x-amz-checksum-crc32", "NhCmhg=="), ("x-amz-checksum-sha1", "x")],
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."
        ),
        (
            [("x-amz-sdk-checksum-algorithm", "CRC32")],
            "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer "
                + "headers were found."
        ),
        ([("x-amz-trailer", "x-other")], "The value specified in the x-amz-trailer header is not supported"),
        ([("content-md5", "short")], "The Content-MD5 you specified was invalid."),
    ])
    func `that cannot be read are refused in S3's words`(headers: [(String, String)], message: String) {
        let failure = #expect(throws: ChecksumFailure.self) { try ExpectedChecksum(request(headers)) }
        #expect(failure?.fault.message == message)
        #expect(failure?.fault.status == 400)
    }
}
