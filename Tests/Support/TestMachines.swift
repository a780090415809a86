import Service
import Synchronization
import Vocabulary

/// Machines that take notes and do nothing; a test says what happened by `tell`.
package final class TestMachines: Machines {
    package enum Order: Sendable, Hashable {
        case launch(String), start(String), stop(String), reboot(String), terminate(String)
    }

    package let events: AsyncStream<MachineEvent>
    private let outcome: AsyncStream<MachineEvent>.Continuation
    private let notes = Mutex<(orders: [Order], specs: [String: MachineSpec])>(([], [:]))
    private let enforced = Mutex<[NetworkRules]>([])
    private let enforcesNothing = Mutex(false)

    package init() { (events, outcome) = AsyncStream.makeStream() }

    /// The orders so far.
    package var orders: [Order] { notes.withLock { $0.orders } }

    /// What the machine was last launched or started with.
    package func spec(of instanceID: String) -> MachineSpec? { notes.withLock { $0.specs[instanceID] } }

    /// Lets something happen to a machine.
    package func tell(_ event: MachineEvent) { outcome.yield(event) }

    package func launch(_ spec: MachineSpec) async { note(.launch(spec.instanceID), spec) }
    package func start(_ spec: MachineSpec) async { note(.start(spec.instanceID), spec) }
    package func stop(_ instanceID: String) async { note(.stop(instanceID)) }
    package func reboot(_ instanceID: String) async { note(.reboot(instanceID)) }
    package func terminate(_ instanceID: String) async { note(.terminate(instanceID)) }
    package func consoleOutput(of instanceID: String) async -> ConsoleOutput? {
        ConsoleOutput(bytes: Array("booted \(instanceID)\n".utf8), writtenAt: Timestamp(seconds: 1_000_000))
    }
    package func reconcile(_ known: [Service.KnownMachine]) async {}
    package func enforce(_ rules: @escaping @Sendable () -> NetworkRules) async throws {
        if enforcesNothing.withLock({ $0 }) { throw Unable() }
        let rules = rules()
        enforced.withLock { $0.append(rules) }
    }

    /// From now on no rules can be made to hold.
    package func enforceNothing() { enforcesNothing.withLock { $0 = true } }

    package struct Unable: Error {}

    /// The rules that were to hold, oldest first.
    package var rules: [NetworkRules] { enforced.withLock { $0 } }

    private func note(_ order: Order, _ spec: MachineSpec? = nil) {
        notes.withLock { notes in
            notes.orders.append(order)
            if let spec { notes.specs[spec.instanceID] = spec }
        }
    }
}
