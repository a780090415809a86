import Service
import Wire
import World

/// Takes a device from its user; its codes count no more.
struct DeactivateMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:DeactivateMFADevice") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [caller = call.caller] draft in
            let owner = try draft.keyOwner(named: input.userName, calledBy: caller)
            var device = try draft.foundMFADevice(input.serialNumber, of: owner, in: caller.account)
            device.owner = nil
            device.enabledAt = nil
            try draft.put(device)
        }
        return Output()
    }
}
