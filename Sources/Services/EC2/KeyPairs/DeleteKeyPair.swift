import Service
import Vocabulary
import World

/// Forgets a key pair; one that is not there is forgotten already.
struct DeleteKeyPair: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteKeyPair") { ask in
        let input = ask.input
        let pair = ask.world.keyPairs(in: ask.account, region: ask.region)
            .first { $0.name == input.keyName || $0.id == input.keyPairId }
        let name = pair?.name ?? input.keyName
        ask.on(pair?.arn ?? ask.arn("key-pair", name ?? "*")) { $0.keyPair(name, pair) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.keyName != nil || input.keyPairId != nil else {
            throw AWSError.missingParameter("KeyName or KeyPairId")
        }
        let id = try await call.write { draft -> String? in
            let pair = draft.keyPairs(in: call.account, region: call.region).first { pair in
                (input.keyName.map { $0 == pair.name } ?? true)
                    && (input.keyPairId.map { $0 == pair.id } ?? true)
            }
            guard let pair else { return nil }
            draft.remove(pair)
            return pair.id
        }
        return Output(return: true, keyPairId: id)
    }
}

extension AWSError {
    static func noSuchKeyPair(id: String) -> AWSError {
        AWSError("InvalidKeyPair.NotFound", "The keyPair ID '\(id)' does not exist")
    }
}
