import Foundation
import Logging
import Service
import Testing
import Vocabulary

@testable import Federation

@Suite(.enabled(if: TestProvider.hindrance == nil, TestProvider.hindrance))
struct `A provider's token` {
    let provider: TestProvider
    let providers: Providers
    private let now = Timestamp(seconds: 1_790_000_000)

    init() async throws {
        provider = try await TestProvider()
        var log = Logger(label: "test")
        log.logLevel = .critical
        providers = Providers(Fetch(trusting: provider.certificates), log: log)
    }

    private func verify(
        _ token: String, by issuer: String? = nil, at now: Timestamp? = nil
    ) async -> WebIdentityFailure? {
        do throws(WebIdentityFailure) {
            try await providers.verify(token, issuedBy: issuer ?? provider.issuer, at: now ?? self.now)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["rsa", "ec"]) func `counts when a published key signed it`(key: String) async throws {
        #expect(await verify(try provider.sign(#"{"sub":"ann"}"#, with: key)) == nil)
    }

    @Test func `does not count when another key signed it, or its claims were changed`() async throws {
        #expect(await verify(try provider.sign("{}", with: "other")) == .unverifiable)
        let parts = try provider.sign(#"{"sub":"ann"}"#).split(separator: ".")
        let forged = "\(parts[0]).\(encoded(#"{"sub":"bea"}"#)).\(parts[2])"
        #expect(await verify(forged) == .unverifiable)
        #expect(await verify(try provider.sign("{}", with: "none")) == .malformed)
    }

    @Test func `does not count when its key is too short to be trusted`() async throws {
        guard case .noKey = await verify(try provider.sign("{}", with: "weak")) else {
            Issue.record("1024 bits were enough")
            return
        }
    }

    @Test func `is verified with keys that are fetched once`() async throws {
        let token = try provider.sign("{}")
        for _ in 0..<3 { #expect(await verify(token) == nil) }
        #expect(provider.requests == ["/.well-known/openid-configuration", "/keys"])
        #expect(await verify(token, at: now.adding(seconds: 3601)) == nil)
        #expect(provider.requests.count == 4)
    }

    @Test func `makes many who ask at once wait for one fetch`() async throws {
        let token = try provider.sign("{}")
        let failures = await withTaskGroup(of: WebIdentityFailure?.self) { group in
            for _ in 0..<16 { group.addTask { await verify(token) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures.allSatisfy { $0 == nil })
        #expect(provider.requests.count == 2)
    }

    @Test func `of an unknown key has the keys fetched again, but not for every such token`() async throws {
        #expect(await verify(try provider.sign("{}")) == nil)
        let header = encoded(#"{"alg":"RS256","kid":"made-up"}"#)
        let token = "\(header).\(encoded("{}")).c2ln"
        for second in [1, 2, 20, 21, 22] as [Int64] {
            guard case .noKey = await verify(token, at: now.adding(seconds: second)) else {
                Issue.record("a made-up key was found")
                return
            }
        }
        #expect(provider.requests.count == 4)
    }

    @Test func `has a provider that gave no keys asked again, but not for every such token`() async throws {
        let token = try provider.sign("{}")
        for second in [0, 1, 14, 15, 16] as [Int64] {
            let failure = await verify(
                token, by: provider.issuer + "/misnamed", at: now.adding(seconds: second))
            #expect(failure != nil && failure != .unverifiable)
        }
        #expect(provider.requests.count == 2)
        // Others are not taken for it.
        #expect(await verify(token) == nil)
    }

    @Test(arguments: ["/redirected", "/unencrypted", "/inside", "/misnamed", "/huge/"])
    func `does not count when its keys are elsewhere, hidden, or too many`(path: String) async throws {
        let failure = await verify(try provider.sign("{}"), by: provider.issuer + path)
        #expect(failure != nil && failure != .unverifiable)
    }

    @Test func `does not count when the provider is not there`() async throws {
        guard case .unreachable = await verify(try provider.sign("{}"), by: "https://localhost:1") else {
            Issue.record("nobody answered, and it counted")
            return
        }
    }

    @Test func `does not count when nobody vouches for the provider's certificate`() async throws {
        var log = Logger(label: "test")
        log.logLevel = .critical
        let strangers = Providers(Fetch(), log: log)
        let token = try provider.sign("{}")
        await #expect(throws: WebIdentityFailure.self) {
            try await strangers.verify(token, issuedBy: provider.issuer, at: now)
        }
        #expect(provider.requests.isEmpty)
    }
}

@Suite struct `An issuer's configuration` {
    @Test(arguments: [
        ("https://i.example", "https://i.example/keys", true),
        ("https://i.example/a", "https://keys.i.example/k", true),
        ("https://localhost:8443", "https://localhost:8443/keys", true),
        ("https://i.example", "http://i.example/keys", false),
        ("https://i.example", "ftp://i.example", false),
        ("https://i.example", "https://127.0.0.1/keys", false),
        ("https://i.example", "https://169.254.169.254/latest", false),
        ("https://i.example", "https://[::1]/keys", false),
        ("https://i.example", "https://2130706433/", false),
        ("https://i.example", "https://127.0.0.0x1/", false),
        ("https://i.example", "https://localhost/keys", false),
        ("https://i.example", "https://metadata.google.internal/", false),
        ("https://i.example", "https://other.example:8443/keys", false),
        ("https://i.example", "https://user:secret@other.example/", false),
        ("https://i.example", "file:///etc/passwd", false),
    ])
    func `may send us to its own host or another public one`(issuer: String, keys: String, isAllowed: Bool) {
        let document = #"{"issuer":"\#(issuer)","jwks_uri":"\#(keys)"}"#
        #expect((try? Issuer.keySetURL(Array(document.utf8), of: issuer)) == (isAllowed ? keys : nil))
    }

    @Test(arguments: [
        ("https://i.example", "https://i.example/.well-known/openid-configuration"),
        ("https://i.example/", "https://i.example/.well-known/openid-configuration"),
        ("https://i.example/a", "https://i.example/a/.well-known/openid-configuration"),
    ])
    func `is where the standard says`(issuer: String, expected: String) {
        #expect(Issuer.configurationURL(of: issuer) == expected)
    }
}
