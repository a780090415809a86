import Service
import Vocabulary
import World

struct ModifyInstanceMetadataOptions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceMetadataOptions") { ask in
        let input = ask.input
        // Policies see the values as they would be.
        var options = ask.neighbourhood.find(instance: input.instanceId)?.metadataOptions ?? MetadataOptions()
        try? options.apply(input)
        ask.onInstance(input.instanceId) { [options] keys in
            keys.metadataOptions(options)
            keys.set("ec2:InstanceMetadataTags", options.instanceTags.rawValue)
            keys.attributes(input.attributes)
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let options = try await call.write { draft in
            var instance = try call.neighbourhood(draft).instance(input.instanceId)
            guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
            var options = instance.metadataOptions
            try options.apply(input)
            if options.instanceTags == .enabled { try TagRules.checkForMetadata(instance.tags) }
            try options.check(against: draft.metadataDefaults(in: call.account, region: call.region))
            guard options != instance.metadataOptions else { return options }
            instance.metadataOptions = options
            // What does not run has no metadata service that could take them on before the next start.
            if instance.state != .running { instance.hasPendingMetadataOptions = true }
            try draft.put(instance)
            return options
        }
        // AWS always says pending here, even where nothing changes.
        return Output(
            instanceId: input.instanceId,
            instanceMetadataOptions: InstanceMetadataOptionsResponse(options, state: "pending"))
    }
}

extension MetadataOptions {
    fileprivate mutating func apply(_ input: ModifyInstanceMetadataOptionsRequest) throws {
        try apply(
            tokens: input.httpTokens, hopLimit: input.httpPutResponseHopLimit, endpoint: input.httpEndpoint,
            ipv6: input.httpProtocolIpv6, instanceTags: input.instanceMetadataTags)
    }
}

extension ModifyInstanceMetadataOptionsRequest {
    /// What is asked for, by the names of the parameters.
    fileprivate var attributes: [(name: String, value: String?)] {
        let given: [(String, String?)] = [
            ("HttpTokens", httpTokens),
            ("HttpPutResponseHopLimit", httpPutResponseHopLimit.map { "\($0)" }),
            ("HttpEndpoint", httpEndpoint),
            ("HttpProtocolIpv6", httpProtocolIpv6),
            ("InstanceMetadataTags", instanceMetadataTags),
        ]
        return given.filter { $0.1 != nil }
    }
}
