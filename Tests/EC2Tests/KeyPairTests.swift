import Foundation
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A key pair` {
    @Test(arguments: [
        ("rsa", "-----BEGIN RSA PRIVATE KEY-----"), ("ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----"),
    ])
    func `is given once, and its public half belongs to it`(type: String, head: String) async throws {
        let test = try await Arranged()
        let pair = try await test.call(CreateKeyPair.self, .init(keyName: "k", keyType: type))
        let material = try #require(pair.keyMaterial)
        #expect(material.hasPrefix(head))
        let listed = try await test.call(DescribeKeyPairs.self, .init(includePublicKey: true)).keyPairs?.first
        #expect(listed?.keyType == type)
        #expect(listed?.keyFingerprint == pair.keyFingerprint)
        if let derived = try derivedPublicKey(material) {
            #expect(listed?.publicKey == "\(derived) k")
        }
        #expect(
            try await test.call(DescribeKeyPairs.self, .init()).keyPairs?.first?.publicKey == nil)
        await #expect(throws: AWSError.keyPairExists) {
            try await test.call(CreateKeyPair.self, .init(keyName: "k"))
        }
    }

    /// What ssh-keygen says the public half is; nil where there is no ssh-keygen.
    private func derivedPublicKey(_ material: String) throws -> String? {
        let program = "/usr/bin/ssh-keygen"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data((material + "\n").utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-y", "-f", file.path]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return text.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ")
    }

    // Made with ssh-keygen; the fingerprints are openssl's MD5 of the DER, and ssh-keygen -l.
    static let rsaBlob =
        "AAAAB3NzaC1yc2EAAAADAQABAAABAQCP7Ok+F1Wbufcc0j8vpwJkfIiAco4G/KxxQfU89176V/E8xq3EDm1UeXrJGb7JJLo74g183mcLKxa40s4Mu4XxGsyXe5tEaySYXoKBt9dpvg4itXrl116Lgw0u2UyyNNchQ35WmxmtIDMJ2X3QlyAIkMM87Tf3Z+mkri27uUThx08CbiZunQQ5zdypq7NcmtcfxcjhHfcJirtqdAAKfXcy80bgLYABnywjVs8HEyyey0Vw9G+dYYKajG/YOrHRi9sp3ffIVdDeKry5xgDoUE7DrLgL87uQn7SILP6Nc++svJ2qyWBVlDP5BwQ5Ja+G+DgFp3qNHeLlLkWqsGNj2nyt"
    static let rsaFingerprint = "84:3c:40:3a:8d:9c:88:83:8d:37:5d:77:82:2a:cb:ed"
    static let rsaDER =
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAj+zpPhdVm7n3HNI/L6cCZHyIgHKOBvyscUH1PPde+lfxPMatxA5tVHl6yRm+ySS6O+INfN5nCysWuNLODLuF8RrMl3ubRGskmF6CgbfXab4OIrV65ddei4MNLtlMsjTXIUN+VpsZrSAzCdl90JcgCJDDPO0392fppK4tu7lE4cdPAm4mbp0EOc3cqauzXJrXH8XI4R33CYq7anQACn13MvNG4C2AAZ8sI1bPBxMsnstFcPRvnWGCmoxv2Dqx0YvbKd33yFXQ3iq8ucYA6FBOw6y4C/O7kJ+0iCz+jXPvrLydqslgVZQz+QcEOSWvhvg4Bad6jR3i5S5FqrBjY9p8rQIDAQAB"
    static let ed25519Blob = "AAAAC3NzaC1lZDI1NTE5AAAAIFoo6S8BLk4zFcOo5qCYANyys7TxIhsrXjyrCspDmFjY"

    @Test(
        arguments: [
            ("ssh-rsa \(rsaBlob) someone@somewhere", rsaFingerprint),
            ("ssh-rsa \(rsaBlob)\n", rsaFingerprint),
            (rsaBlob, rsaFingerprint),
            (
                "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"a: b\\\nc\"\n\(rsaBlob.prefix(70))\n\(rsaBlob.dropFirst(70))\n---- END SSH2 PUBLIC KEY ----\n",
                rsaFingerprint
            ),
            ("-----BEGIN PUBLIC KEY-----\n\(rsaDER)\n-----END PUBLIC KEY-----\n", rsaFingerprint),
            (rsaDER, rsaFingerprint),
            ("ssh-ed25519 \(ed25519Blob) c", "xOFONkbUDbCrOpDAZ5ogbmobuNDiyxueaZCrdT+uhwU="),
        ])
    func `is imported in every form that people have it in`(material: String, fingerprint: String)
        async throws
    {
        let test = try await Arranged()
        let pair = try await test.call(
            ImportKeyPair.self, .init(keyName: "mine", publicKeyMaterial: Array(material.utf8)))
        #expect(pair.keyFingerprint == fingerprint)
        let kept = test.aws.world.keyPair("mine", in: test.aws.account, region: .usEast1)
        #expect(kept?.publicKey.hasSuffix(" mine") == true)
        #expect(kept?.publicKey.contains(kept?.keyType == "rsa" ? Self.rsaBlob : Self.ed25519Blob) == true)
    }

    @Test(arguments: ["", "nonsense", "ssh-rsa AAAA", "ssh-dss \(rsaBlob)", "ssh-ed25519 \(rsaBlob)"])
    func `is not imported from anything else`(material: String) async throws {
        let test = try await Arranged()
        await #expect(throws: AWSError.invalidKeyFormat) {
            try await test.call(
                ImportKeyPair.self, .init(keyName: "k", publicKeyMaterial: Array(material.utf8)))
        }
    }

    @Test func `is forgotten without complaint, there or not`() async throws {
        let test = try await Arranged()
        let pair = try await test.call(CreateKeyPair.self, .init(keyName: "k", keyType: "ed25519"))
        #expect(
            try await test.call(DeleteKeyPair.self, .init(keyPairId: pair.keyPairId)).keyPairId
                == pair.keyPairId)
        #expect(try await test.call(DeleteKeyPair.self, .init(keyName: "k")).return == true)
        #expect(
            await code { try await test.call(DescribeKeyPairs.self, .init(keyNames: ["k"])) }
                == "InvalidKeyPair.NotFound")
    }

    @Test func `stays an instance's own when another takes its name`() async throws {
        let test = try await Arranged()
        _ = try await test.call(CreateKeyPair.self, .init(keyName: "k"))
        let key = try #require(
            test.aws.world.keyPair("k", in: test.aws.account, region: .usEast1)?.publicKey)
        let id = try await test.launch { $0.keyName = "k" }[0]
        _ = try await test.call(DeleteKeyPair.self, .init(keyName: "k"))
        _ = try await test.call(CreateKeyPair.self, .init(keyName: "k"))
        var instance = try #require(test.aws.world.instance(id))
        #expect(MachineSpec(instance, known: test.aws.world).authorizedKey == key)
        // What an older server launched has the key of the name.
        instance.publicKey = nil
        let other = MachineSpec(instance, known: test.aws.world).authorizedKey
        #expect(other != nil && other != key)
    }
}
