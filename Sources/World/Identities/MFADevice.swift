import Vocabulary

/// A virtual MFA device: a seed that an app shares with the account, given to a user or the root, or to
/// nobody yet.
package struct MFADevice: Fact {
    package static let kind = FactKind.mfaDevice
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.mfaDevices }
    package var factID: String { "\(account)\(path)\(name)" }

    /// Whose codes count.
    package enum Owner: Codable, Sendable, Hashable {
        case root
        case user(UniqueID)
    }

    package var account: AccountID
    package var name: String
    package var path: String
    /// The seed, sealed under the master key for this device: at rest nobody can read it.
    package var sealedSeed: [UInt8]
    package var createdAt: Timestamp
    package var tags: [Tag] = []
    /// Nil until somebody enables it.
    package var owner: Owner?
    package var enabledAt: Timestamp?
    /// The half minute of the last code that was taken: a code is good once.
    package var lastStep: Int64?
    /// How many half minutes the device is ahead.
    package var drift: Int64 = 0
    /// Wrong codes since the last right one, and when the last of them came.
    package var failures = 0
    package var failedAt: Timestamp?

    package init(
        account: AccountID, name: String, path: String = "/", sealedSeed: [UInt8], createdAt: Timestamp
    ) {
        self.account = account
        self.name = name
        self.path = path
        self.sealedSeed = sealedSeed
        self.createdAt = createdAt
    }

    /// Its ARN, which IAM calls its serial number.
    package var serialNumber: String { "arn:aws:iam::\(account):mfa\(path)\(name)" }
}

extension Knowing {
    /// The account's device of that path and name.
    package func mfaDevice(path: String = "/", _ name: String, in account: AccountID) -> MFADevice? {
        tables.mfaDevices["\(account)\(path)\(name)"]
    }

    /// The device of a serial number.
    package func mfaDevice(serialNumber: String) -> MFADevice? {
        guard let arn = ARN(serialNumber), arn.service == "iam", let account = AccountID(arn.account),
            arn.resource.hasPrefix("mfa/"),
            let device = tables.mfaDevices["\(account)\(arn.resource.dropFirst("mfa".count))"],
            device.serialNumber == serialNumber
        else { return nil }
        return device
    }

    /// All of the account's devices, sorted by path and name.
    package func mfaDevices(in account: AccountID) -> some Sequence<MFADevice> {
        tables.mfaDevices.rows(prefix: "\(account)/")
    }

    /// The user's or the root's devices, oldest first.
    package func mfaDevices(of owner: MFADevice.Owner, in account: AccountID) -> [MFADevice] {
        tables.index.rows(.mfaDevices(of: owner, account), of: .mfaDevice)
            .compactMap { tables.mfaDevices[$0] }
            .sorted { ($0.enabledAt ?? $0.createdAt, $0.factID) < ($1.enabledAt ?? $1.createdAt, $1.factID) }
    }
}
