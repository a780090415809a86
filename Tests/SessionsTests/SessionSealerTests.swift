import Sessions
import Testing
import Vocabulary

@Suite struct `A session token` {
    private static let now = Timestamp(microseconds: 1_767_225_600_123_456)

    private func grant(_ change: (inout SessionGrant) -> Void = { _ in }) throws -> SessionGrant {
        var grant = SessionGrant(
            account: try #require(AccountID("880344156207")),
            principal: .assumedRole(
                roleID: UniqueID("AROA4Z6EZZAX3ROCRLHHR"), roleName: "DEV_ROLE",
                sessionName: "i-0123456789abcdef0"),
            expiresAt: Self.now.adding(seconds: 3600))
        change(&grant)
        return grant
    }

    private func sealer(_ seed: UInt64 = 1) -> SessionSealer {
        var random = SplitMix(seed: seed)
        return SessionSealer(KeyRing(at: Self.now, using: &random))
    }

    private func issue(_ sealer: SessionSealer, _ grant: SessionGrant, seed: UInt64 = 2) throws
        -> TemporaryCredentials
    {
        var random = SplitMix(seed: seed)
        return try sealer.issue(grant, at: Self.now, using: &random)
    }

    @Test func `opens as the session that was sealed`() throws {
        let grants = [
            try grant(), try grant { $0.principal = .root },
            try grant { $0.principal = .user(UniqueID("AIDAX")) },
            try grant { $0.principal = .federatedUser(by: UniqueID("AIDAX"), name: "bob") },
            try grant { $0.principal = .federatedUser(by: nil, name: "bob") },
            try grant {
                $0.sourceIdentity = "ann"
                $0.tags = [Tag(key: "team", value: "ünï"), Tag(key: "empty", value: "")]
                $0.transitiveTagKeys = ["team"]
                $0.policies = SessionPolicies(inline: "{}", arns: ["arn:aws:iam::aws:policy/X"])
                $0.delivery = InstanceDelivery(
                    instanceARN: "arn:aws:ec2:us-east-1:880344156207:instance/i-0", metadataVersion: .v2,
                    vpcID: "vpc-1", privateIPv4: "10.0.0.1")
                $0.mfaAuthenticatedAt = Timestamp(seconds: 1_700_000_000)
                $0.federatedProvider = "arn:aws:iam::880344156207:oidc-provider/id.example"
                $0.isChained = true
            },
            try grant {
                $0.delivery = InstanceDelivery(
                    instanceARN: "a", metadataVersion: .v1, vpcID: "", privateIPv4: "")
            },
        ]
        for grant in grants {
            let sealer = sealer()
            let credentials = try issue(sealer, grant)
            let opened = try sealer.open(
                token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
            #expect(opened.session.grant == grant)
            #expect(opened.session.issuedAt == Timestamp(seconds: 1_767_225_600))
            #expect(opened.session.accessKeyID == credentials.accessKeyID)
            #expect(opened.secret.matches(credentials.secretAccessKey))
            #expect(credentials.expiration == grant.expiresAt)
        }
    }

    @Test func `comes with a key ID of its account and a secret like AWS's`() throws {
        let credentials = try issue(sealer(), grant())
        #expect(credentials.accessKeyID.rawValue.hasPrefix("ASIA4Z6EZZAX"))
        #expect(credentials.accessKeyID.rawValue.utf8.count == 20)
        #expect(AccountInID.account(of: credentials.accessKeyID.rawValue) == AccountID("880344156207"))
        #expect(credentials.secretAccessKey.reveal.count == 40)
        #expect(
            try issue(sealer(), grant(), seed: 3).secretAccessKey.revealText
                != credentials.secretAccessKey.revealText)
    }

