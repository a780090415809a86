import Service
import Vocabulary
import Wire
import World

struct ModifyVpcAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVpcAttribute") { ask in
        let asked = ask.input.asked
        ask.onVPC(ask.input.vpcId) { $0.attributes(asked) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !input.asked.isEmpty else { throw AWSError.invalidCombination("No attributes specified.") }
        guard input.asked.count == 1 else {
            throw AWSError.invalidCombination("Fields for multiple attribute types specified.")
        }
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            var vpc = try call.neighbourhood(draft).vpc(input.vpcId)
            if let value = input.enableDnsHostnames?.value { vpc.enableDNSHostnames = value }
            if let value = input.enableDnsSupport?.value { vpc.enableDNSSupport = value }
            if let value = input.enableNetworkAddressUsageMetrics?.value {
                vpc.enableNetworkAddressUsageMetrics = value
            }
            try draft.put(vpc)
        }
        return Output()
    }
}

extension ModifyVpcAttributeRequest {
    /// The attributes that are named, as policies know them.
    fileprivate var asked: [(name: String, value: String?)] {
        [
            ("EnableDnsHostnames", enableDnsHostnames), ("EnableDnsSupport", enableDnsSupport),
            ("EnableNetworkAddressUsageMetrics", enableNetworkAddressUsageMetrics),
        ].compactMap { name, given in given?.value.map { (name, "\($0)") } }
    }
}
