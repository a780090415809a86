import Service
import Vocabulary
import Wire
import World

/// Gives a device to a user, who proves with two codes in a row to have it.
struct EnableMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:EnableMFADevice") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let masterKey = call.capabilities.masterKey
        // A wrong code is written down too, so it must not be thrown inside.
        let isRight = try await call.write { [caller = call.caller, now = call.now] draft in
            let owner = try draft.mfaOwner(named: input.userName, calledBy: caller)
            var device = try draft.foundMFADevice(input.serialNumber, in: caller.account)
            guard device.owner == nil else { throw AWSError.mfaDeviceEnabled }
            guard draft.mfaDevices(of: owner.mfaOwner, in: caller.account).count < 8 else {
                throw AWSError.quota("MFADevicesPerUser", 8)
            }
            let isRight = device.take(
                input.authenticationCode1, then: input.authenticationCode2, at: now, openedWith: masterKey)
            if isRight {
                device.owner = owner.mfaOwner
                device.enabledAt = now.wholeSecond
            }
            try draft.put(device)
            return isRight
        }
        guard isRight else { throw AWSError.invalidAuthenticationCode }
        return Output()
    }
}
