import Service
import Vocabulary
import World

/// Tells one attribute of an image, to its owner alone.
struct DescribeImageAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeImageAttribute") { ask in
        ask.onImage(ask.input.imageId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let image = try call.neighbourhood.image(input.imageId)
        guard image.owner == call.account.description else { throw AWSError.notOwnImage(image.id) }
        var output = Output(imageId: image.id)
        switch input.attribute {
        case "blockDeviceMapping": output.blockDeviceMappings = Image(image).blockDeviceMappings
        // What an image does not say, the machine's firmware decides.
        case "bootMode": output.bootMode = AttributeValue()
        case "deregistrationProtection": output.deregistrationProtection = AttributeValue(value: "disabled")
        case "description": output.description = AttributeValue(value: image.description)
        case "imdsSupport": output.imdsSupport = AttributeValue(value: image.imdsSupport)
        case "kernel": output.kernelId = AttributeValue()
        case "lastLaunchedTime":
            output.lastLaunchedTime = AttributeValue(value: lastLaunch(of: image, in: call))
        case "launchPermission":
            output.launchPermissions = image.isPublic ? [LaunchPermission(group: "all")] : []
        case "productCodes": output.productCodes = []
        case "ramdisk": output.ramdiskId = AttributeValue()
        case "sriovNetSupport": output.sriovNetSupport = AttributeValue(value: "simple")
        case "tpmSupport": output.tpmSupport = AttributeValue()
        case "uefiData": output.uefiData = AttributeValue()
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        return output
    }

    /// As far back as instances are remembered.
    private static func lastLaunch(of image: KnownImage, in call: AuthorizedCall) -> String? {
        call.world.allInstances.filter { $0.imageID == image.id && $0.region == image.region }
            .map(\.createdAt).max()?.wholeSecond.iso8601
    }
}
