import Service

/// Machines that are only written down: what EC2 says of them is true, and nothing runs. For computers
/// without Linux's namespaces or the right to use them. Their metadata service is on a loopback port.
package struct RecordMachines: Machines {
    package let events: AsyncStream<MachineEvent>
    private let tell: AsyncStream<MachineEvent>.Continuation

    package init() {
        (events, tell) = AsyncStream.makeStream()
    }

    package func launch(_ spec: MachineSpec) async { run(spec) }

    package func start(_ spec: MachineSpec) async { run(spec) }

    package func stop(_ instanceID: String) async {
        tell.yield(MachineEvent(instanceID, .stopped(reason: .ordered)))
    }

    package func reboot(_ instanceID: String) async {
        tell.yield(MachineEvent(instanceID, .running(process: nil)))
    }

    package func terminate(_ instanceID: String) async {
        tell.yield(MachineEvent(instanceID, .terminated))
    }

    package func consoleOutput(of instanceID: String) async -> ConsoleOutput? { nil }

    package func reconcile(_ known: [KnownMachine]) async {
        for machine in known where machine.expectation != .stopped { run(machine.spec) }
    }

    package func enforce(_ rules: @escaping @Sendable () -> NetworkRules) async throws {}

    private func run(_ spec: MachineSpec) {
        tell.yield(MachineEvent(spec.instanceID, .listening(.loopback)))
        tell.yield(MachineEvent(spec.instanceID, .running(process: nil)))
    }
}
