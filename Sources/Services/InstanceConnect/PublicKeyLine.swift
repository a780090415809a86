import Vocabulary

/// A public key as OpenSSH writes it: type, key, perhaps a comment. Options are not among it: they would choose
/// what the login does.
struct PublicKeyLine {
    /// What is accepted. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-prerequisites.html
    private static let types: Set<Substring> = ["ssh-rsa", "ssh-ed25519"]

    /// Without the comment, in which anything might stand.
    let text: String

    init?(_ given: String) {
        let lines = given.split(separator: "\n")
        guard lines.count == 1, let line = lines.first else { return nil }
        let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard words.count >= 2, Self.types.contains(words[0]),
            let bytes = Base64.decode(String(words[1])), Self.name(in: bytes) == Array(words[0].utf8)
        else { return nil }
        text = "\(words[0]) \(words[1])"
    }

    /// The key begins with its type, behind its length in four bytes.
    private static func name(in bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 4 else { return nil }
        let count = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard count <= 32, bytes.count > 4 + count else { return nil }
        return Array(bytes[4..<(4 + count)])
    }
}
