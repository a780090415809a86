import Service
import Vocabulary
import World

struct DescribeInstanceAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceAttribute") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instance = try call.neighbourhood.instance(input.instanceId)
        var output = Output(instanceId: instance.id)
        switch input.attribute {
        case "blockDeviceMapping":
            output.blockDeviceMappings = call.world.volumes(of: instance).compactMap {
                InstanceBlockDeviceMapping($0)
            }
        case "disableApiStop": output.disableApiStop = AttributeBooleanValue(value: instance.disableAPIStop)
        case "disableApiTermination":
            output.disableApiTermination = AttributeBooleanValue(value: instance.disableAPITermination)
        case "ebsOptimized": output.ebsOptimized = AttributeBooleanValue(value: instance.ebsOptimized)
        case "enaSupport": output.enaSupport = AttributeBooleanValue(value: true)
        case "enclaveOptions": output.enclaveOptions = EnclaveOptions(enabled: false)
        case "groupSet": output.groups = call.neighbourhood.groups(of: instance)
        case "instanceInitiatedShutdownBehavior":
            output.instanceInitiatedShutdownBehavior = AttributeValue(value: instance.shutdownBehavior)
        case "instanceType": output.instanceType = AttributeValue(value: instance.instanceType)
        case "kernel": output.kernelId = AttributeValue()
        case "productCodes": output.productCodes = []
        case "ramdisk": output.ramdiskId = AttributeValue()
        case "rootDeviceName": output.rootDeviceName = AttributeValue(value: instance.rootDeviceName)
        case "sourceDestCheck":
            output.sourceDestCheck = AttributeBooleanValue(value: instance.sourceDestCheck)
        case "sriovNetSupport": output.sriovNetSupport = AttributeValue(value: "simple")
        case "userData":
            output.userData = AttributeValue(value: instance.userData.map { Base64.encode($0) })
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        return output
    }
}
