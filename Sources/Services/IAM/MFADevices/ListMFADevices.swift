import Service
import Vocabulary
import World

/// Lists the devices of a user, or of the caller.
struct ListMFADevices: Operation {
    static let authorization = Authorization<Input>("iam:ListMFADevices") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let owner = try call.world.keyOwner(named: input.userName, calledBy: call.caller)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: owner.userID?.rawValue)
        let page = listing.page(
            sorting: call.world.mfaDevices(of: owner.mfaOwner, in: call.account), by: \.serialNumber)
        return Output(
            mfaDevices: page.items.map { device in
                MFADevice(
                    userName: owner.name ?? "", serialNumber: device.serialNumber,
                    enableDate: device.enabledAt ?? device.createdAt)
            },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
