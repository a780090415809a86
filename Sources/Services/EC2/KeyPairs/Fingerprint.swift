import Crypto
import Vocabulary

/// EC2's fingerprints, which depend on who made the key.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html
enum Fingerprint {
    /// Of an RSA key made here: SHA-1 of the private key's PKCS #8 encoding.
    static func created(pkcs8: some Collection<UInt8>) -> String {
        hex(Insecure.SHA1.hash(data: Array(pkcs8)))
    }

    /// Of an imported RSA key: MD5 of the public key's DER; of any Ed25519 key: SHA-256 of SSH's
    /// encoding, in Base64.
    static func imported(_ key: SSHPublicKey) -> String {
        switch key {
        case .rsa(let exponent, let modulus):
            hex(Insecure.MD5.hash(data: DER.rsaPublicKey(exponent: exponent, modulus: modulus)))
        case .ed25519: Base64.encode(Array(SHA256.hash(data: key.blob)))
        }
    }

    private static func hex(_ digest: some Sequence<UInt8>) -> String {
        digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(separator: ":")
    }
}
