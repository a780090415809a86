import Service
import Vocabulary
import World

struct DescribeVolumeAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumeAttribute") { ask in
        ask.onVolume(ask.input.volumeId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let volume = try call.neighbourhood.volume(input.volumeId)
        switch input.attribute {
        case "autoEnableIO":
            return Output(
                autoEnableIO: AttributeBooleanValue(value: volume.autoEnableIO), volumeId: volume.id)
        case "productCodes": return Output(productCodes: [], volumeId: volume.id)
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
    }
}
