import Sessions
import Vocabulary
import World

/// What operations may ask of the outside; each is put in place where the program is assembled.
package struct Capabilities: Sendable {
    package var ledger: any LedgerWriter
    package var ids: any Identifiers
    /// Makes and opens temporary credentials.
    package var sessions: SessionSealer
    /// Seals long-term secrets at rest.
    package var masterKey: MasterKey
    package var machines: any Machines
    package var blobs: any Blobs
    package var instances = InstanceSettings()
    /// When access keys and roles were used last.
    package let lastUses = LastUses()
    /// Asks OpenID Connect providers; nobody unless the program says so.
    package var webIdentities: any WebIdentities = NoWebIdentities()
    /// Opens shells in instances; nowhere unless the program says so.
    package var terminals: any Terminals = NoTerminals()
    package var dataChannels: any DataChannels = NoDataChannels()

    package init(
        ledger: any LedgerWriter, ids: any Identifiers, sessions: SessionSealer, masterKey: MasterKey,
        machines: any Machines, blobs: any Blobs
    ) {
        self.ledger = ledger
        self.ids = ids
        self.sessions = sessions
        self.masterKey = masterKey
        self.machines = machines
        self.blobs = blobs
    }
}

/// Makes changes durable and published.
package protocol LedgerWriter: Sendable {
    /// Gives what `body` returned once the change is on disk and published; when `body` throws,
    /// nothing has happened.
    func write<Result: Sendable>(
        _ requestID: String, at now: Timestamp, _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result
}

/// Chance.
package protocol Identifiers: Sendable {
    /// An identifier of `prefix` that carries the account: `AROA…`.
    func unique(_ prefix: IDPrefix, in account: AccountID) -> String
    /// Lower-case hexadecimal digits, as in `i-0123456789abcdef0`.
    func hex(_ count: Int) -> String
    /// Random bytes for secrets.
    func bytes(_ count: Int) -> [UInt8]
}

/// The system's random numbers.
package struct SystemIdentifiers: Identifiers {
    package init() {}

    package func unique(_ prefix: IDPrefix, in account: AccountID) -> String {
        var random = SystemRandomNumberGenerator()
        return AccountInID.make(prefix, in: account, using: &random)
    }

    package func hex(_ count: Int) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var random = SystemRandomNumberGenerator()
        return String(
            decoding: (0..<count).map { _ in digits[Int.random(in: 0..<16, using: &random)] }, as: UTF8.self)
    }

    package func bytes(_ count: Int) -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
