import Doors
import HummingbirdCore
import Logging
import NIOCore
import Service
import Sessions
import Signing
import Trail
import Vocabulary
import World

/// The one door of all AWS APIs. It knows no service by name: it is given them.
package final class Gateway: Sendable {
    let directory: ServiceDirectory
    let present: Present
    let authorizer: Authorizer
    let capabilities: Capabilities
    let settings: GatewaySettings
    let trail: Trail
    let signingKeys: SigningKeyCache
    let secrets: SecretCache
    let dates = DateHeader()
    let log: Logger

    package init(
        services: [AWSService], present: Present, capabilities: Capabilities, settings: GatewaySettings,
        trail: Trail, log: Logger
    ) {
        directory = ServiceDirectory(services)
        self.present = present
        self.capabilities = capabilities
        self.settings = settings
        self.trail = trail
        self.log = log
        authorizer = Authorizer()
        signingKeys = SigningKeyCache(capacity: settings.cachedKeys)
        secrets = SecretCache(masterKey: capabilities.masterKey, capacity: settings.cachedKeys)
    }

    /// The way of every request. Each step is a file of that name in this folder, and the order of
    /// the steps is the order of AWS's errors.
    func answer(_ incoming: Incoming) async -> Answer {
        var record = CallRecord(incoming)
        var answer: Answer
        do {
            if let page = try ownPage(incoming) { return page }
            let world = present.now
            let parsed = try await parse(incoming, &record)
            let authentic = try authenticate(parsed, world, &record)
            let call = try await route(authentic, &record)
            answer = try await perform(call.operation, call, world, &record)
        } catch {
            answer = respond(to: error, incoming, &record)
        }
        finish(&answer, incoming, record)
        self.record(record, answer, incoming)
        return answer
    }
}

/// What may be set about the gateway.
package struct GatewaySettings: Sendable {
    /// The moment; a test passes its own.
    package var now: @Sendable () -> Timestamp
    /// Of requests that name none, because they are unsigned.
    package var region = Region.usEast1
    /// Bytes that a body may have which is read whole.
    package var largestDocument = 1 << 20
    /// Whether keys that a fixture fixed count: only where nobody but this computer can come.
    package var acceptsFixedKeys = false
    /// Pages below `/_rolecall/`, by what follows.
    package var pages: [String: OwnPage] = [:]
    /// Signing keys and secrets kept at hand.
    package var cachedKeys = 20_000

    package init(now: @escaping @Sendable () -> Timestamp) { self.now = now }
}
