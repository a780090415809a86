import Foundation
import HTTPTypes
import Testing
import Vocabulary
import World

@testable import Metadata

@Suite(.enabled(if: OpenSSL.isInstalled, "openssl is not installed"))
struct `The signed identity document` {
    /// The document and one of its signatures as a guest reads them, and the certificate as the server gives it.
    private func signed(_ kind: DocumentSigner.Kind, by guest: Guest) throws -> (
        document: String, signature: String, certificate: String
    ) {
        let path = "/latest/dynamic/instance-identity/"
        let token = try guest.token()
        let document = try guest.ask(.get, path + "document", token: token)
        let signature = try guest.ask(.get, path + kind.rawValue, token: token)
        try #require(document.status == .ok && signature.status == .ok)
        #expect(signature.headers[.contentType] == "text/plain")
        return (
            document.text, signature.text, try #require(try guest.identity.certificates(of: kind.rawValue))
        )
    }

    @Test(arguments: DocumentSigner.Kind.allCases)
    func `comes in lines of 76 characters without armour`(_ kind: DocumentSigner.Kind) throws {
        let lines = try signed(kind, by: Guest()).signature.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.utf8.count == 76 })
        #expect((1...76).contains(lines.last?.utf8.count ?? 0))
        #expect(Base64.decode(lines.joined()) != nil)
    }

    @Test func `the bare signature is verified by openssl with the key of its certificate`() throws {
        let (document, signature, certificate) = try signed(.signature, by: Guest())
        try OpenSSL.workshop { files in
            try files.write(document, to: "document")
            try files.write(certificate, to: "certificate.pem")
            let bytes = try #require(Base64.decode(signature.filter { $0 != "\n" }))
            try Data(bytes).write(to: files.url("signature"))
            let key = try files.openssl("x509", "-in", "certificate.pem", "-noout", "-pubkey")
            try files.write(key.output, to: "key.pem")
            let verify = ["dgst", "-sha256", "-verify", "key.pem", "-signature", "signature"]
            #expect(try files.openssl(verify + ["document"]).output == "Verified OK\n")
            try files.write(document + " ", to: "document")
            #expect(try files.openssl(verify + ["document"]).status != 0)
            #expect(
                try files.openssl("rsa", "-pubin", "-in", "key.pem", "-noout", "-text").output.contains(
                    "1024 bit"))
        }
    }

    @Test(arguments: [DocumentSigner.Kind.rsa2048, .pkcs7], ["smime", "cms"])
    func `the signed message is verified by openssl and holds the document`(
        _ kind: DocumentSigner.Kind, _ command: String
    ) throws {
        let (document, signature, certificate) = try signed(kind, by: Guest())
        try OpenSSL.workshop { files in
            try files.write(certificate, to: "certificate.pem")
            try files.write("-----BEGIN PKCS7-----\n\(signature)\n-----END PKCS7-----\n", to: "message.pem")
            let verified = try files.openssl(
                command, "-verify", "-in", "message.pem", "-inform", "PEM", "-certfile", "certificate.pem",
                "-noverify")
            #expect(verified.status == 0, "\(verified.errors)")
            #expect(verified.output == document)
        }
    }

    @Test(arguments: [DocumentSigner.Kind.rsa2048, .pkcs7])
    func `another server's certificate does not verify it`(_ kind: DocumentSigner.Kind) throws {
        let signature = try signed(kind, by: Guest()).signature
        let stranger = try signed(kind, by: Guest(seed: 77)).certificate
        try OpenSSL.workshop { files in
            try files.write(stranger, to: "certificate.pem")
            try files.write("-----BEGIN PKCS7-----\n\(signature)\n-----END PKCS7-----\n", to: "message.pem")
            let verified = try files.openssl(
                "smime", "-verify", "-in", "message.pem", "-inform", "PEM", "-certfile", "certificate.pem",
                "-noverify")
            #expect(verified.status != 0)
        }
    }

    @Test(arguments: DocumentSigner.Kind.allCases)
    func `the certificate is signed with its own key`(_ kind: DocumentSigner.Kind) throws {
        let certificate = try #require(try Guest().identity.certificates(of: kind.rawValue))
        try OpenSSL.workshop { files in
            try files.write(certificate, to: "certificate.pem")
            // The security level lets keys of 1024 bits and SHA-1 through.
            let verified = try files.openssl(
                "verify", "-auth_level", "0", "-check_ss_sig", "-CAfile", "certificate.pem", "certificate.pem"
            )
            #expect(verified.output == "certificate.pem: OK\n", "\(verified.errors)")
            let text = try files.openssl("x509", "-in", "certificate.pem", "-noout", "-subject", "-enddate")
                .output
            #expect(text.contains("Rolecall instance identity (\(kind.rawValue))"))
            #expect(text.contains("notAfter=Dec 31 23:59:59 9999 GMT"))
        }
    }

    @Test func `a document is signed once, until it is another or its instance has ended`() throws {
        let texts = SignedTexts()
        var signatures = 0
        func text(_ kind: DocumentSigner.Kind, _ instance: String, _ document: String) -> String? {
            texts.text(kind, of: instance, document) {
                signatures += 1
                return "\(kind) \(instance) \(document)"
            }
        }
        for _ in 0..<3 {
            #expect(text(.pkcs7, "i-1", "a") == "pkcs7 i-1 a")
            #expect(text(.rsa2048, "i-1", "a") == "rsa2048 i-1 a")
            #expect(text(.pkcs7, "i-2", "a") == "pkcs7 i-2 a")
        }
        #expect(signatures == 3)
        #expect(text(.pkcs7, "i-1", "b") == "pkcs7 i-1 b" && signatures == 4)
        texts.forget("i-1")
        #expect(texts.count == 1)
        #expect(text(.pkcs7, "i-1", "b") == "pkcs7 i-1 b" && signatures == 5)
        #expect(texts.text(.signature, of: "i-3", "c") { nil } == nil && texts.count == 2)

        let guest = try Guest()
        let instance = try #require(guest.present.now.instance(Guest.instanceID))
        #expect(guest.identity.text(.pkcs7, of: instance) == guest.identity.text(.pkcs7, of: instance))
        #expect(guest.identity.signed.count == 1)
        guest.service.forget(Guest.instanceID)
        #expect(guest.identity.signed.count == 0)
    }

    @Test func `the keys are made once, before anybody has to wait for them, and kept`() throws {
        let guest = try Guest()
        _ = try guest.read("instance-id")
        #expect(guest.keptKeys.bytes == nil)
        try guest.identity.prepare()
        #expect(guest.keptKeys.bytes != nil)
        let all = try #require(try guest.identity.certificates())
        #expect(all.components(separatedBy: "-----BEGIN CERTIFICATE-----").count == 4)
        let kept = try #require(guest.keptKeys.bytes)
        let later = InstanceIdentity(
            read: { kept }, keep: { _ in Issue.record("the keys were there") }, clock: { Guest.start },
            random: { 0 })
        #expect(try later.certificates() == all)
        let instance = try #require(guest.present.now.instance(Guest.instanceID))
        for kind in DocumentSigner.Kind.allCases {
            #expect(later.text(kind, of: instance) == guest.identity.text(kind, of: instance))
        }
        #expect(try later.certificates(of: "sha3") == nil)
    }
}

/// OpenSSL's own program, in a directory for one test.
struct OpenSSL {
    static let isInstalled =
        ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/openssl")
        }

    private let directory: URL

    static func workshop(_ body: (OpenSSL) throws -> Void) throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "identity-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try body(OpenSSL(directory: directory))
    }

    func url(_ name: String) -> URL { directory.appending(path: name) }

    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: url(name)) }

    func openssl(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try openssl(arguments)
    }

    func openssl(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.currentDirectoryURL = directory
        try write("", to: "output")
        try write("", to: "errors")
        process.standardOutput = try FileHandle(forWritingTo: url("output"))
        process.standardError = try FileHandle(forWritingTo: url("errors"))
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: try Data(contentsOf: url("output")), as: UTF8.self),
            String(decoding: try Data(contentsOf: url("errors")), as: UTF8.self)
        )
    }
}
