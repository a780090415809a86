import Service
import Vocabulary
import World

/// What an authenticator is told, once.
struct MFASeed {
    let bytes: [UInt8]

    /// Forty bytes, which are 64 digits.
    static let length = 40

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Base32 (RFC 4648 §6); five bytes are eight digits, and the length leaves none over.
    var base32: String {
        var output: [UInt8] = []
        var buffer = 0
        var held = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFF
            held += 8
            while held >= 5 {
                held -= 5
                output.append(Self.digits[buffer >> held & 31])
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// What the picture says.
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html
    func address(name: String, account: AccountID) -> String {
        "otpauth://totp/\(Percent.encode(name))@\(account)?secret=\(base32)"
    }
}
