/// The patterns of Systems Manager and EC2 Instance Connect.
enum InstanceNames {
    /// `[a-zA-Z0-9_\-.]{3,128}`, and with an ARN's `:` and `/`.
    static func isDocument(_ text: String.UTF8View, orARN: Bool) -> Bool {
        (3...128).contains(text.count)
            && text.allSatisfy { byte in
                Pattern.isWord(byte) || byte == hyphen || byte == UInt8(ascii: ".")
                    || (orARN && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")))
            }
    }

    /// `.{1,256}`: no line ends.
    static func isReason(_ text: String) -> Bool {
        (1...256).contains(text.utf16.count) && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    }

    /// `i-[a-f0-9]+`
    static func isInstanceID(_ text: String.UTF8View) -> Bool {
        text.starts(with: "i-".utf8) && text.count > 2
            && text.dropFirst(2).allSatisfy { Pattern.isDigit($0) || (0x61...0x66).contains($0) }
    }

    /// `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`
    static func isManagedInstanceID(_ text: String.UTF8View) -> Bool {
        let isHybrid = text.first == UInt8(ascii: "m")
        let rest = isHybrid ? text.dropFirst() : text[...]
        guard rest.starts(with: "i-".utf8) else { return false }
        let digits = rest.dropFirst(2)
        return (digits.count == 17 || (digits.count == 8 && !isHybrid)) && digits.allSatisfy(Pattern.isWord)
    }

    /// `(\w+-){2,3}\d+\w+`: `us-east-1a`.
    static func isAvailabilityZone(_ text: String.UTF8View) -> Bool {
        let parts = text.split(separator: hyphen, omittingEmptySubsequences: false)
        guard (3...4).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), let last = parts.last else {
            return false
        }
        guard parts.allSatisfy({ $0.allSatisfy(Pattern.isWord) }) else { return false }
        return last.count >= 2 && last.first.map(Pattern.isDigit) == true
    }

    /// A user of Linux: 1 to 32 characters that begin with a letter or an underscore, or 2 to 32 that begin
    /// with digits and have another character.
    static func isUser(_ text: String.UTF8View) -> Bool {
        guard let first = text.first, let last = text.last, text.count <= 32 else { return false }
        let rest = text.dropFirst()
        if !Pattern.isDigit(first) {
            guard Pattern.isWord(first) else { return false }
            return rest.isEmpty || (rest.dropLast().allSatisfy(isInUser) && isLastOfUser(last))
        }
        let digits = text.prefix(while: Pattern.isDigit)
        return digits.count < text.count && rest.dropLast().allSatisfy(isInUser)
            && (isLastOfUser(last) || digits.count == text.count - 1)
            && (last != UInt8(ascii: "$") || digits.count < text.count - 1)
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isInUser(_ byte: UInt8) -> Bool {
        Pattern.isWord(byte) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") || byte == hyphen
    }

    private static func isLastOfUser(_ byte: UInt8) -> Bool {
        Pattern.isWord(byte) || byte == UInt8(ascii: "$") || byte == hyphen
    }
}
