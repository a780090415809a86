import Crypto
import SwiftASN1
import X509

extension Authority {
    /// What OpenSSL's directory of authorities calls it: `openssl x509 -subject_hash`. That is the start of the
    /// SHA-1 of the name in a form in which letters' case does not matter.
    /// https://docs.openssl.org/3.0/man1/openssl-rehash/
    package var subjectHash: String {
        get throws {
            var serializer = DER.Serializer()
            for relative in try Certificate(derEncoded: certificate).subject {
                try serializer.appendConstructedNode(identifier: .set) { set in
                    for attribute in relative {
                        try set.appendConstructedNode(identifier: .sequence) { sequence in
                            try sequence.serialize(attribute.type)
                            let text = (String(attribute.value) ?? "").lowercased()
                            try sequence.serialize(ASN1UTF8String(text))
                        }
                    }
                }
            }
            let digest = Array(Insecure.SHA1.hash(data: serializer.serializedBytes).prefix(4))
            let number = digest.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }
    }
}
