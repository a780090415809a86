import Foundation
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A user's SSH public key` {
    private let aws: TestRolecall
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann")
    }

    private func upload(_ body: String) async throws -> SSHPublicKey? {
        try await aws.call(UploadSSHPublicKey.self, .init(userName: "ann", sshPublicKeyBody: body))
            .sshPublicKey
    }

    @Test(arguments: [SampleKeys.ssh + " me@example", SampleKeys.pem])
    func `is taken as SSH and as PEM have it, and shown as either`(body: String) async throws {
        let key = try #require(try await upload(body))
        #expect(key.fingerprint == SampleKeys.fingerprint && key.status == "Active")
        #expect(key.sshPublicKeyId.hasPrefix("APKA") && key.sshPublicKeyId.utf8.count == 20)
        for (encoding, text) in [("SSH", SampleKeys.ssh), ("PEM", SampleKeys.pem)] {
            let shown = try await aws.call(
                GetSSHPublicKey.self,
                .init(userName: "ann", sshPublicKeyId: key.sshPublicKeyId, encoding: encoding))
            #expect(
                shown.sshPublicKey?.sshPublicKeyBody.trimmingCharacters(in: .whitespacesAndNewlines) == text)
        }
        #expect(
            await refusal { try await upload(SampleKeys.pem) }?.hasPrefix("DuplicateSSHPublicKey") == true)
    }

    @Test(arguments: [
        ("hello", "UnrecognizedPublicKeyEncoding"), ("ssh-ed25519 AAAA", "UnrecognizedPublicKeyEncoding"),
        ("ssh-rsa AAAA", "InvalidPublicKey"), ("ssh-rsa !!!!", "InvalidPublicKey"),
        ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "InvalidPublicKey"),
    ])
    func `is refused when it is none`(body: String, code: String) async {
        #expect(await refusal { try await upload(body) }?.hasPrefix("\(code): ") == true)
    }

    @Test func `of a user that came after the permission is answered`() async throws {
        let request = UploadSSHPublicKeyRequest(userName: "bob", sshPublicKeyBody: SampleKeys.ssh)
        let facts = RequestFacts(
            requestID: "r", at: aws.clock.now, region: .usEast1, host: "localhost", method: "POST")
        let call = try Authorizer().authorize(
            UploadSSHPublicKey.self, request, caller: aws.root, facts: facts, world: aws.world,
            capabilities: aws.capabilities, body: .empty)
        try await aws.createUser("bob")
        let answer = try await UploadSSHPublicKey.run(request, in: call)
        #expect(answer.sshPublicKey?.userName == "bob")
    }

    @Test func `is switched, listed, and in the way of its user's end`() async throws {
        let id = try #require(try await upload(SampleKeys.ssh)).sshPublicKeyId
        _ = try await aws.call(
            UpdateSSHPublicKey.self, .init(userName: "ann", sshPublicKeyId: id, status: "Inactive"))
        let listed = try await aws.call(ListSSHPublicKeys.self, .init(userName: "ann")).sshPublicKeys
        #expect(listed?.map(\.status) == ["Inactive"])
        let conflict = await refusal { try await aws.call(DeleteUser.self, .init(userName: "ann")) }
        #expect(conflict?.hasPrefix("DeleteConflict") == true)
        _ = try await aws.call(DeleteSSHPublicKey.self, .init(userName: "ann", sshPublicKeyId: id))
        let gone = await refusal {
            try await aws.call(DeleteSSHPublicKey.self, .init(userName: "ann", sshPublicKeyId: id))
        }
        #expect(gone?.hasPrefix("NoSuchEntity") == true)
        _ = try await aws.call(DeleteUser.self, .init(userName: "ann"))
    }
}

@Suite struct `A signing certificate` {
    private let aws: TestRolecall
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann")
    }

    private func upload(_ body: String, user: String? = "ann") async throws -> SigningCertificate {
        try await aws.call(
            UploadSigningCertificate.self, .init(userName: user, certificateBody: body)
        ).certificate
    }

    @Test func `is a certificate, a user's or the root's`() async throws {
        // The sample is in force from the day it was made.
        aws.clock.advance(seconds: 31_536_000)
        let certificate = try await upload(SampleKeys.certificate)
        #expect(certificate.status == "Active" && certificate.userName == "ann")
        #expect((24...128).contains(certificate.certificateId.utf8.count))
        #expect(await refusal { try await upload(SampleKeys.certificate) }?.hasPrefix("DuplicateC") == true)
        let malformed = await refusal { try await upload("-----BEGIN CERTIFICATE-----") }
        #expect(malformed == "MalformedCertificate: Certificate is malformed.")
        _ = try await aws.call(
            UpdateSigningCertificate.self,
            .init(userName: "ann", certificateId: certificate.certificateId, status: "Inactive"))
        let listed = try await aws.call(ListSigningCertificates.self, .init(userName: "ann")).certificates
        #expect(listed.map(\.status) == ["Inactive"])
        _ = try await aws.call(
            DeleteSigningCertificate.self,
            .init(userName: "ann", certificateId: certificate.certificateId))
        #expect(try await aws.call(ListSigningCertificates.self, .init(userName: "ann")).certificates.isEmpty)

        let summary = { try await aws.call(GetAccountSummary.self, .init()).summaryMap ?? [:] }
        #expect(try await summary()["AccountSigningCertificatesPresent"] == 0)
        _ = try await upload(SampleKeys.certificate, user: nil)
        #expect(try await summary()["AccountSigningCertificatesPresent"] == 1)
    }

    @Test func `that is not in force is refused`() async {
        aws.clock.advance(seconds: 200 * 31_536_000)
        #expect(await refusal { try await upload(SampleKeys.certificate) }?.hasPrefix("InvalidC") == true)
    }
}

