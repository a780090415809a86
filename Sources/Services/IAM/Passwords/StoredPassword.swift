import Crypto
import CryptoExtras
import Foundation
import Service
import Sessions
import World

/// A password as it is kept: its slow, salted hash, sealed. All of one user's have the same salt, so that a new one
/// is held against the former ones at the price of one.
struct StoredPassword: Sendable {
    private let salt: [UInt8]
    private let hash: [UInt8]

    private static let saltSize = 16
    private static let hashSize = 32

    private static let hashing = WorkBeside(label: "iam.passwords")

    /// Hashes a password, beside all other requests: however many change theirs, one processor does it.
    static func hash(_ password: String, salt: [UInt8]) async throws -> StoredPassword {
        try await hashing.run { try StoredPassword(password, salt: salt) }
    }

    private init(_ password: String, salt: [UInt8]) throws {
        // 32 MiB and some fifty milliseconds for each guess.
        // https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.utf8), salt: salt, outputByteCount: Self.hashSize, rounds: 1 << 15,
            blockSize: 8, parallelism: 1)
        self.salt = salt
        hash = key.withUnsafeBytes { Array($0) }
    }

    static func newSalt(_ ids: any Identifiers) -> [UInt8] { ids.bytes(saltSize) }

    func sealed(of owner: KnownUser, under masterKey: MasterKey) -> [UInt8] {
        masterKey.seal(salt + hash, for: Self.purpose(owner))
    }

    /// The user's passwords with their common salt, the present one last.
    static func open(
        _ profile: UserCredentials.LoginProfile, of owner: KnownUser, with masterKey: MasterKey
    ) throws -> (salt: [UInt8], hashes: [[UInt8]]) {
        let opened = profile.sealedPasswords.compactMap { masterKey.open($0, for: purpose(owner)) }
        guard let last = opened.last, opened.count == profile.sealedPasswords.count else {
            throw UnreadablePassword()
        }
        return (Array(last.prefix(saltSize)), opened.map { Array($0.dropFirst(saltSize)) })
    }

    /// Compares every byte, whatever the first ones are.
    func matches(_ other: [UInt8]) -> Bool {
        guard hash.count == other.count else { return false }
        return zip(hash, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func purpose(_ owner: KnownUser) -> MasterKey.Purpose { .other("password:\(owner.id)") }
}

/// A stored password that does not open under this master key.
struct UnreadablePassword: Error {}
