import Service
import Vocabulary
import World

struct GetInstanceMetadataDefaults: EC2Operation {
    static let authorization = Authorization<Input>("ec2:GetInstanceMetadataDefaults")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let defaults = call.world.metadataDefaults(in: call.account, region: call.region)
        return Output(
            accountLevel: InstanceMetadataDefaultsResponse(
                httpTokens: defaults?.httpTokens?.rawValue, httpPutResponseHopLimit: defaults?.hopLimit,
                httpEndpoint: defaults?.httpEndpoint?.rawValue,
                instanceMetadataTags: defaults?.instanceTags?.rawValue, managedBy: "account",
                httpTokensEnforced: defaults?.httpTokensEnforced?.rawValue))
    }
}
