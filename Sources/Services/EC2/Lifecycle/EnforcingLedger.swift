import Service
import Vocabulary
import World

/// A ledger whose writes about security groups and who has them hold between machines by the time that they
/// are acknowledged, whichever operation made them.
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
        let (result, mattersToMachines) = try await ledger.write(requestID, at: now) { draft in
            let result = try body(&draft)
            return (result, draft.changes.contains { $0.kind == .securityGroup || $0.kind == .instance })
        }
        if mattersToMachines { await machines.enforce { [present] in NetworkRules(present.now) } }
        return result
    }
}
