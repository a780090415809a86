import Testing
import Vocabulary

@testable import Signing

@Suite struct `Signing keys` {
    private func verify(_ request: SignedRequest, _ secret: Secret, _ cache: SigningKeyCache) -> Bool {
        let iam = ExpectedService("iam", family: .query, region: .exactly("us-east-1"))
        let outcome = Result {
            try SignatureClaim(request).accepted(by: iam, at: Timestamp(seconds: 0))
                .verify(secret: secret, body: PayloadHash(of: []), cache: cache)
        }
        if case .success = outcome { return true }
        return false
    }

    private func request(_ key: String, _ secret: Secret) -> SignedRequest {
        Signer(
            accessKeyID: AccessKeyID(key), secret: secret, region: "us-east-1", service: "iam",
            at: Timestamp(seconds: 0)
        ).signed(
            SignedRequest(method: "GET", target: "/", headers: [.init("host", "h")]),
            body: PayloadHash(of: []))
    }

    @Test func `are not kept beyond a change of the secret`() {
        let cache = SigningKeyCache(capacity: 10)
        let old = Secret("old")
        let new = Secret("new")
        #expect(verify(request("AKID", old), old, cache))
        #expect(!verify(request("AKID", old), new, cache))
        #expect(verify(request("AKID", new), new, cache))
        #expect(!verify(request("AKID", new), old, cache))
    }

    @Test func `are bounded in number`() {
        let cache = SigningKeyCache(capacity: 10)
        for number in 0..<50 {
            let secret = Secret("secret \(number)")
            #expect(verify(request("AKID\(number)", secret), secret, cache))
            #expect(cache.count <= 10)
        }
        #expect(cache.count >= 5)
    }

    @Test func `that are used stay while others come and go`() {
        let cache = SigningKeyCache(capacity: 4)
        let often = Credential(accessKeyID: AccessKeyID("OFTEN"), date: "20260101", region: "r", service: "s")
        for number in 0..<20 {
            _ = cache.key(for: often, secret: Secret("often"))
            let other = Credential(
                accessKeyID: AccessKeyID("\(number)"), date: "20260101", region: "r", service: "s")
            _ = cache.key(for: other, secret: Secret("other"))
            #expect(cache.holds(often))
        }
    }

    @Test func `do not print`() {
        let cache = SigningKeyCache(capacity: 2)
        let key = cache.key(
            for: Credential(accessKeyID: AccessKeyID("A"), date: "20260101", region: "r", service: "s"),
            secret: Secret("visible"))
        var dumped = ""
        dump(key, to: &dumped)
        #expect(!dumped.contains("visible") && !dumped.contains("inner"))
        #expect("\(key)" == "••••")
    }
}
