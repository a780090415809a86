import Service
import Sessions
import Vocabulary
import Wire
import World

extension Declaration {
    /// A fixed access key of a user.
    mutating func accessKey(_ node: FixtureNode, of user: User) throws {
        let fields = try FixtureFields(node, known: ["id", "secret"])
        guard allowsFixedKeys else {
            throw node.error(
                "fixed access keys are known to whoever reads this file, so they are refused while the server "
                    + "listens on more than loopback")
        }
        let id = AccessKeyID(try fields.text("id"))
        guard (16...128).contains(id.rawValue.utf8.count), id.rawValue.hasPrefix("AKIA"),
            Pattern.wordCharacters.matches(id.rawValue)
        else {
            throw try fields.required("id").error(
                "an access key's ID is AKIA and at least 12 more letters and digits")
        }
        let secret = try fields.secret()
        if var known = draft.accessKey(id) {
            guard known.userID == user.id else { throw node.error("the access key \(id) is somebody else's") }
            // Sealed anew the same secret looks different, so it is opened to compare.
            if masterKey.open(known.sealedSecret, for: id).map({ $0.matches(secret) }) == true { return }
            known.sealedSecret = masterKey.seal(secret, for: id)
            known.isFixed = true
            return try declare(known)
        }
        guard draft.accessKeys(of: user).count < 2 else {
            throw node.error("a user has at most two access keys")
        }
        var key = AccessKey(
            id: id, account: account, userID: user.id, createdAt: now,
            sealedSecret: masterKey.seal(secret, for: id))
        key.isFixed = true
        try declare(key)
    }
}

extension FixtureFields {
    fileprivate func secret() throws -> Secret {
        let node = try required("secret")
        let text = try node.text()
        guard (16...128).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw node.error("a secret has 16 to 128 printable characters and no space")
        }
        return Secret(text)
    }
}
