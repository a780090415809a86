import Crypto
import CryptoExtras
import Service
import Vocabulary

/// A key pair that was just made. The private half is given once and kept nowhere.
struct NewKey: Sendable {
    let publicKey: SSHPublicKey
    let fingerprint: String
    let privateKey: Secret

    /// RSA of 2048 bits, as PEM that every `ssh` reads.
    static func rsa() throws -> NewKey {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let numbers = try key.publicKey.getKeyPrimitives()
        return NewKey(
            publicKey: .rsa(exponent: Array(numbers.publicExponent), modulus: Array(numbers.modulus)),
            fingerprint: Fingerprint.created(pkcs8: key.pkcs8DERRepresentation),
            privateKey: Secret(key.pemRepresentation))
    }

    /// Ed25519, in OpenSSH's own format, which it has no other for.
    static func ed25519(named comment: String, ids: any Identifiers) -> NewKey {
        let key = Curve25519.Signing.PrivateKey()
        let point = Array(key.publicKey.rawRepresentation)
        let publicKey = SSHPublicKey.ed25519(point)
        return NewKey(
            publicKey: publicKey, fingerprint: Fingerprint.imported(publicKey),
            privateKey: Secret(openSSH(point, Array(key.rawRepresentation), comment, check: ids.bytes(4))))
    }

    /// https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
    private static func openSSH(
        _ point: [UInt8], _ seed: [UInt8], _ comment: String, check: [UInt8]
    ) -> String {
        var secret = SSHFields()
        // Twice the same number: whoever decrypts wrongly sees two.
        secret.appendRaw(check + check)
        secret.append("ssh-ed25519")
        secret.append(point)
        secret.append(seed + point)
        secret.append(comment)
        var padding: UInt8 = 1
        while secret.bytes.count % 8 != 0 {
            secret.appendRaw([padding])
            padding += 1
        }
        var file = SSHFields()
        file.appendRaw(Array("openssh-key-v1\0".utf8))
        file.append("none")
        file.append("none")
        file.append("")
        file.append(UInt32(1))
        file.append(SSHPublicKey.ed25519(point).blob)
        file.append(secret.bytes)
        var text = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
        var rest = Base64.encode(file.bytes)[...]
        while !rest.isEmpty {
            text += rest.prefix(70) + "\n"
            rest = rest.dropFirst(70)
        }
        return text + "-----END OPENSSH PRIVATE KEY-----\n"
    }
}
