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