    @Test func `does not open after any of its bytes changed`() throws {
        let sealer = sealer()
        let credentials = try issue(sealer, grant())
        let sealed = try #require(Base64.decode(credentials.sessionToken))
        for position in sealed.indices {
            for change in [UInt8(1), 128] {
                var bytes = sealed
                bytes[position] ^= change
                #expect(throws: SessionFailure.self, "byte \(position)") {
                    try sealer.open(token: Base64.encode(bytes), accessKeyID: credentials.accessKeyID)
                }
            }
        }
        for length in sealed.indices {
            #expect(throws: SessionFailure.self, "length \(length)") {
                try sealer.open(token: Base64.encode(sealed[..<length]), accessKeyID: credentials.accessKeyID)
            }
        }
    }

    @Test func `does not open with another key ID, neither before nor after it was opened`() throws {
        let sealer = sealer()
        let mine = try issue(sealer, grant())
        let other = try issue(sealer, grant(), seed: 9)
        #expect(throws: SessionFailure.rejected) {
            try sealer.open(token: mine.sessionToken, accessKeyID: other.accessKeyID)
        }
        _ = try sealer.open(token: mine.sessionToken, accessKeyID: mine.accessKeyID)
        _ = try sealer.open(token: other.sessionToken, accessKeyID: other.accessKeyID)
        #expect(throws: SessionFailure.rejected) {
            try sealer.open(token: mine.sessionToken, accessKeyID: other.accessKeyID)
        }
    }

    @Test(arguments: [
        "", "x", String(repeating: "A", count: 79), String(repeating: "A", count: 20_000),
        String(repeating: "A", count: 200), String(repeating: "!", count: 200),
        String(repeating: "é", count: 100),
    ])
    func `that is none is malformed`(token: String) {
        #expect(throws: SessionFailure.malformed) {
            try sealer().open(token: token, accessKeyID: AccessKeyID("ASIAEXAMPLE"))
        }
    }

    @Test func `of another ring does not open`() throws {
        let credentials = try issue(sealer(1), grant())
        #expect(throws: SessionFailure.rejected) {
            try sealer(5).open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        }
    }

    @Test func `outlives a rotation until its key is forgotten`() throws {
        var random = SplitMix(seed: 1)
        let first = KeyRing(at: Self.now, using: &random)
        let sealer = SessionSealer(first)
        let old = try issue(sealer, grant())
        let tomorrow = Self.now.adding(seconds: 86_400)
        let second = first.rotated(at: tomorrow, forgettingBefore: Self.now, using: &random)
        sealer.replaceRing(with: second)
        let new = try issue(sealer, grant(), seed: 4)
        for credentials in [old, new] {
            _ = try sealer.open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        }
        let third = second.rotated(
            at: tomorrow.adding(seconds: 86_400), forgettingBefore: tomorrow.adding(seconds: 1),
            using: &random)
        sealer.replaceRing(with: third)
        #expect(throws: SessionFailure.unknownKey) {
            try sealer.open(token: old.sessionToken, accessKeyID: old.accessKeyID)
        }
        _ = try sealer.open(token: new.sessionToken, accessKeyID: new.accessKeyID)
    }

    @Test func `opens on another node that has the ring`() throws {
        var random = SplitMix(seed: 1)
        let ring = KeyRing(at: Self.now, using: &random)
        let credentials = try issue(SessionSealer(ring), grant())
        let elsewhere = SessionSealer(try #require(KeyRing(bytes: ring.bytes)))
        let opened = try elsewhere.open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        #expect(opened.secret.matches(credentials.secretAccessKey))
    }

    @Test func `says when it has expired and still opens`() throws {
        let sealer = sealer()
        let credentials = try issue(sealer, grant())
        let session = try sealer.open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
            .session
        #expect(!session.isExpired(at: Self.now.adding(seconds: 3599)))
        #expect(session.isExpired(at: Self.now.adding(seconds: 3600)))
    }

    @Test func `is refused when policies and tags are too large for it`() throws {
        #expect(try grant().packedPercent == nil)
        #expect(try grant { $0.tags = [Tag(key: "a", value: "b")] }.packedPercent == 1)
        let full = try grant { $0.policies.inline = String(repeating: "x", count: 4096) }
        #expect(full.packedPercent == 100)
        let sealer = sealer()
        let credentials = try issue(sealer, full)
        _ = try sealer.open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        for count in [5000, 70_000] {
            #expect(throws: GrantTooLarge.self) {
                try issue(sealer, grant { $0.policies.inline = String(repeating: "x", count: count) })
            }
        }
        #expect(throws: GrantTooLarge.self) {
            try issue(sealer, grant { $0.sourceIdentity = String(repeating: "x", count: 70_000) })
        }
    }

    @Test func `is remembered in a bounded number`() throws {
        var random = SplitMix(seed: 1)
        let sealer = SessionSealer(KeyRing(at: Self.now, using: &random), remembering: 4)
        for _ in 0..<3 {
            for seed in UInt64(10)..<30 {
                let credentials = try issue(sealer, grant(), seed: seed)
                let opened = try sealer.open(
                    token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
                #expect(opened.session.accessKeyID == credentials.accessKeyID)
            }
        }
    }

    @Test func `and its secret do not print`() throws {
        let sealer = sealer()
        let credentials = try issue(sealer, grant())
        let opened = try sealer.open(token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        var dumped = ""
        dump(credentials, to: &dumped)
        dump(opened, to: &dumped)
        dumped += "\(credentials) \(opened) \(String(reflecting: credentials)) \(String(reflecting: opened))"
        #expect(!dumped.contains(credentials.secretAccessKey.revealText))
        #expect(!dumped.contains(credentials.sessionToken))
        #expect(dumped.contains(credentials.accessKeyID.rawValue))
    }
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
