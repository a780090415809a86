import Service
import Sessions
import Vocabulary
import World

/// Makes a device for nobody yet. Its seed is shown now, as text and as a picture, and never again: it is kept
/// only sealed.
struct CreateVirtualMFADevice: Operation {
    static let authorization = Authorization<Input>("iam:CreateVirtualMFADevice") { ask in
        ask.onNew("mfa", ask.input.virtualMFADeviceName, path: ask.input.path, tags: ask.input.tags)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let (name, path) = (input.virtualMFADeviceName, input.path ?? "/")
        let seed = MFASeed(bytes: call.ids.bytes(MFASeed.length))
        var device = KnownMFADevice(
            account: call.account, name: name, path: path, sealedSeed: [], createdAt: call.now.wholeSecond)
        device.sealedSeed = call.capabilities.masterKey.seal(
            seed.bytes, for: KnownMFADevice.purpose(serialNumber: device.serialNumber))
        device.tags = try TagKeys.exact.adding(input.tags ?? [])
        try await call.write { [device] draft in
            guard draft.mfaDevice(path: path, name, in: device.account) == nil else {
                throw AWSError.mfaDeviceExists
            }
            guard draft.count(of: .mfaDevice, in: device.account) < 5000 else {
                throw AWSError.quota("VirtualMFADevicesPerAccount", 5000)
            }
            try draft.put(device)
        }
        let address = seed.address(name: name, account: call.account)
        return Output(
            virtualMFADevice: VirtualMFADevice(
                serialNumber: device.serialNumber, base32StringSeed: Array(seed.base32.utf8),
                qrCodePNG: QRCode(Array(address.utf8))?.png, tags: device.tags.shapesIfAny))
    }
}
