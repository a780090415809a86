import Sessions
import Signing
import TestSupport
import Testing
import Vocabulary

@testable import Gateway

@Suite struct `The gateway authenticates` {
    @Test func `a user by its long-term key`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(whoAmI)
        #expect(status == 200)
        #expect(text.contains("<Arn>arn:aws:iam::123456789012:user/alice</Arn>"))
        #expect(text.contains("<Account>123456789012</Account>"))
    }

    @Test func `a session by its token`() async throws {
        let test = try await TestGateway()
        let session = try test.session(seconds: 900)
        let (status, _) = await test.answer(
            whoAmI, key: session.accessKeyID, secret: session.secretAccessKey, token: session.sessionToken)
        #expect(status == 200)
    }
}

@Suite struct `The gateway refuses` {
    @Test(arguments: [(accepts: true, status: 200), (accepts: false, status: 403)])
    func `a fixture's fixed key wherever others can come`(accepts: Bool, status: Int) async throws {
        let test = try await TestGateway(fixedKey: true, acceptsFixedKeys: accepts)
        #expect(await test.answer(whoAmI).status == status)
    }

    @Test func `an unsigned request`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(
            SignedRequest(
                method: "POST", target: "/",
                headers: [
                    .init("host", "localhost:4566"),
                    .init("content-type", "application/x-www-form-urlencoded"),
                ]), body: Array(whoAmI.utf8))
        #expect(status == 403)
        #expect(text.contains("<Code>MissingAuthenticationToken</Code>"))
        #expect(text.contains("<Message>Request is missing Authentication Token</Message>"))
    }

    @Test func `a wrong secret`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(whoAmI, secret: Secret("wrong"))
        #expect(status == 403)
        #expect(text.contains("<Code>SignatureDoesNotMatch</Code>"))
        #expect(!text.contains("wJalr"))
    }

    @Test func `a key nobody has`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(whoAmI, key: AccessKeyID("AKIARZPUZDIKAAAAAAAA"))
        #expect(status == 403)
        #expect(text.contains("<Code>InvalidClientTokenId</Code>"))
    }

    @Test func `an expired session`() async throws {
        let test = try await TestGateway()
        let session = try test.session(seconds: 900)
        test.rolecall.clock.advance(seconds: 901)
        let (status, text) = await test.answer(
            whoAmI, key: session.accessKeyID, secret: session.secretAccessKey, token: session.sessionToken)
        #expect(status == 403)
        #expect(text.contains("<Code>ExpiredToken</Code>"))
        #expect(text.contains("<Message>The security token included in the request is expired</Message>"))
    }

    @Test func `a token that was tampered with`() async throws {
        let test = try await TestGateway()
        let session = try test.session(seconds: 900)
        var token = Array(session.sessionToken.utf8)
        token[token.count / 2] =
            token[token.count / 2] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        let (status, text) = await test.answer(
            whoAmI, key: session.accessKeyID, secret: session.secretAccessKey,
            token: String(decoding: token, as: UTF8.self))
        #expect(status == 403)
        #expect(text.contains("<Code>InvalidClientTokenId</Code>"))
    }

    @Test func `a session's key without its token`() async throws {
        let test = try await TestGateway()
        let session = try test.session(seconds: 900)
        let (status, text) = await test.answer(
            whoAmI, key: session.accessKeyID, secret: session.secretAccessKey)
        #expect(status == 403)
        #expect(text.contains("<Code>InvalidClientTokenId</Code>"))
    }

    @Test func `a signature from another time`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(
            whoAmI, signedAt: test.rolecall.clock.now.adding(seconds: -901))
        #expect(status == 403)
        #expect(text.contains("Signature expired: "))
    }

    @Test func `a body that was changed on the way`() async throws {
        let test = try await TestGateway()
        var request = SignedRequest(method: "POST", target: "/", headers: [])
        _ = await test.answer(whoAmI, tampering: { request = $0 })
        let (status, text) = await test.answer(
            request, body: Array("Action=GetSessionToken&Version=2011-06-15".utf8))
        #expect(status == 403)
        #expect(text.contains("<Code>SignatureDoesNotMatch</Code>"))
    }

    @Test func `an operation that is not there`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer("Action=DoMagic&Version=2011-06-15")
        #expect(status == 400)
        #expect(text.contains("<Code>InvalidAction</Code>"))
        #expect(text.contains("<Message>Could not find operation DoMagic for version 2011-06-15</Message>"))
    }

    @Test func `a body that is too long`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(whoAmI + "&X=" + String(repeating: "x", count: 2 << 20))
        #expect(status == 413)
        #expect(text.contains("<Code>RequestEntityTooLarge</Code>"))
    }

    @Test(arguments: [(delay: 59, status: 200), (delay: 300, status: 408)] as [(delay: Int64, status: Int)])
    func `a body that trickles`(delay: Int64, status: Int) async throws {
        let test = try await TestGateway()
        var request = SignedRequest(method: "POST", target: "/", headers: [])
        _ = await test.answer(whoAmI, tampering: { request = $0 })
        #expect(await test.answer(request, body: Array(whoAmI.utf8), delay: delay).status == status)
    }

    @Test func `a service that is not here, in the words of its protocol`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(whoAmI, service: "kinesis") {
            $0.headers.append(.init("x-amz-target", "Kinesis_20131202.ListStreams"))
        }
        #expect(status == 404)
        #expect(text.contains("UnknownOperationException"))
    }

    @Test(arguments: [
        ("sns", "POST", "application/x-www-form-urlencoded", "<ErrorResponse"),
        ("lambda", "GET", "", "{"), ("no\"where", "GET", "", "{"),
    ])
    func `a service that is not here, without asking to try again`(
        name: String, method: String, type: String, beginning: String
    ) async throws {
        let test = try await TestGateway()
        let body = method == "POST" ? Array("Action=ListTopics&Version=2010-03-31".utf8) : []
        let request = SignedRequest(
            method: method, target: "/", headers: [.init("host", "127.0.0.1"), .init("content-type", type)])
        let signer = Signer(
            accessKeyID: test.key, secret: test.secret, sessionToken: nil, region: "us-east-1",
            service: name, at: test.rolecall.clock.now)
        let (status, text) = await test.answer(
            signer.signed(request, body: PayloadHash(of: body)), body: body)
        #expect(status == 404)
        #expect(text.contains(beginning), "\(text)")
        #expect(text.contains("UnknownOperationException"), "\(text)")
        #expect(text.contains(" is not available here."), "\(text)")
    }
}
