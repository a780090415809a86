import Sessions
import Synchronization
import Vocabulary

/// The sets of credentials of one delivery: one for those who come with a token, one for those who come without.
/// Each is made when it is first asked for.
final class CredentialSets: Sendable {
    typealias Issue = @Sendable (InstanceDelivery.MetadataVersion, Timestamp) throws -> TemporaryCredentials

    private let issue: Issue
    private let sets = Mutex<[InstanceDelivery.MetadataVersion: Content]>([:])

    init(_ issue: @escaping Issue) { self.issue = issue }

    /// The document with the set; nil when no session can be sealed.
    func document(_ access: InstanceDelivery.MetadataVersion, at now: Timestamp) -> Content? {
        sets.withLock { sets in
            if let known = sets[access] { return known }
            let issuedAt = now.wholeSecond
            guard let credentials = try? issue(access, issuedAt) else { return nil }
            let document = RoleDocuments.credentials(credentials, issuedAt: issuedAt)
            sets[access] = document
            return document
        }
    }
}

/// How long a delivery's credentials live, and when it is renewed. AWS measures both from the `LastUpdated` of `info`.
struct DeliverySpan: Sendable {
    let beganAt: Timestamp
    let expiresAt: Timestamp
    private let renewAt: Timestamp

    init(from now: Timestamp, _ settings: MetadataSettings) {
        beganAt = now.wholeSecond
        expiresAt = beganAt.adding(seconds: settings.sessionSeconds)
        renewAt = beganAt.adding(
            seconds: min(settings.renewalSeconds, settings.sessionSeconds - MetadataSettings.leastSecondsLeft)
        )
    }

    func isFresh(at now: Timestamp) -> Bool { now < renewAt }
}
