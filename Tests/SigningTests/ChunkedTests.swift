import Signing
import Testing
import Vocabulary

/// AWS's own example of a chunked upload: 65,536 and 1,024 bytes of `a`.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
@Suite struct `A chunked body` {
    private static let secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    private static let moment = Timestamp(seconds: 1_369_353_600)
    private static let s3 = ExpectedService("s3", family: .s3, region: .exactly("us-east-1"))

    enum Kind: CaseIterable { case signed, signedTrailer, unsignedTrailer }

    private func decoder(_ kind: Kind, decodedLength: Int? = 66_560) throws -> ChunkedDecoder {
        var headers: [SignedRequest.Header] = [
            .init("content-encoding", "aws-chunked"), .init("host", "s3.amazonaws.com"),
            .init("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ]
        if let decodedLength { headers.append(.init("x-amz-decoded-content-length", String(decodedLength))) }
        switch kind {
        case .signed:
            headers.append(.init("content-length", "66824"))
            headers.append(.init("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"))
        case .signedTrailer:
            headers.append(.init("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"))
            headers.append(.init("x-amz-trailer", "x-amz-checksum-crc32c"))
        case .unsignedTrailer:
            headers.append(.init("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"))
            headers.append(.init("x-amz-trailer", "x-amz-checksum-crc32c"))
        }
        let signer = Signer(
            accessKeyID: AccessKeyID("AKIAIOSFODNN7EXAMPLE"), secret: Self.secret, region: "us-east-1",
            service: "s3", at: Self.moment)
        let request = signer.signed(
            SignedRequest(method: "PUT", target: "/examplebucket/chunkObject.txt", headers: headers),
            body: .declared)
        if decodedLength == 66_560 {
            switch kind {
            case .signed:
                #expect(
                    request.header("authorization")?.hasSuffix(
                        "=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9") == true)
            case .signedTrailer:
                #expect(
                    request.header("authorization")?.hasSuffix(
                        "=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e") == true)
            case .unsignedTrailer: break
            }
        }
        let verified = try SignatureClaim(request).accepted(by: Self.s3, at: Self.moment)
            .verify(secret: Self.secret, body: .declared, cache: SigningKeyCache(capacity: 2))
        return try #require(try ChunkedDecoder(request, verified))
    }

    private func body(_ kind: Kind) -> [UInt8] {
        let first = String(repeating: "a", count: 65_536)
        let second = String(repeating: "a", count: 1024)
        let text =
            switch kind {
            case .signed:
                "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n\(first)\r\n"
                    + "400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n\(second)\r\n"
                    + "0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n"
            case .signedTrailer:
                "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n\(first)\r\n"
                    + "400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n\(second)\r\n"
                    + "0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n"
                    + "x-amz-checksum-crc32c:sOO8/Q==\r\n"
                    + "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n"
            case .unsignedTrailer:
                "10000\r\n\(first)\r\n400\r\n\(second)\r\n0\r\nx-amz-checksum-crc32c:sOO8/Q==\r\n\r\n"
            }
        return Array(text.utf8)
    }

