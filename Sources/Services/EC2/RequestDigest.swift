import Crypto

/// What a client token stands for: every parameter of its call.
enum RequestDigest {
    static func of(_ input: some Sendable) -> String {
        SHA256.hash(data: Array("\(input)".utf8)).map { String($0, radix: 16) }.joined(separator: ".")
    }
}
