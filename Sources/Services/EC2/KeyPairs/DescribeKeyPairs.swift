import Service
import Vocabulary
import World

struct DescribeKeyPairs: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeKeyPairs")

    private static let filtering = Filtering<KnownKeyPair>(
        [
            "fingerprint": { [$0.fingerprint] },
            "key-name": { [$0.name] },
            "key-pair-id": { [$0.id] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var pairs = call.world.keyPairs(in: call.account, region: call.region)
        if let names = input.keyNames, !names.isEmpty {
            for name in names { _ = try call.neighbourhood.keyPair(name) }
            pairs = pairs.filter { names.contains($0.name) }
        }
        if let ids = input.keyPairIds, !ids.isEmpty {
            for id in ids where !pairs.contains(where: { $0.id == id }) {
                throw AWSError.noSuchKeyPair(id: id)
            }
            pairs = pairs.filter { ids.contains($0.id) }
        }
        let found = try filtering.apply(input.filters, to: pairs)
        return Output(
            keyPairs: found.map { pair in
                KeyPairInfo(
                    keyPairId: pair.id, keyType: pair.keyType, tags: pair.tags.map { Tag($0) },
                    publicKey: input.includePublicKey == true ? pair.publicKey : nil,
                    createTime: pair.createdAt, keyName: pair.name, keyFingerprint: pair.fingerprint)
            })
    }
}
