import Foundation
import SwiftASN1
import Testing
import Vocabulary
import X509

@testable import Certificates

@Suite struct `A certificate authority` {
    private let now = Timestamp(seconds: 1_795_255_200)

    @Test func `is the same after it was kept`() throws {
        let made = try Authority(at: now)
        let kept = try #require(Authority(bytes: made.bytes))
        #expect(kept.certificate == made.certificate && kept.bytes == made.bytes)
        #expect(Authority(bytes: []) == nil)
        #expect(Authority(bytes: Array(made.bytes.prefix(32))) == nil)
    }

    @Test func `has a name of its own, so that two can be trusted at once`() throws {
        let names = try (0..<2).map { _ in
            try Certificate(derEncoded: Authority(at: now).certificate).subject
        }
        #expect(names[0] != names[1])
    }

    @Test func `shows its key to nobody`() throws {
        let authority = try Authority(at: now)
        #expect("\(authority)" == "••••" && "\(String(reflecting: authority))" == "••••")
        let certificate = try Certificate(pemEncoded: authority.pem)
        var serializer = DER.Serializer()
        try serializer.serialize(certificate)
        #expect(serializer.serializedBytes == authority.certificate)
        #expect(!authority.pem.contains("PRIVATE"))
    }

    @Test(.enabled(if: openssl != nil, "there is no openssl here"))
    func `is called by OpenSSL what we call it`() throws {
        let authority = try Authority(at: now)
        let file = "\(NSTemporaryDirectory())/rolecall-ca-\(UUID().uuidString).pem"
        try Data(authority.pem.utf8).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(Self.openssl))
        process.arguments = ["x509", "-in", file, "-noout", "-subject_hash"]
        process.standardOutput = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said == "\(try authority.subjectHash)\n")
    }

    private static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
}
