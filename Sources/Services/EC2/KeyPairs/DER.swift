/// As much of ASN.1's DER as RSA public keys need.
/// https://www.rfc-editor.org/rfc/rfc3279#section-2.3.1
enum DER {
    /// `SubjectPublicKeyInfo` of an RSA key.
    static func rsaPublicKey(exponent: [UInt8], modulus: [UInt8]) -> [UInt8] {
        // rsaEncryption, 1.2.840.113549.1.1.1, with no parameters.
        let algorithm = element(
            0x30, element(0x06, [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]) + element(0x05, []))
        let key = element(0x30, integer(modulus) + integer(exponent))
        return element(0x30, algorithm + element(0x03, [0] + key))
    }

    /// The numbers in a `SubjectPublicKeyInfo`, or in a bare `RSAPublicKey`.
    static func rsaNumbers(_ bytes: [UInt8]) -> (exponent: [UInt8], modulus: [UInt8])? {
        guard let outer = read(bytes[...]), outer.tag == 0x30, outer.rest.isEmpty,
            let first = read(outer.body)
        else { return nil }
        if first.tag == 0x02 {
            guard let second = read(first.rest), second.tag == 0x02 else { return nil }
            return (significant(second.body), significant(first.body))
        }
        guard first.tag == 0x30, let bits = read(first.rest), bits.tag == 0x03, bits.body.first == 0,
            let key = read(bits.body.dropFirst()), key.tag == 0x30, let modulus = read(key.body),
            modulus.tag == 0x02, let exponent = read(modulus.rest), exponent.tag == 0x02
        else { return nil }
        return (significant(exponent.body), significant(modulus.body))
    }

    private static func significant(_ bytes: ArraySlice<UInt8>) -> [UInt8] { Array(bytes.drop { $0 == 0 }) }

    private static func integer(_ number: [UInt8]) -> [UInt8] {
        element(0x02, (number.first ?? 0) >= 0x80 || number.isEmpty ? [0] + number : number)
    }

    private static func element(_ tag: UInt8, _ body: [UInt8]) -> [UInt8] {
        switch body.count {
        case ..<0x80: [tag, UInt8(body.count)] + body
        case ..<0x100: [tag, 0x81, UInt8(body.count)] + body
        default:
            [tag, 0x82, UInt8(truncatingIfNeeded: body.count >> 8), UInt8(truncatingIfNeeded: body.count)]
                + body
        }
    }

    private static func read(
        _ bytes: ArraySlice<UInt8>
    ) -> (tag: UInt8, body: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        guard let tag = bytes.first, let short = bytes.dropFirst().first else { return nil }
        var rest = bytes.dropFirst(2)
        var length = Int(short)
        if short >= 0x80 {
            let digits = Int(short & 0x7F)
            guard (1...3).contains(digits), rest.count >= digits else { return nil }
            length = rest.prefix(digits).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(digits)
        }
        guard rest.count >= length else { return nil }
        return (tag, rest.prefix(length), rest.dropFirst(length))
    }
}
