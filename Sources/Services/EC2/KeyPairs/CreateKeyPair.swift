import Policy
import Service
import Vocabulary
import World

/// Makes a key pair and gives its private half away.
struct CreateKeyPair: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateKeyPair", also: "ec2:CreateTags") { ask in
        let input = ask.input
        ask.onNewKeyPair(input.keyName, input.tagSpecifications, by: "CreateKeyPair") {
            $0.set("ec2:KeyPairType", input.keyType ?? "rsa")
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = try TagRules.tags(input.tagSpecifications, for: ["key-pair"])["key-pair"] ?? []
        try KeyPairRules.check(name: input.keyName)
        guard (input.keyFormat ?? "pem") == "pem" else {
            throw input.keyFormat == "ppk"
                ? AWSError.unsupported("KeyFormat ppk")
                : AWSError.invalidValue(input.keyFormat ?? "", for: "KeyFormat")
        }
        let type = input.keyType ?? "rsa"
        guard type == "rsa" || type == "ed25519" else { throw AWSError.invalidValue(type, for: "KeyType") }
        guard call.world.keyPair(input.keyName, in: call.account, region: call.region) == nil else {
            throw AWSError.keyPairExists
        }
        let key = type == "rsa" ? try NewKey.rsa() : NewKey.ed25519(named: input.keyName, ids: call.ids)
        let pair = try await call.keep(
            key.publicKey, fingerprint: key.fingerprint, as: input.keyName, tags: tags)
        return Output(
            keyPairId: pair.id, tags: tags.isEmpty ? nil : tags.map { Tag($0) }, keyName: pair.name,
            keyFingerprint: pair.fingerprint, keyMaterial: key.privateKey.revealText)
    }
}

/// Takes in the public half of a key pair that was made elsewhere.
struct ImportKeyPair: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ImportKeyPair", also: "ec2:CreateTags") { ask in
        ask.onNewKeyPair(ask.input.keyName, ask.input.tagSpecifications, by: "ImportKeyPair")
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = try TagRules.tags(input.tagSpecifications, for: ["key-pair"])["key-pair"] ?? []
        try KeyPairRules.check(name: input.keyName)
        guard let key = SSHPublicKey(input.publicKeyMaterial) else { throw AWSError.invalidKeyFormat }
        if let bits = key.rsaBits, ![1024, 2048, 4096].contains(bits) { throw AWSError.invalidKeyFormat }
        let pair = try await call.keep(
            key, fingerprint: Fingerprint.imported(key), as: input.keyName, tags: tags)
        return Output(
            keyFingerprint: pair.fingerprint, keyName: pair.name, keyPairId: pair.id,
            tags: tags.isEmpty ? nil : tags.map { Tag($0) })
    }
}

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
    fileprivate func keep(
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
    fileprivate mutating func onNewKeyPair(
        _ name: String, _ specifications: [TagSpecification]?, by operation: String,
        _ more: (inout Keys) -> Void = { _ in }
    ) {
        let resource = arn("key-pair", name)
        let tags = (specifications ?? []).filter { $0.resourceType == "key-pair" }
            .flatMap { TagRules.known($0.tags) }
        key("ec2:Region", region.rawValue)
        on(resource) { keys in
            keys.set("ec2:KeyPairName", name)
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