@Suite struct `A credential for one service` {
    private let aws: TestRolecall
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann")
    }

    private func create(_ service: String = "codecommit.amazonaws.com") async throws
        -> ServiceSpecificCredential
    {
        try #require(
            try await aws.call(
                CreateServiceSpecificCredential.self, .init(userName: "ann", serviceName: service)
            ).serviceSpecificCredential)
    }

    @Test func `shows its password once, and another when it is reset`() async throws {
        let first = try await create()
        let password = try #require(first.servicePassword)
        #expect(first.serviceUserName == "ann-at-\(aws.account)" && password.utf8.count == 44)
        #expect(first.serviceSpecificCredentialId.hasPrefix("ACCA"))
        let user = try #require(aws.world.user("ann", in: aws.account))
        let stored = try JSONEncoder().encode(aws.world.credentials(of: user))
        #expect(stored.range(of: Data(password.utf8)) == nil)
        #expect(try await create().serviceUserName == "ann+1-at-\(aws.account)")
        #expect(await refusal { try await create() }?.hasPrefix("LimitExceeded") == true)
        let reset = try await aws.call(
            ResetServiceSpecificCredential.self,
            .init(userName: "ann", serviceSpecificCredentialId: first.serviceSpecificCredentialId))
        #expect(reset.serviceSpecificCredential?.servicePassword != password)
        let listed = try await aws.call(ListServiceSpecificCredentials.self, .init(userName: "ann"))
        #expect(listed.serviceSpecificCredentials?.count == 2)
    }

    @Test func `is for a service that has such`() async {
        #expect(
            await refusal { try await create("s3.amazonaws.com") }?.hasPrefix("NotSupportedService") == true)
    }
}

@Suite struct `The last use` {
    private let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `of a key is told when there was one, and outlives its noting`() async throws {
        try await aws.createUser("ann")
        let id = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        let shown = {
            try await aws.call(GetAccessKeyLastUsed.self, .init(accessKeyId: id)).accessKeyLastUsed
        }
        #expect(try await shown()?.serviceName == "N/A")
        #expect(try await shown()?.lastUsedDate == nil)
        let use = LastUse(
            subject: id, at: aws.clock.now.wholeSecond, service: "s3", region: Region("eu-west-1"))
        aws.capabilities.lastUses.note(use)
        #expect(try await shown()?.serviceName == "s3")
        #expect(aws.world.lastUse(of: id) == nil)
        try await aws.capabilities.lastUses.write(to: aws.ledger, at: aws.clock.now)
        #expect(aws.world.lastUse(of: id) == use)
        #expect(try await shown()?.region == "eu-west-1")
        _ = try await aws.call(DeleteAccessKey.self, .init(userName: "ann", accessKeyId: id))
        #expect(aws.world.lastUse(of: id) == nil)
        let gone = await refusal { try await shown() }
        #expect(gone == "NoSuchEntity: The Access Key with id \(id) cannot be found.")
    }

    @Test func `is not kept in memory once it is written down, or its subject is gone`() async throws {
        try await aws.createRole("R")
        let role = try #require(aws.world.role("R", in: aws.account)).id.rawValue
        let before = aws.world
        for subject in [role, "AROAGONE"] {
            aws.capabilities.lastUses.note(
                LastUse(subject: subject, at: aws.clock.now.wholeSecond, service: "s3", region: .usEast1))
            #expect(aws.capabilities.lastUses.of(subject, in: before) != nil)
        }
        try await aws.capabilities.lastUses.write(to: aws.ledger, at: aws.clock.now)
        for subject in [role, "AROAGONE"] {
            #expect(aws.capabilities.lastUses.of(subject, in: before) == nil)
        }
        #expect(aws.capabilities.lastUses.of(role, in: aws.world) != nil)
    }

    @Test func `of a role is shown with it`() async throws {
        try await aws.createRole("R")
        let role = try #require(aws.world.role("R", in: aws.account))
        let shown = { try await aws.call(GetRole.self, .init(roleName: "R")).role.roleLastUsed }
        #expect(try await shown()?.lastUsedDate == nil)
        aws.capabilities.lastUses.note(
            LastUse(subject: role.id.rawValue, at: aws.clock.now.wholeSecond, service: "s3", region: .usEast1)
        )
        #expect(try await shown()?.lastUsedDate == aws.clock.now.wholeSecond)
        #expect(try await shown()?.region == "us-east-1")
    }
}
