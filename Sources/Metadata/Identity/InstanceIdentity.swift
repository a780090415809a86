import Foundation
import Synchronization
import Vocabulary
import World

/// Signs identity documents. The keys are the server's own, and made once: nobody but AWS has AWS's.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-iid.html
package final class InstanceIdentity: Sendable {
    private typealias Signers = [DocumentSigner.Kind: DocumentSigner]

    /// The keys as they were kept; nil when there are none yet.
    private let read: @Sendable () throws -> [UInt8]?
    private let keep: @Sendable ([UInt8]) throws -> Void
    private let clock: @Sendable () -> Timestamp
    private let random: @Sendable () -> UInt64
    private let signers = Mutex<Signers?>(nil)
    let signed = SignedTexts()

    /// `keep` stores the keys and must seal them, `read` gives them back.
    package init(
        read: @escaping @Sendable () throws -> [UInt8]?, keep: @escaping @Sendable ([UInt8]) throws -> Void,
        clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> UInt64
    ) {
        self.read = read
        self.keep = keep
        self.clock = clock
        self.random = random
    }

    /// Reads the keys, or makes them, so that nobody who asks has to wait for that.
    package func prepare() throws { _ = try signer(.rsa2048) }

    /// What stands at `instance-identity/` under that name; nil when no keys can be had.
    func text(_ kind: DocumentSigner.Kind, of instance: Instance) -> String? {
        let document = identityDocument(of: instance)
        return signed.text(kind, of: instance.id, document) {
            let bytes = Array(document.utf8)
            guard let signer = try? signer(kind) else { return nil }
            let signature =
                kind == .signature
                ? try? signer.signature(of: bytes)
                : try? signer.signedMessage(of: bytes, at: instance.launchedAt)
            return signature.map { Self.lines(of: Base64.encode($0), length: 76) }
        }
    }

    /// Drops what is kept for an instance that has ended.
    func forget(_ instanceID: String) { signed.forget(instanceID) }

    /// The certificates to verify with, in PEM: of one kind (`signature`, `rsa2048`, `pkcs7`), or all. Nil for
    /// another kind.
    package func certificates(of kind: String? = nil) throws -> String? {
        guard let kind else {
            return try DocumentSigner.Kind.allCases.map { try certificate($0) }.joined()
        }
        return try DocumentSigner.Kind(rawValue: kind).map { try certificate($0) }
    }

    private func certificate(_ kind: DocumentSigner.Kind) throws -> String {
        """
        -----BEGIN CERTIFICATE-----
        \(Self.lines(of: Base64.encode(try signer(kind).certificate), length: 64))
        -----END CERTIFICATE-----

        """
    }

    private func signer(_ kind: DocumentSigner.Kind) throws -> DocumentSigner {
        try signers.withLock { signers in
            if let known = signers?[kind] { return known }
            let all = try self.all()
            signers = all
            guard let signer = all[kind] else { throw Unreadable() }
            return signer
        }
    }

    private func all() throws -> Signers {
        if let bytes = try read() {
            let kept = try JSONDecoder().decode(
                [DocumentSigner.Kind.RawValue: DocumentSigner.Kept].self, from: Data(bytes))
            var signers: Signers = [:]
            for (name, key) in kept {
                guard let kind = DocumentSigner.Kind(rawValue: name) else { throw Unreadable() }
                signers[kind] = try DocumentSigner(kind, kept: key)
            }
            return signers
        }
        var signers: Signers = [:]
        var kept: [DocumentSigner.Kind.RawValue: DocumentSigner.Kept] = [:]
        for kind in DocumentSigner.Kind.allCases {
            let signer = try DocumentSigner(kind, at: clock(), random: random)
            signers[kind] = signer
            kept[kind.rawValue] = signer.kept
        }
        try keep(Array(try JSONEncoder().encode(kept)))
        return signers
    }

    /// What was kept is something else.
    private struct Unreadable: Error {}

    private static func lines(of text: String, length: Int) -> String {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: length)
            .map { String(decoding: bytes[$0..<min($0 + length, bytes.count)], as: UTF8.self) }
            .joined(separator: "\n")
    }
}
