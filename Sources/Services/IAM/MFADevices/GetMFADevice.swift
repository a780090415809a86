import Service
import World

/// Tells whose a device is, and since when.
struct GetMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:GetMFADevice") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let owner = try call.world.keyOwner(named: input.userName, calledBy: call.caller)
        let device = try call.world.foundMFADevice(input.serialNumber, of: owner, in: call.account)
        return Output(
            userName: owner.name, serialNumber: device.serialNumber, enableDate: device.enabledAt)
    }
}
