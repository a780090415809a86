import Crypto
import SwiftASN1

/// The Digital Signature Algorithm with 1024 bits and SHA-1: what EC2's `pkcs7` has always been signed with. It is
/// here for that alone.
/// https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.186-4.pdf
struct DSA: Sendable {
    /// Published numbers that may be shared, those that Java makes its keys of, and AWS made its own.
    /// https://docs.oracle.com/en/java/javase/17/docs/specs/security/standard-names.html
    private static let p = hexadecimal(
        "fd7f53811d75122952df4a9c2eece4e7f611b7523cef4400c31e3f80b6512669455d402251fb593d8d58fabfc5f5ba30"
            + "f6cb9b556cd7813b801d346ff26660b76b9950a5a49f9fe8047b1022c24fbba9d7feb7c61bf83b57e7c6a8a6150f04fb"
            + "83f6d3c51ec3023554135a169132f675f3ae2b61d72aeff22203199dd14801c7")
    private static let q = hexadecimal("9760508f15230bccb292b982a2eb840bf0581cf5")
    private static let g = hexadecimal(
        "f7e1a085d69b3ddecbbcab5c36b857b97994afbbfa3aea82f9574c0b3d0782675159578ebad4594fe67107108180b449"
            + "167123e84c281613b7cf09328cc8a6e13c167a8b547c8d28e0a3ae1e2bb3a675916ea37f0bfa213562f1fb627a01243b"
            + "cca4f1bea8519089a883dfe15ae59f06928b665e807b552564014c3bfecf492a")
    private static let large = Modulus(p)
    private static let small = Modulus(q)

    /// Bytes of a key.
    static let length = 32

    let secret: [UInt8]
    private let exponent: Modulus.Number

    /// `secret` is 32 bytes of chance.
    init(secret: [UInt8]) {
        self.secret = secret
        // Of 256 bits, so that what is left modulo 160 prefers nothing.
        exponent = Self.small.reduce(secret)
    }

    /// r and s, in DER. The same bytes are always signed alike, so no chance can be used twice.
    func signature(of bytes: [UInt8]) throws -> [UInt8] {
        let digest = Array(Insecure.SHA1.hash(data: bytes))
        var attempt: UInt8 = 0
        while true {
            let chance = HMAC<SHA256>.authenticationCode(
                for: [attempt] + digest, using: SymmetricKey(data: secret))
            attempt &+= 1
            let k = Self.small.reduce(Array(chance))
            let r = Self.small.reduce(Modulus.bytes(Self.large.power(Self.large.reduce(Self.g), k)))
            let message = Self.small.add(Self.small.reduce(digest), Self.small.multiply(exponent, r))
            let s = Self.small.multiply(Self.small.inverse(of: k), message)
            guard r.contains(where: { $0 != 0 }), s.contains(where: { $0 != 0 }) else { continue }
            var output = DER.Serializer()
            try output.appendConstructedNode(identifier: .sequence) { output in
                try output.serialize(ArraySlice(Modulus.bytes(r)))
                try output.serialize(ArraySlice(Modulus.bytes(s)))
            }
            return output.serializedBytes
        }
    }

    /// `SubjectPublicKeyInfo`
    /// https://www.rfc-editor.org/rfc/rfc3279#section-2.3.2
    func publicKey() throws -> [UInt8] {
        let y = Self.large.power(Self.large.reduce(Self.g), exponent)
        var number = DER.Serializer()
        try number.serialize(ArraySlice(Modulus.bytes(y)))
        var output = DER.Serializer()
        try output.appendConstructedNode(identifier: .sequence) { output in
            try output.appendConstructedNode(identifier: .sequence) { output in
                try output.serialize(try ASN1ObjectIdentifier(dotRepresentation: "1.2.840.10040.4.1"))
                try output.appendConstructedNode(identifier: .sequence) { output in
                    for number in [Self.p, Self.q, Self.g] { try output.serialize(ArraySlice(number)) }
                }
            }
            try output.serialize(ASN1BitString(bytes: number.serializedBytes[...]))
        }
        return output.serializedBytes
    }

    private static func hexadecimal(_ digits: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = digits[...]
        while let byte = UInt8(rest.prefix(2), radix: 16) {
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
