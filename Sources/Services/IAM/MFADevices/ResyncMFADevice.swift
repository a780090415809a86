import Service
import Wire
import World

/// Learns from two codes in a row how far a device's clock is off.
struct ResyncMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:ResyncMFADevice") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let masterKey = call.capabilities.masterKey
        let isRight = try await call.write { [caller = call.caller, now = call.now] draft in
            let owner = try draft.mfaOwner(named: input.userName, calledBy: caller)
            var device = try draft.foundMFADevice(input.serialNumber, of: owner, in: caller.account)
            let isRight = device.take(
                input.authenticationCode1, then: input.authenticationCode2, at: now, openedWith: masterKey)
            try draft.put(device)
            return isRight
        }
        guard isRight else { throw AWSError.invalidAuthenticationCode }
        return Output()
    }
}
