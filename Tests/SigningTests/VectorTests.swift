import Signing
import Testing
import Vocabulary

@Suite struct `The vectors of AWS and of botocore` {
    @Test func `are all there`() {
        #expect(Vector.all.filter(\.published).count >= 24)
        #expect(Vector.all.filter { !$0.published }.count >= 22)
    }

    @Test(arguments: Vector.all)
    func `verify as they were signed`(vector: Vector) throws {
        let verified = try vector.verify(vector.request)
        #expect(verified.credential.accessKeyID == AccessKeyID("AKIDEXAMPLE"))
        #expect(verified.signedAt == Vector.moment)
    }

    @Test(arguments: Vector.all)
    func `have the published canonical request`(vector: Vector) throws {
        let failure = #expect(throws: SignatureFailure.self) {
            try vector.verify(vector.request, secret: Secret("another"))
        }
        guard case .mismatch(let mismatch) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(String(decoding: mismatch.canonicalRequest, as: UTF8.self) == vector.canonicalRequest)
        #expect(mismatch.signatureProvided == vector.signature)
    }

    @Test(arguments: Vector.all)
    func `do not verify when the method, the path, the query, the host or the token is another`(
        vector: Vector
    ) {
        var changed: [SignedRequest] = []
        var request = vector.request
        request.method = "DELETE"
        changed.append(request)
        request = vector.request
        request.path += Array("x".utf8)
        changed.append(request)
        request = vector.request
        request.query += Array("&extra=1".utf8)
        changed.append(request)
        for (index, header) in vector.request.headers.enumerated() where header.name != "authorization" {
            request = vector.request
            request.headers[index].value += "1"
            changed.append(request)
        }
        for request in changed {
            #expect(throws: SignatureFailure.self) { try vector.verify(request) }
        }
    }

    @Test(arguments: Vector.all.filter { $0.service != "s3" && !$0.presigned })
    func `do not verify with another body`(vector: Vector) {
        #expect(throws: SignatureFailure.self) { try vector.verify(vector.request, body: vector.body + " ") }
    }

    @Test(arguments: Vector.all)
    func `never verify after a byte of the authorization changed`(vector: Vector) {
        var random = SplitMix(seed: 7)
        for _ in 0..<40 {
            var request = vector.request
            if vector.presigned {
                let at = Int.random(in: 0..<request.query.count, using: &random)
                let byte = UInt8.random(in: 33...126, using: &random)
                // A letter of an escape may change its case without changing its meaning.
                guard lowercased(request.query[at]) != lowercased(byte) else { continue }
                request.query[at] = byte
            } else if let at = request.headers.firstIndex(where: { $0.name == "authorization" }) {
                var value = Array(request.headers[at].value.utf8)
                let position = Int.random(in: 0..<value.count, using: &random)
                let byte = UInt8.random(in: 33...126, using: &random)
                guard value[position] != byte, value[position] != UInt8(ascii: " ") else { continue }
                value[position] = byte
                request.headers[at].value = String(decoding: value, as: UTF8.self)
            }
            // The comma before a part may become another part's end only by breaking the credential.
            let outcome = Result { try vector.verify(request) }
            if case .success(let verified) = outcome {
                #expect(verified.credential.accessKeyID != AccessKeyID("AKIDEXAMPLE"), "\(request)")
            }
        }
    }

    private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

/// A generator whose numbers are the same in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
