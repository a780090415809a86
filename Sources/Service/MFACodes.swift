import Sessions
import Vocabulary
import World

/// How an MFA device's codes are judged. Each judgement leaves its mark on the device, which has to be stored
/// whatever came of it.
extension MFADevice {
    /// Wrong codes after which a device rests, half a minute at first and twice as long each time. A guess is
    /// right once in 300,000 times, so nobody gets there.
    private static let patience = 5
    private static let longestRest: Int64 = 3600
    /// Half minutes that a device may be off when it is enabled or set right.
    private static let widestDrift: Int64 = 20

    /// What a device's seed is sealed as: it opens for that device only.
    package static func purpose(serialNumber: String) -> MasterKey.Purpose {
        .other("mfa-device:\(serialNumber)")
    }

    /// Takes a code, if it is the present one or its neighbour and was not taken before.
    package mutating func take(_ code: String, at now: Timestamp, openedWith masterKey: MasterKey) -> Bool {
        guard !isResting(at: now), let passwords = passwords(masterKey) else { return false }
        let present = OneTimePasswords.step(at: now) + drift
        let step = passwords.step(of: code, within: (present - 1)...(present + 1))
        return note(step, at: now)
    }

    /// Takes two codes in a row, which also tell how far the device's clock is off.
    package mutating func take(
        _ first: String, then second: String, at now: Timestamp, openedWith masterKey: MasterKey
    ) -> Bool {
        guard !isResting(at: now), let passwords = passwords(masterKey) else { return false }
        let present = OneTimePasswords.step(at: now)
        let steps = (present - Self.widestDrift)...(present + Self.widestDrift)
        let step = passwords.step(of: first, then: second, within: steps)
        guard note(step, at: now), let step else { return false }
        // One off is how long it takes to type, not a clock.
        drift = (-1...1).contains(step - present) ? 0 : step - present
        return true
    }

    private mutating func note(_ step: Int64?, at now: Timestamp) -> Bool {
        guard let step, step > lastStep ?? .min else {
            failures += 1
            failedAt = now
            return false
        }
        lastStep = step
        failures = 0
        failedAt = nil
        return true
    }

    private func isResting(at now: Timestamp) -> Bool {
        guard failures >= Self.patience, let failedAt else { return false }
        let rest = min(Self.longestRest, 30 << Int64(min(failures - Self.patience, 10)))
        return now < failedAt.adding(seconds: rest)
    }

    private func passwords(_ masterKey: MasterKey) -> OneTimePasswords? {
        masterKey.open(sealedSeed, for: Self.purpose(serialNumber: serialNumber))
            .map { OneTimePasswords(seed: Secret($0)) }
    }
}
