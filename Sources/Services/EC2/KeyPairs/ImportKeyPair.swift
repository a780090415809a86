import Policy
import Service
import Vocabulary
import World

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
