import Policy
import Vocabulary
import World

/// What is known of a resource by its ARN: whose it is, and the policy on it.
struct Resource {
    let account: AccountID
    private let bucket: KnownBucket?

    /// Nil when the ARN says nothing of an owner, and the resource is the caller's own matter.
    init?(arn: String, in world: World) {
        // A bucket's ARN carries no account, so its owner is looked up.
        if arn.hasPrefix("arn:aws:s3:::") {
            // By bytes: a key that begins with a combining mark makes one character with the slash.
            let name = arn.utf8.dropFirst("arn:aws:s3:::".utf8.count).prefix { $0 != UInt8(ascii: "/") }
            guard let bucket = world.bucket(Substring(name)) else { return nil }
            account = bucket.account
            self.bucket = bucket
            return
        }
        guard let account = Self.account(in: arn) else { return nil }
        self.account = account
        bucket = nil
    }

    /// The policy on it, as far as it has a say in what that principal wants to do.
    func policy(for action: Action, as principal: PrincipalFacts) -> AttachedPolicy? {
        bucket?.policy(for: action, as: principal)
    }

    /// arn:partition:service:region:account:…
    private static func account(in arn: String) -> AccountID? {
        var colons = 0
        var digits = 0
        var number: UInt64 = 0
        for byte in arn.utf8 {
            if byte == UInt8(ascii: ":") {
                colons += 1
                if colons > 4 { break }
            } else if colons == 4 {
                guard (48...57).contains(byte), digits < 12 else { return nil }
                number = number * 10 + UInt64(byte - 48)
                digits += 1
            }
        }
        return digits == 12 ? AccountID(number: number) : nil
    }
}
