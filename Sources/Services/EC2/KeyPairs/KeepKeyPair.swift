import Policy
import Service
import Vocabulary
import World

enum KeyPairRules {
    static func check(name: String) throws {
        guard (1...255).contains(name.utf16.count), name.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw AWSError.invalidParameterValue(
                "Invalid value '\(name)' for keyPairName. It should be up to 255 ASCII characters.")
        }
    }
}

extension AuthorizedCall {
    /// Keeps the public half, unless the name is taken.
    func keep(
        _ key: SSHPublicKey, fingerprint: String, as name: String, tags: [KnownTag]
    ) async throws -> KnownKeyPair {
        try await write { draft in
            guard draft.keyPair(name, in: account, region: region) == nil else {
                throw AWSError.keyPairExists
            }
            var pair = KnownKeyPair(
                account: account, region: region, name: name, id: "key-0\(ids.hex(16))", keyType: key.type,
                fingerprint: fingerprint, publicKey: key.line(comment: name), createdAt: now)
            pair.tags = tags
            try draft.put(pair)
            return pair
        }
    }
}

extension Ask {
    mutating func onNewKeyPair(
        _ name: String, _ specifications: [TagSpecification]?, by operation: String,
        _ more: (inout Keys) -> Void = { _ in }
    ) {
        let resource = arn("key-pair", name)
        let tags = TagRules.asked(specifications, of: "key-pair")
        on(resource) { keys in
            keys.requestTags(tags)
            more(&keys)
        }
        tagging(specifications, by: operation) { _ in resource }
    }
}

extension AWSError {
    static let keyPairExists = AWSError("InvalidKeyPair.Duplicate", "The keypair already exists")

    static let invalidKeyFormat = AWSError(
        "InvalidKey.Format", "Key is not in valid OpenSSH public key format")
}
