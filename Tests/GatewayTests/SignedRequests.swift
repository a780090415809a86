import Foundation
import HummingbirdCore
import Ledger
import Logging
import NIOCore
import OrganizationsService
import STSService
import Service
import Sessions
import Signing
import TestSupport
import Trail
import Vocabulary
import Wire
import World

@testable import Gateway

/// A gateway without a socket, a user with a key, and requests that are signed for real.
struct TestGateway {
    let rolecall: TestRolecall
    let gateway: Gateway
    let trail: Trail
    let key: AccessKeyID
    let secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

    /// `fixedKey` makes the user's key one that a fixture fixed.
    init(fixedKey: Bool = false, acceptsFixedKeys: Bool = false) async throws {
        let rolecall = try TestRolecall()
        let clock = rolecall.clock
        self.rolecall = rolecall
        var settings = GatewaySettings(now: { clock.now })
        settings.acceptsFixedKeys = acceptsFixedKeys
        let trail = Trail(capacity: 100)
        self.trail = trail
        gateway = Gateway(
            services: [sts, organizations], present: rolecall.ledger.present,
            capabilities: rolecall.capabilities,
            settings: settings, trail: trail,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let key = AccessKeyID(rolecall.capabilities.ids.unique(.longTermKey, in: rolecall.account))
        let sealed = rolecall.capabilities.masterKey.seal(secret, for: key)
        let alice = User(
            account: rolecall.account, name: "alice",
            id: UniqueID(rolecall.capabilities.ids.unique(.user, in: rolecall.account)), createdAt: clock.now)
        try await rolecall.write { draft in
            try draft.put(alice)
            var accessKey = AccessKey(
                id: key, account: alice.account, userID: alice.id, createdAt: alice.createdAt,
                sealedSecret: sealed)
            accessKey.isFixed = fixedKey
            try draft.put(accessKey)
        }
        self.key = key
    }

    /// What the gateway answers to a signed form.
    func answer(
        _ form: String, key: AccessKeyID? = nil, secret: Secret? = nil, token: String? = nil,
        signedAt: Timestamp? = nil, service: String = "sts",
        tampering: (inout SignedRequest) -> Void = { _ in }
    ) async -> (status: Int, text: String) {
        let body = Array(form.utf8)
        let now = signedAt ?? rolecall.clock.now
        var request = SignedRequest(
            method: "POST", target: "/",
            headers: [
                .init("host", "sts.amazonaws.com"),
                .init("content-type", "application/x-www-form-urlencoded"),
            ])
        let signer = Signer(
            accessKeyID: key ?? self.key, secret: secret ?? self.secret, sessionToken: token,
            region: "us-east-1",
            service: service, at: now)
        request = signer.signed(request, body: PayloadHash(of: body))
        tampering(&request)
        return await answer(request, body: body)
    }

    /// With `delay`, the body comes so many seconds after its head.
    func answer(
        _ request: SignedRequest, body: [UInt8] = [], delay seconds: Int64 = 0
    ) async -> (status: Int, text: String) {
        let clock = rolecall.clock
        let pace = Pace(now: { clock.now })
        let at = clock.now
        clock.advance(seconds: seconds)
        let answer = await gateway.answer(
            Incoming(
                requestID: RequestIdentifier.next(), at: at, sourceIP: "127.0.0.1", tlsVersion: nil,
                request: request,
                host: request.header("host") ?? "",
                body: IncomingBody(
                    source: RequestBody(buffer: ByteBuffer(bytes: body)), declaredLength: Int64(body.count),
                    pace: pace)))
        guard case .bytes(let bytes) = answer.body else { return (answer.status, "") }
        return (answer.status, String(decoding: bytes, as: UTF8.self))
    }

    /// Temporary credentials of the user, as the metadata service or STS would issue them.
    func session(seconds: Int64) throws -> TemporaryCredentials {
        var random = SystemRandomNumberGenerator()
        guard let user = rolecall.world.user("alice", in: rolecall.account) else { throw NoAlice() }
        return try rolecall.capabilities.sessions.issue(
            SessionGrant(
                account: rolecall.account, principal: .user(user.id),
                expiresAt: rolecall.clock.now.adding(seconds: seconds)),
            at: rolecall.clock.now, using: &random)
    }

    private struct NoAlice: Error {}
}

let whoAmI = "Action=GetCallerIdentity&Version=2011-06-15"
