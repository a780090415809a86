import Service
import Vocabulary
import World

extension AuthorizedCall {
    /// Takes the code of one of the caller's MFA devices. Gives the moment when there is one and it is right,
    /// nil when neither device nor code was named.
    func takeMFACode(_ serialNumber: String?, _ code: String?) async throws -> Timestamp? {
        guard serialNumber != nil || code != nil else { return nil }
        guard let serialNumber, let code, !code.isEmpty else { throw AWSError.incompleteMFA }
        let owner: KnownMFADevice.Owner
        switch caller.identity {
        case .root: owner = .root
        case .user(let user): owner = .user(user.id)
        case .role, .federatedUser, .instance, .anonymous: throw AWSError.noSuchMFADevice
        }
        let masterKey = capabilities.masterKey
        // A wrong code is written down too, so it must not be thrown inside.
        let isRight = try await write { [account, now] draft in
            guard var device = draft.mfaDevice(serialNumber: serialNumber), device.account == account,
                device.owner == owner
            else { throw AWSError.noSuchMFADevice }
            let isRight = device.take(code, at: now, openedWith: masterKey)
            try draft.put(device)
            return isRight
        }
        guard isRight else { throw AWSError.wrongMFACode }
        return now
    }
}