    /// Feeds the body in pieces of that size.
    private func decode(
        _ bytes: [UInt8], with decoder: ChunkedDecoder, pieces: Int = 4096
    ) throws(BodyFailure) -> (content: [UInt8], trailer: [SignedRequest.Header]) {
        var decoder = decoder
        var content: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + pieces, bytes.count)
            for slice in try decoder.decode(Array(bytes[start..<end])) { content += slice }
            start = end
        }
        return (content, try decoder.finish())
    }

    @Test(arguments: Kind.allCases, [1, 2, 7, 1000, 65_536, 100_000])
    func `gives its content, however it is cut`(kind: Kind, pieces: Int) throws {
        let (content, trailer) = try decode(body(kind), with: decoder(kind), pieces: pieces)
        #expect(content == Array(repeating: UInt8(ascii: "a"), count: 66_560))
        #expect(trailer == (kind == .signed ? [] : [.init("x-amz-checksum-crc32c", "sOO8/Q==")]))
        var checksum = Checksum(.crc32c)
        checksum.update(content)
        #expect(checksum.base64 == "sOO8/Q==")
    }

    @Test(arguments: Kind.allCases)
    func `is incomplete when it is cut off anywhere`(kind: Kind) throws {
        let bytes = body(kind)
        let cuts =
            Array(0..<100) + stride(from: 100, to: bytes.count, by: 997) + (bytes.count - 250..<bytes.count)
        for cut in cuts {
            let failure = #expect(throws: BodyFailure.self) {
                try decode(Array(bytes[..<cut]), with: decoder(kind), pieces: 50_000)
            }
            #expect(failure == .incomplete, "cut at \(cut)")
        }
    }

    @Test func `is refused when a signed byte changes`() throws {
        for kind in [Kind.signed, .signedTrailer] {
            let bytes = body(kind)
            for position in [100, 60_000, 65_700, bytes.count - 20] {
                var changed = bytes
                changed[position] =
                    changed[position] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
                #expect(throws: BodyFailure.self) { try decode(changed, with: decoder(kind)) }
            }
        }
        var changed = body(.signed)
        changed[5000] = UInt8(ascii: "b")
        #expect(throws: BodyFailure.chunkSignature(AccessKeyID("AKIAIOSFODNN7EXAMPLE"))) {
            try decode(changed, with: decoder(.signed))
        }
    }

    @Test(arguments: [
        (
            body: "5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n", length: 6,
            failure: BodyFailure.incomplete
        ),
        (body: "5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n", length: 4, failure: .incomplete),
        (body: "5\r\nhelloX\r\n0\r\n\r\n", length: 5, failure: .incomplete),
        (body: "z\r\nhello\r\n0\r\n\r\n", length: 5, failure: .incomplete),
        (body: "ffffffffffffffff\r\n", length: 5, failure: .incomplete),
        (body: "-5\r\nhello\r\n", length: 5, failure: .incomplete),
        (body: "\r\n", length: 5, failure: .incomplete),
        (body: String(repeating: "0", count: 5000), length: 5, failure: .incomplete),
        (body: "5\r\nhello\r\n0\r\n\r\n", length: 5, failure: .malformedTrailer),
        (body: "5\r\nhello\r\n0\r\nno colon\r\n\r\n", length: 5, failure: .malformedTrailer),
        (body: "5\r\nhello\r\n0\r\nx-amz-checksum-sha1:AAAA\r\n\r\n", length: 5, failure: .malformedTrailer),
        (
            body: "5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\nmore", length: 5,
            failure: .incomplete
        ),
        (body: "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", length: 5, failure: .chunkTooSmall(number: 1, size: 2)),
    ])
    func `is refused when its framing is wrong`(body: String, length: Int, failure: BodyFailure) throws {
        let decoder = try decoder(.unsignedTrailer, decodedLength: length)
        #expect(throws: failure) { try decode(Array(body.utf8), with: decoder) }
    }

    @Test func `of any bytes never gives more than was announced`() throws {
        var random = SplitMix(seed: 3)
        let template = Array("5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n".utf8)
        for _ in 0..<3000 {
            var bytes = template
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            var decoder = try decoder(.unsignedTrailer, decodedLength: 5)
            let content = try? decoder.decode(bytes).reduce(0) { $0 + $1.count }
            #expect((content ?? 0) <= 5)
        }
    }

    @Test func `without its decoded length is refused`() {
        #expect(throws: BodyFailure.decodedLengthMissing) {
            try decoder(.unsignedTrailer, decodedLength: nil)
        }
    }

    @Test func `of no bytes is fine`() throws {
        let decoder = try decoder(.unsignedTrailer, decodedLength: 0)
        let (content, trailer) = try decode(
            Array("0\r\nx-amz-checksum-crc32c: AAAAAA==\r\n\r\n".utf8), with: decoder)
        #expect(content.isEmpty)
        #expect(trailer == [.init("x-amz-checksum-crc32c", "AAAAAA==")])
    }

    @Test(
        arguments: [
            ("aws-chunked", nil), ("aws-chunked,gzip", "gzip"), ("gzip, aws-chunked", "gzip"),
            ("gzip", "gzip"),
            ("br, aws-chunked , gzip", "br,gzip"),
        ] as [(String, String?)])
    func `is stored without its framing's coding`(sent: String, stored: String?) {
        #expect(ContentEncoding.withoutFraming(sent) == stored)
    }
}
