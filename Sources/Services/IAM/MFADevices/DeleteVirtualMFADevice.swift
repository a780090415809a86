import Service
import Wire
import World

/// Deletes a device that nobody has.
struct DeleteVirtualMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:DeleteVirtualMFADevice") { ask in
        ask.onMFADevice(ask.input.serialNumber)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let device = try draft.foundMFADevice(input.serialNumber, in: account)
            guard device.owner == nil else { throw AWSError.mfaDeviceInUse }
            draft.remove(device)
        }
        return Output()
    }
}
