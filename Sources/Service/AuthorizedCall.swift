import Logging
import Policy
import Vocabulary
import World

/// A call that was found to be allowed, and everything its operation may use. Only `authorize`
/// makes one, so no operation can run unasked.
package struct AuthorizedCall: Sendable {
    package let caller: Caller
    package let facts: RequestFacts
    /// The world the decision was made in: one view for the whole request.
    package let world: World
    package let capabilities: Capabilities
    package let body: RequestBody

    fileprivate init(
        caller: Caller, facts: RequestFacts, world: World, capabilities: Capabilities, body: RequestBody
    ) {
        self.caller = caller
        self.facts = facts
        self.world = world
        self.capabilities = capabilities
        self.body = body
    }

    package var account: AccountID { caller.account }
    package var region: Region { facts.region }
    package var now: Timestamp { facts.at }
    package var requestID: String { facts.requestID }
    package var ids: any Identifiers { capabilities.ids }

    /// Makes a change durable and published before it returns. What `body` checks must be checked
    /// on the draft: it is the present, and the world of the call may be a moment old.
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result {
        try await capabilities.ledger.write(requestID, at: now, body)
    }
}
