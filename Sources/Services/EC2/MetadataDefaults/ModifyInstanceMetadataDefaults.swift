import Service
import Vocabulary
import World

/// Sets what the account prefers; `no-preference`, and -1 for the hop limit, take a preference away.
struct ModifyInstanceMetadataDefaults: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceMetadataDefaults") { ask in
        let input = ask.input
        let given: [(String, String?)] = [
            ("HttpTokens", input.httpTokens),
            ("HttpPutResponseHopLimit", input.httpPutResponseHopLimit.map { "\($0)" }),
            ("HttpEndpoint", input.httpEndpoint), ("InstanceMetadataTags", input.instanceMetadataTags),
            ("HttpTokensEnforced", input.httpTokensEnforced),
        ]
        for (name, value) in given { ask.key("ec2:Attribute/\(name)", value) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            var defaults =
                draft.metadataDefaults(in: call.account, region: call.region)
                ?? KnownMetadataDefaults(account: call.account, region: call.region)
            if let value = input.httpTokens { defaults.httpTokens = try preference(value, "HttpTokens") }
            if let value = input.httpEndpoint {
                defaults.httpEndpoint = try preference(value, "HttpEndpoint")
            }
            if let value = input.instanceMetadataTags {
                defaults.instanceTags = try preference(value, "InstanceMetadataTags")
            }
            if let value = input.httpTokensEnforced {
                defaults.httpTokensEnforced = try preference(value, "HttpTokensEnforced")
            }
            if let limit = input.httpPutResponseHopLimit {
                guard limit == -1 || (1...64).contains(limit) else { throw AWSError.invalidHopLimit(limit) }
                defaults.hopLimit = limit == -1 ? nil : limit
            }
            try draft.put(defaults)
        }
        return Output(return: true)
    }

    private static func preference<Option: RawRepresentable<String>>(
        _ text: String, _ name: String
    ) throws -> Option? {
        text == "no-preference" ? nil : try MetadataOptions.read(text, name)
    }
}
