import Service
import Vocabulary
import World

struct ModifyPrivateDnsNameOptions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyPrivateDnsNameOptions") { ask in
        let input = ask.input
        let given: [(name: String, value: String?)] = [
            ("PrivateDnsHostnameType", input.privateDnsHostnameType),
            ("EnableResourceNameDnsARecord", input.enableResourceNameDnsARecord.map { $0.text }),
            ("EnableResourceNameDnsAAAARecord", input.enableResourceNameDnsAAAARecord.map { $0.text }),
        ]
        ask.onInstance(input.instanceId) { $0.attributes(given.filter { $0.value != nil }) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            var instance = try call.neighbourhood(draft).instance(input.instanceId)
            guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
            // A machine learns its name when it is started.
            if input.privateDnsHostnameType != nil, instance.state != .stopped {
                throw AWSError.notStopped(instance.id)
            }
            instance.privateDNSNameOptions =
                try (instance.privateDNSNameOptions ?? KnownPrivateDNSNameOptions()).changed(
                    hostnameType: input.privateDnsHostnameType,
                    answersA: input.enableResourceNameDnsARecord,
                    answersAAAA: input.enableResourceNameDnsAAAARecord)
            try draft.put(instance)
        }
        return Output(return: true)
    }
}

extension KnownPrivateDNSNameOptions {
    /// With what a request names; the rest keeps its value.
    func changed(hostnameType: String?, answersA: Bool?, answersAAAA: Bool?) throws -> Self {
        var options = self
        if let hostnameType {
            guard hostnameType == "ip-name" || hostnameType == "resource-name" else {
                throw AWSError.invalidValue(hostnameType, for: "hostnameType")
            }
            options.hostnameType = hostnameType
        }
        options.answersA = answersA ?? options.answersA
        options.answersAAAA = answersAAAA ?? options.answersAAAA
        return options
    }
}
