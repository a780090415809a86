import Crypto
import Foundation
import Sessions

/// How one file is encrypted: with a key of its own, in chunks that can each be opened alone, so that a range costs
/// what it is long. The key is beside the file's name in the database, sealed under the master key.
struct BodyCipher: Sendable {
    /// What a chunk holds; in the file its tag is behind it.
    static let chunk = 64 << 10
    static let tagSize = 16

    private let key: SymmetricKey
    let sealedKey: [UInt8]

    init(forNew file: String, under masterKey: MasterKey) {
        key = SymmetricKey(size: .bits256)
        sealedKey = masterKey.seal(key.withUnsafeBytes { Array($0) }, for: Self.purpose(file))
    }

    /// Nil when the key was altered, or is another file's, or was sealed under another master key.
    init?(of file: String, sealedKey: [UInt8], under masterKey: MasterKey) {
        guard let material = masterKey.open(sealedKey, for: Self.purpose(file)) else { return nil }
        key = SymmetricKey(data: material)
        self.sealedKey = sealedKey
    }

    private static func purpose(_ file: String) -> MasterKey.Purpose { .other("body:\(file)") }

    /// Encrypts bytes that begin with the chunk of that number; only the last chunk of a file may be short.
    func seal(_ bytes: [UInt8], from number: UInt64) throws -> [UInt8] {
        var sealed: [UInt8] = []
        sealed.reserveCapacity(bytes.count + (bytes.count / Self.chunk + 1) * Self.tagSize)
        try bytes.withUnsafeBytes { plain in
            var number = number
            var start = 0
            while start < plain.count {
                let end = min(start + Self.chunk, plain.count)
                let box = try AES.GCM.seal(
                    UnsafeRawBufferPointer(rebasing: plain[start..<end]), using: key, nonce: nonce(number))
                sealed += box.ciphertext
                sealed += box.tag
                (start, number) = (end, number + 1)
            }
        }
        return sealed
    }

    /// Opens what was read from the file, beginning with the chunk of that number. Throws when it was altered.
    func open(_ sealed: [UInt8], from number: UInt64) throws -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(sealed.count)
        try sealed.withUnsafeBytes { sealed in
            var number = number
            var start = 0
            while start < sealed.count {
                let end = min(start + Self.chunk + Self.tagSize, sealed.count)
                guard end - start >= Self.tagSize else { throw TruncatedBody() }
                let box = try AES.GCM.SealedBox(
                    nonce: nonce(number),
                    ciphertext: UnsafeRawBufferPointer(rebasing: sealed[start..<(end - Self.tagSize)]),
                    tag: UnsafeRawBufferPointer(rebasing: sealed[(end - Self.tagSize)..<end]))
                plain += try AES.GCM.open(box, using: key)
                (start, number) = (end, number + 1)
            }
        }
        return plain
    }

    // A key encrypts one file once, so that a chunk's number is a nonce that is never used twice.
    private func nonce(_ number: UInt64) throws -> AES.GCM.Nonce {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
        return try AES.GCM.Nonce(data: [0, 0, 0, 0] + bytes)
    }
}
