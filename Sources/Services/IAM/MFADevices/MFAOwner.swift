import Service
import Vocabulary
import World

extension KeyOwner {
    /// The same, as devices know it.
    var mfaOwner: KnownMFADevice.Owner {
        switch self {
        case .user(let user): .user(user.id)
        case .root: .root
        }
    }
}

extension Knowing {
    /// The owner's device of that serial number; another's is not found.
    func foundMFADevice(
        _ serialNumber: String, of owner: KeyOwner, in account: AccountID
    ) throws -> KnownMFADevice {
        let device = try foundMFADevice(serialNumber, in: account)
        guard device.owner == owner.mfaOwner else { throw AWSError.notThisUsersDevice }
        return device
    }

    func foundMFADevice(_ serialNumber: String, in account: AccountID) throws -> KnownMFADevice {
        guard let device = mfaDevice(serialNumber: serialNumber), device.account == account else {
            throw AWSError.noSuchMFADevice(serialNumber)
        }
        return device
    }

    /// The name of a device's owner: the root has none.
    func name(of owner: KnownMFADevice.Owner) -> String? {
        guard case .user(let id) = owner else { return nil }
        return user(id)?.name
    }

    /// The user or root whom an operation names, who must be in the account. The root names itself by the
    /// account's number.
    func mfaOwner(named name: String, calledBy caller: Caller) throws -> KeyOwner {
        if caller.isRoot, name == caller.account.description { return .root(caller.account) }
        return .user(try foundUser(name, in: caller.account))
    }
}

extension Ask {
    mutating func onMFADevice(_ serialNumber: String) {
        let device = world.mfaDevice(serialNumber: serialNumber)
        on(serialNumber) { keys in keys.resourceTags(device?.tags ?? []) }
    }
}
