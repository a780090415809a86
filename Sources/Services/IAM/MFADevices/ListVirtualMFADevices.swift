import Service
import Vocabulary
import World

/// Lists the account's devices, those in use, those that are not, or both.
struct ListVirtualMFADevices: Operation {
    static let authorization = Authorization<Input>("iam:ListVirtualMFADevices") { ask in
        ask.on("arn:aws:iam::\(ask.account):mfa/")
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let status = input.assignmentStatus ?? "Any"
        let listing = try call.listing(name, input.marker, input.maxItems, filters: status)
        let devices = call.world.mfaDevices(in: call.account).filter { device in
            switch status {
            case "Assigned": device.owner != nil
            case "Unassigned": device.owner == nil
            default: true
            }
        }
        let page = listing.page(of: devices, key: \.serialNumber)
        return Output(
            virtualMFADevices: page.items.map { VirtualMFADevice($0, in: call.world) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}

extension VirtualMFADevice {
    /// Without the seed, which nobody can see again.
    fileprivate init(_ device: KnownMFADevice, in world: World) {
        let user: User? =
            switch device.owner {
            case .user(let id): world.user(id).map { User($0) }
            case .root:
                world.account(device.account).map {
                    User(
                        userId: $0.id.description, arn: "arn:aws:iam::\($0.id):root", createDate: $0.createdAt
                    )
                }
            case nil: nil
            }
        self.init(serialNumber: device.serialNumber, user: user, enableDate: device.enabledAt)
    }
}
