import HTTPTypes
import Testing
import Vocabulary
import World

@testable import Metadata

@Suite struct `Session tokens` {
    private static let ttl = "X-aws-ec2-metadata-token-ttl-seconds"

    @Test(arguments: [
        ("1", 200), ("60", 200), ("21600", 200), ("0", 200), ("00060", 200),
        ("21601", 400), ("-1", 400), ("", 400), ("abc", 400), ("1.5", 400), ("+60", 400), ("6 0", 400),
        ("99999999999999999999", 400), ("60, 60", 400), ("٣", 400),
    ])
    func `a lifetime is one to 21600 seconds`(_ seconds: String, _ status: Int) throws {
        let answer = try Guest().ask(.put, "/latest/api/token", headers: [(Self.ttl, seconds)])
        #expect(answer.status.code == status)
        if status == 400 { #expect(answer.body.isEmpty) }
    }

    @Test func `a token is 56 characters of base64 and comes with its lifetime`() throws {
        let answer = try Guest().ask(.put, "/latest/api/token", headers: [(Self.ttl, "300")])
        #expect(answer.text.utf8.count == 56)
        #expect(answer.text.hasPrefix("AQAAA"))
        #expect(answer.text.hasSuffix("=="))
        #expect(answer.headers[.metadataTokenTTLLeft] == "300")
        #expect(answer.headers[.contentType] == "text/plain")
        #expect(answer.headers[.contentLength] == "56")
        #expect(answer.headers[.server] == "EC2ws")
    }

    @Test func `without a lifetime there is no token`() throws {
        #expect(try Guest().ask(.put, "/latest/api/token").status == .badRequest)
    }

    @Test func `a request that came through a proxy gets no token`() throws {
        let answer = try Guest().ask(
            .put, "/latest/api/token", headers: [(Self.ttl, "60"), ("X-Forwarded-For", "")])
        #expect(answer.status == .forbidden)
        #expect(answer.body.isEmpty)
    }

    @Test(arguments: [
        "/latest/api/token/", "//latest/./api/token", "/latest/api/token?x=1", "/latest/%61pi/token",
    ])
    func `the token's path is forgiving`(_ path: String) throws {
        #expect(try Guest().ask(.put, path, headers: [(Self.ttl, "60")]).status == .ok)
    }

    @Test(arguments: [
        "/2021-03-23/api/token", "/1.0/api/token", "/api/token", "/latest/api", "/latest/meta-data/ami-id",
    ])
    func `tokens are handed out under latest only`(_ path: String) throws {
        let guest = try Guest()
        let without = try guest.ask(.put, path, headers: [(Self.ttl, "60")])
        #expect(without.status == .unauthorized)
        let with = try guest.ask(.put, path, token: try guest.token(), headers: [(Self.ttl, "60")])
        #expect(with.status == .forbidden)
        #expect(without.body.isEmpty && with.body.isEmpty)
    }

    @Test(arguments: [HTTPRequest.Method.get, .head])
    func `reading the token's path is not allowed`(_ method: HTTPRequest.Method) throws {
        let guest = try Guest()
        let answer = try guest.ask(method, "/latest/api/token", token: try guest.token())
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == "OPTIONS, PUT")
        #expect(answer.body.isEmpty)
    }

    @Test func `a token is good until it expires, and every answer says how long`() throws {
        let guest = try Guest()
        let token = try guest.token(seconds: "60")
        #expect(try guest.ask(.get, "/", token: token).headers[.metadataTokenTTLLeft] == "60")
        guest.clock.advance(seconds: 59)
        let late = try guest.ask(.get, "/", token: token)
        #expect(late.status == .ok)
        #expect(late.headers[.metadataTokenTTLLeft] == "1")
        guest.clock.advance(seconds: 1)
        #expect(try guest.ask(.get, "/", token: token).status == .unauthorized)
    }

    @Test func `a token of no seconds is refused at once`() throws {
        let guest = try Guest()
        #expect(try guest.ask(.get, "/", token: try guest.token(seconds: "0")).status == .unauthorized)
    }

    @Test func `many tokens are good at the same time`() throws {
        let guest = try Guest()
        let tokens = try (0..<5).map { _ in try guest.token() }
        #expect(Set(tokens).count == 5)
        for token in tokens { #expect(try guest.ask(.get, "/", token: token).status == .ok) }
    }

    @Test func `another instance's token is refused`() throws {
        let guest = try Guest()
        let token = try guest.token(as: Guest.otherID)
        #expect(try guest.ask(.get, "/", token: token, as: Guest.otherID).status == .ok)
        #expect(try guest.ask(.get, "/", token: token).status == .unauthorized)
    }

    @Test func `a token with any character changed is refused, also where none is needed`() throws {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        let token = Array(try guest.token())
        for place in token.indices {
            var changed = token
            changed[place] = changed[place] == "B" ? "C" : "B"
            #expect(
                try guest.ask(.get, "/", token: String(changed)).status == .unauthorized, "character \(place)"
            )
        }
    }

    @Test(arguments: [
        "", "x", "AQAAA", String(repeating: "A", count: 56), String(repeating: "A", count: 5000),
    ])
    func `what is no token is refused`(_ token: String) throws {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        #expect(try guest.ask(.get, "/", token: token).status == .unauthorized)
    }

    @Test func `two tokens in one request are none`() throws {
        let guest = try Guest()
        let headers = [
            ("X-aws-ec2-metadata-token", try guest.token()), ("X-aws-ec2-metadata-token", try guest.token()),
        ]
        #expect(try guest.ask(.get, "/", headers: headers).status == .unauthorized)
    }

    @Test func `a token survives a restart that keeps the key, and no other`() throws {
        let token = try Guest().token()
        #expect(try Guest().ask(.get, "/", token: token).status == .ok)
        #expect(try Guest(tokenKey: 8).ask(.get, "/", token: token).status == .unauthorized)
    }

    @Test func `a token survives a change of the options`() throws {
        let guest = try Guest()
        let token = try guest.token()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        #expect(try guest.ask(.get, "/", token: token).status == .ok)
        try guest.changeInstance { $0.metadataOptions.httpTokens = .required }
        #expect(try guest.ask(.get, "/", token: token).status == .ok)
    }

    @Test func `a token in the query or in another header is none`() throws {
        let guest = try Guest()
        let token = try guest.token()
        #expect(try guest.ask(.get, "/?X-aws-ec2-metadata-token=\(token)").status == .unauthorized)
        #expect(try guest.ask(.get, "/", headers: [("Authorization", token)]).status == .unauthorized)
    }

    @Test func `answers to PUT carry the hop limit and reads none`() throws {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.hopLimit = 3 }
        #expect(try guest.ask(.put, "/latest/api/token", headers: [(Self.ttl, "60")]).hopLimit == 3)
        #expect(try guest.ask(.get, "/", token: try guest.token()).hopLimit == nil)
    }
}
