import Service
import Vocabulary
import World

struct DescribeNetworkInterfaceAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkInterfaceAttribute")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        let interface = try neighbourhood.networkInterface(input.networkInterfaceId)
        var output = Output(networkInterfaceId: interface.id)
        switch input.attribute {
        case "attachment":
            output.attachment = interface.attachment.map { NetworkInterfaceAttachment($0, of: interface) }
        case "description": output.description = AttributeValue(value: interface.description)
        case "groupSet": output.groups = neighbourhood.row(of: interface).groups
        case "sourceDestCheck":
            output.sourceDestCheck = AttributeBooleanValue(value: interface.sourceDestCheck)
        case "associatePublicIpAddress":
            let instance = interface.attachment.flatMap { $0.deviceIndex == 0 ? $0.instanceID : nil }
                .flatMap { call.world.instance($0) }
            output.associatePublicIpAddress = instance?.assignsPublicIPv4 ?? false
        case let other: throw AWSError.invalidValue(other ?? "", for: "attribute")
        }
        return output
    }
}
