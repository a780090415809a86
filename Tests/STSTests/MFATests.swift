import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService
@testable import STSService

@Suite struct `A code of an MFA device` {
    let aws: TestRolecall
    let ann: Caller
    let device: String
    private let passwords: OneTimePasswords

    init() async throws {
        aws = try TestRolecall()
        ann = try await aws.user("ann", allowed: Documents.allow("iam:* sts:*"))
        let made = try await aws.call(
            CreateVirtualMFADevice.self, .init(virtualMFADeviceName: "phone"), as: ann)
        device = made.virtualMFADevice.serialNumber
        let stored = try #require(aws.world.mfaDevice(serialNumber: device))
        let seed = aws.capabilities.masterKey.open(
            stored.sealedSeed, for: KnownMFADevice.purpose(serialNumber: device))
        passwords = OneTimePasswords(seed: Secret(try #require(seed)))
        try await enable()
        aws.clock.advance(seconds: 90)
    }

    private func code(_ steps: Int64 = 0) -> String {
        passwords.code(at: OneTimePasswords.step(at: aws.clock.now) + steps)
    }

    private func enable() async throws {
        _ = try await aws.call(
            EnableMFADevice.self,
            .init(
                userName: "ann", serialNumber: device, authenticationCode1: code(),
                authenticationCode2: code(1)
            ), as: ann)
    }

    private func session(_ code: String?, of device: String? = nil, as caller: Caller? = nil) async throws
        -> Caller
    {
        let request = GetSessionTokenRequest(
            durationSeconds: nil, serialNumber: device ?? self.device, tokenCode: code)
        return try aws.caller(
            with: try await aws.call(GetSessionToken.self, request, as: caller ?? ann).credentials)
    }

    private static let wrong =
        "AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. "

    @Test func `makes a session that is authenticated with it`() async throws {
        let session = try await session(code())
        #expect(session.session?.mfaAuthenticatedAt == aws.clock.now)
        // IAM is open to such sessions only.
        _ = try await aws.call(GetUser.self, .init(), as: session)
    }

    @Test(arguments: [-1, 0, 1] as [Int64]) func `may be a little early or late`(steps: Int64) async throws {
        _ = try await session(code(steps))
    }

    @Test(arguments: [-3, -2, 2, 3] as [Int64]) func `may not be older or newer`(steps: Int64) async {
        #expect(await refusal { try await session(code(steps)) } == Self.wrong)
    }

    @Test func `is good once, and makes earlier ones worthless`() async throws {
        let (last, present) = (code(-1), code())
        _ = try await session(present)
        #expect(await refusal { try await session(present) } == Self.wrong)
        #expect(await refusal { try await session(last) } == Self.wrong)
        aws.clock.advance(seconds: 30)
        _ = try await session(code())
    }

    @Test func `is good once, even when many use it at once`() async throws {
        let code = code()
        let refusals = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<8 { group.addTask { await refusal { try await session(code) } } }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
    }

    @Test func `cannot be guessed: after five wrong ones not even the right one counts for a while`()
        async throws
    {
        for _ in 0..<5 { #expect(await refusal { try await session("000000") } == Self.wrong) }
        #expect(await refusal { try await session(code()) } == Self.wrong)
        aws.clock.advance(seconds: 31)
        #expect(await refusal { try await session("000000") } == Self.wrong)
        aws.clock.advance(seconds: 31)
        #expect(await refusal { try await session(code()) } == Self.wrong)
        aws.clock.advance(seconds: 31)
        _ = try await session(code())
    }

    @Test func `counts for its owner only`() async throws {
        let unknown =
            "AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user."
        let bea = try await aws.user("bea", allowed: Documents.allow("sts:*"))
        #expect(await refusal { try await session(code(), as: bea) } == unknown)
        #expect(await refusal { try await session(code(), as: aws.root) } == unknown)
        #expect(await refusal { try await session(code(), of: device + "x") } == unknown)
        #expect(await refusal { try await session(code(), of: "arn:aws:iam::1:mfa/x") } == unknown)
        _ = try await aws.call(DeactivateMFADevice.self, .init(serialNumber: device), as: ann)
        #expect(await refusal { try await session(code()) } == unknown)
    }

    @Test func `comes with the device's number`() async {
        let incomplete =
            "AccessDenied: MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
        #expect(await refusal { try await session(nil) } == incomplete)
        let refused = await refusal {
            try await aws.call(
                GetSessionToken.self, .init(durationSeconds: nil, serialNumber: nil, tokenCode: code()),
                as: ann)
        }
        #expect(refused == incomplete)
    }

    @Test func `opens roles that ask for it`() async throws {
        let condition =
            #"{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThan":{"aws:MultiFactorAuthAge":"900"}}"#
        let role = try await aws.role(
            "Guarded", trusting: Documents.trust(Documents.wholeAccount, when: condition))
        #expect(await refusal { try await aws.assume(role, as: ann) } != nil)
        #expect(await refusal { try await assume(role, "000000") } == Self.wrong)
        let direct = try await assume(role, code())
        #expect(direct.session?.mfaAuthenticated == true)

        aws.clock.advance(seconds: 30)
        let session = try await session(code())
        _ = try await aws.assume(role, as: session)
        aws.clock.advance(seconds: 901)
        #expect(await refusal { try await aws.assume(role, as: session) } != nil)
        // A code makes up for a session that was made long ago.
        _ = try await assume(role, code(), as: session)
    }

    @Test func `does not count along a chain`() async throws {
        let roles = [try await aws.role("A"), try await aws.role("B")]
        let first = try await assume(roles[0], code())
        let second = try await aws.assume(roles[1], as: first)
        #expect(first.session?.mfaAuthenticated == true && second.session?.mfaAuthenticated == false)
        aws.clock.advance(seconds: 30)
        #expect(await refusal { try await assume(roles[1], code(), as: first) } != nil)
    }

    private func assume(_ role: String, _ code: String, as caller: Caller? = nil) async throws -> Caller {
        try await aws.assume(role, as: caller ?? ann) {
            $0.serialNumber = device
            $0.tokenCode = code
        }
    }
}
