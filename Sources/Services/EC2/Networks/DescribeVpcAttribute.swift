import Service
import Vocabulary
import World

struct DescribeVpcAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVpcAttribute") { ask in
        ask.onVPC(ask.input.vpcId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let vpc = try call.neighbourhood.vpc(input.vpcId)
        var output = Output(vpcId: vpc.id)
        switch input.attribute {
        case "enableDnsSupport": output.enableDnsSupport = AttributeBooleanValue(value: vpc.supportsDNS)
        case "enableDnsHostnames":
            output.enableDnsHostnames = AttributeBooleanValue(value: vpc.givesHostnames)
        case "enableNetworkAddressUsageMetrics":
            output.enableNetworkAddressUsageMetrics = AttributeBooleanValue(value: vpc.measuresAddressUsage)
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        return output
    }
}
