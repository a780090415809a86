import Service
import Vocabulary
import World

/// A ledger whose writes about security groups and who has them hold between machines by the time that they
/// are acknowledged, whichever operation made them. One that is written and does not hold is a failure of the
/// server's.
package struct EnforcingLedger: LedgerWriter {
    private let ledger: any LedgerWriter
    private let present: Present
    private let machines: any Machines

    package init(_ ledger: any LedgerWriter, present: Present, machines: any Machines) {
        self.ledger = ledger
        self.present = present
        self.machines = machines
    }

    package func write<Result: Sendable>(
        _ requestID: String, at now: Timestamp, _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result {
        let (result, effect) = try await ledger.write(requestID, at: now) { draft in
            let before = draft
            let result = try body(&draft)
            return (result, Effect(of: draft, on: before))
        }
        let rules: @Sendable () -> NetworkRules = { [present] in NetworkRules(present.now) }
        switch effect {
        case .none: break
        case .instances: try? await machines.enforce(rules)
        case .rules: try await machines.enforce(rules)
        }
        return result
    }

    /// What a write means to machines.
    private enum Effect {
        case none
        /// Instances come, go or change their state. Who makes them does more than write, and must not be kept
        /// from it: no machine runs before its own rules hold.
        case instances
        /// Groups that there were say something else, or somebody has others.
        case rules

        init(of draft: Draft, on before: Draft) {
            let changes = draft.changes.filter { $0.kind == .securityGroup || $0.kind == .instance }
            let concernsRules = changes.contains { change in
                guard change.kind == .instance else {
                    return before.tables.securityGroups[change.id] != nil
                }
                guard let former = before.tables.instances[change.id],
                    let next = draft.tables.instances[change.id]
                else { return false }
                return former.securityGroupIDs != next.securityGroupIDs
            }
            self = concernsRules ? .rules : changes.isEmpty ? .none : .instances
        }
    }
}
