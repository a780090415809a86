import Crypto
import Vocabulary

/// Where the parts of a token lie.
struct TokenLayout {
    static let format: UInt8 = 1
    static let nonceLength = 12
    static let tagLength = 16
    static let headLength = 5 + nonceLength
    /// Bytes of session policies and tags that fit.
    static let narrowingLimit = 4096
    /// Characters: from a root session's to one that is full, so that hostile lengths cost nothing.
    static let acceptedLength = 80...10_000

    let keyVersion: UInt32
    let nonce: [UInt8]

    /// Twelve bytes of chance, in two draws instead of twelve.
    static func nonce(using random: inout some RandomNumberGenerator) -> [UInt8] {
        var writer = ByteWriter()
        writer.integer(random.next())
        writer.integer(UInt32(truncatingIfNeeded: random.next()))
        return writer.output
    }

    init?(_ sealed: [UInt8]) {
        guard sealed.count > Self.headLength + Self.tagLength, sealed[0] == Self.format else { return nil }
        keyVersion = sealed[1..<5].reduce(0) { $0 << 8 | UInt32($1) }
        nonce = Array(sealed[5..<Self.headLength])
    }
}

/// What is derived from one key of the ring: one key seals tokens, one messages, another makes secrets.
struct SealingKey: Sendable {
    let version: UInt32
    private let sealing: SymmetricKey
    private let messages: SymmetricKey
    private let secrets: SymmetricKey

    init(_ key: KeyRing.Key) {
        version = key.version
        let material = SymmetricKey(data: key.material)
        func derive(_ purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: material, info: Array("rolecall session \(purpose)".utf8),
                outputByteCount: 32)
        }
        sealing = derive("token")
        messages = derive("message")
        secrets = derive("secret")
    }

    /// Forty characters of base64, as AWS's secrets are.
    func secret(of accessKeyID: AccessKeyID, nonce: [UInt8]) -> Secret {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(accessKeyID.rawValue.utf8) + nonce, using: secrets)
        return Secret(Base64.encode(Array(code.prefix(30))))
    }

    func seal(_ facts: [UInt8], for accessKeyID: AccessKeyID, nonce: [UInt8]) -> [UInt8] {
        seal(facts, with: sealing, for: accessKeyID.rawValue, nonce: nonce)
    }

    /// Nil when anything was altered, or belongs to another key ID.
    func open(_ sealed: [UInt8], _ layout: TokenLayout, for accessKeyID: AccessKeyID) -> [UInt8]? {
        open(sealed, layout, with: sealing, for: accessKeyID.rawValue)
    }

    func seal(message: [UInt8], for account: AccountID, nonce: [UInt8]) -> [UInt8] {
        seal(message, with: messages, for: account.description, nonce: nonce)
    }

    /// Nil when anything was altered, or belongs to another account.
    func open(message: [UInt8], _ layout: TokenLayout, for account: AccountID) -> [UInt8]? {
        open(message, layout, with: messages, for: account.description)
    }

    private func seal(
        _ bytes: [UInt8], with key: SymmetricKey, for owner: String, nonce: [UInt8]
    ) -> [UInt8] {
        var writer = ByteWriter()
        writer.byte(TokenLayout.format)
        writer.integer(version)
        let head = writer.output
        do {
            let box = try AES.GCM.seal(
                bytes, using: key, nonce: AES.GCM.Nonce(data: nonce),
                authenticating: head + Array(owner.utf8))
            return head + nonce + Array(box.ciphertext) + Array(box.tag)
        } catch {
            preconditionFailure("a 256-bit key and a 96-bit nonce always seal")
        }
    }

    private func open(
        _ sealed: [UInt8], _ layout: TokenLayout, with key: SymmetricKey, for owner: String
    ) -> [UInt8]? {
        let tag = sealed.count - TokenLayout.tagLength
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: layout.nonce), ciphertext: sealed[TokenLayout.headLength..<tag],
                tag: sealed[tag...])
            return Array(
                try AES.GCM.open(box, using: key, authenticating: sealed[..<5] + Array(owner.utf8)))
        } catch {
            return nil
        }
    }
}

/// The ring's keys, derived once.
struct SealingKeys: Sendable {
    let current: SealingKey
    private let older: [SealingKey]

    init(_ ring: KeyRing) {
        current = SealingKey(ring.current)
        older = ring.keys.dropLast().map(SealingKey.init)
    }

    func key(_ version: UInt32) -> SealingKey? {
        version == current.version ? current : older.first { $0.version == version }
    }
}
