import Certificates
import Crypto
import Foundation
import Ledger
import Metadata
import Sessions
import Vocabulary

/// The keys a server lives by: the master key in its file, and what it seals in the database.
struct Secrets: Sendable {
    let masterKey: MasterKey
    let ring: KeyRing
    /// 32 bytes that metadata tokens are made with, so that they outlive a restart.
    let metadataTokenKey: Secret
    /// What signs the certificates that HTTPS shows.
    let authority: Authority

    init(directory: DataDirectory, ledger: Ledger, now: Timestamp) throws {
        var random = SystemRandomNumberGenerator()
        masterKey = try MasterKey.loadOrCreate(at: directory.masterKey, using: &random)
        if let sealed = try ledger.kept("key-ring") {
            guard let ring = masterKey.openRing(sealed) else {
                throw Failure(
                    "\(directory.masterKey) is not the key that \(directory.database) was sealed with; "
                        + "put the right file back")
            }
            self.ring = ring
        } else {
            ring = KeyRing(at: now, using: &random)
            try ledger.keep("key-ring", masterKey.seal(ring))
        }
        let purpose = MasterKey.Purpose.other("metadata-tokens")
        if let sealed = try ledger.kept("metadata-tokens"), let key = masterKey.open(sealed, for: purpose) {
            metadataTokenKey = Secret(key)
        } else {
            let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
            try ledger.keep("metadata-tokens", masterKey.seal(key, for: purpose))
            metadataTokenKey = Secret(key)
        }
        authority = try Self.authority(masterKey, ledger, now)
    }

    private static func authority(
        _ masterKey: MasterKey, _ ledger: Ledger, _ now: Timestamp
    ) throws -> Authority {
        let purpose = MasterKey.Purpose.other("certificate-authority")
        if let sealed = try ledger.kept("certificate-authority"),
            let authority = masterKey.open(sealed, for: purpose).flatMap(Authority.init(bytes:))
        {
            return authority
        }
        let authority = try Authority(at: now)
        try ledger.keep("certificate-authority", masterKey.seal(authority.bytes, for: purpose))
        return authority
    }

    /// The keys of identity documents, which are made and sealed when a server is prepared first.
    func instanceIdentity(keptBy ledger: Ledger) -> InstanceIdentity {
        let name = "instance-identity"
        let purpose = MasterKey.Purpose.other(name)
        return InstanceIdentity(
            read: {
                guard let sealed = try ledger.kept(name) else { return nil }
                guard let keys = masterKey.open(sealed, for: purpose) else {
                    throw Failure("the keys of instances' identity documents were sealed with another key")
                }
                return keys
            },
            keep: { try ledger.keep(name, masterKey.seal($0, for: purpose)) },
            clock: { SystemClock.now }, random: { SystemRandomNumberGenerator.number() })
    }
}
