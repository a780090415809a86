import Service
import Vocabulary
import World

struct DescribeVpcAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVpcAttribute") { ask in
        let vpc = try? ask.neighbourhood.vpc(ask.input.vpcId)
        let id = ask.input.vpcId
        ask.on(ask.arn("vpc", id)) { $0.vpc(id, vpc) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let vpc = try call.neighbourhood.vpc(input.vpcId)
        var output = Output(vpcId: vpc.id)
        switch input.attribute {
        case "enableDnsSupport": output.enableDnsSupport = AttributeBooleanValue(value: true)
        case "enableDnsHostnames": output.enableDnsHostnames = AttributeBooleanValue(value: vpc.isDefault)
        case "enableNetworkAddressUsageMetrics":
            output.enableNetworkAddressUsageMetrics = AttributeBooleanValue(value: false)
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        return output
    }
}
