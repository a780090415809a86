import CLinux
import Dispatch
import Glibc
import Logging
import Service
import Synchronization

/// What the owner of the server may choose about containers.
package struct ContainerSettings: Sendable {
    /// The driver's own directory; it is made when it is needed.
    package var directory: String
    /// Everything that the server keeps: no machine sees it.
    package var dataDirectory: String
    package var tools: InstanceTools
    /// Whom machines trust besides the authorities of their image.
    package var authority: TrustedAuthority?
    /// How long a machine may take to shut down before it is switched off.
    package var shutdownSeconds = 10
    /// How many packets a second a machine may send to the link-local services; nil for any number.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html#instancedata-throttling
    package var packetsPerSecond: Int? = 1024
    var controllers = Controllers.ofThisComputer()

    package init(directory: String, dataDirectory: String, tools: InstanceTools) {
        self.directory = directory
        self.dataDirectory = dataDirectory
        self.tools = tools
    }
}

/// Machines that are containers of this computer. They outlive the server: the next one takes them over.
package final class ContainerMachines: Machines {
    private struct Known {
        let machine: ContainerMachine
        /// How many orders have not been carried out.
        var orders = 0
    }

    package let events: AsyncStream<MachineEvent>
    private let tell: AsyncStream<MachineEvent>.Continuation
    private let settings: ContainerSettings
    private let log: Logger
    private let consoles = KeptConsoles()
    private let machines = Mutex<[String: Known]>([:])
    private let hub: Switch
    private let lanes = MachineLanes()
    /// For what waits for programs and belongs to no machine.
    private let work = DispatchQueue(label: "machines")
    /// Whether rules that could not be enforced will be soon.
    private let triesAgain = Mutex(false)
    /// More would only make each of them slower.
    private let turns = DispatchSemaphore(value: max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)) * 2))

    /// This process becomes the parent of the machines' first processes.
    package init(_ settings: ContainerSettings, log: Logger) throws {
        (events, tell) = AsyncStream.makeStream()
        self.settings = settings
        self.log = log
        hub = Switch(base: settings.directory, packetsPerSecond: settings.packetsPerSecond, log: log)
        try SystemError.check(cl_become_subreaper(), "become the parent of orphaned processes")
        let missing = settings.controllers.missing
        if !missing.isEmpty {
            log.warning(
                "this computer cannot limit everything: instances share it",
                metadata: ["missing": "\(missing.joined(separator: ", "))"])
        }
    }

    package func launch(_ spec: MachineSpec) async {
        order(spec.instanceID) { $0.launch(spec) }
    }

    package func start(_ spec: MachineSpec) async {
        order(spec.instanceID) { $0.start(spec) }
    }

    package func stop(_ instanceID: String) async {
        order(instanceID) { $0.stop() }
    }

    package func reboot(_ instanceID: String) async {
        order(instanceID) { $0.reboot() }
    }

    package func terminate(_ instanceID: String) async {
        order(instanceID) { $0.terminate() }
    }

    package func consoleOutput(of instanceID: String) async -> ConsoleOutput? {
        MachineDirectory(base: settings.directory, instanceID: instanceID)?.consoleOutput()
            ?? consoles.output(of: instanceID)
    }

    package func reconcile(_ known: [KnownMachine]) async {
        try? await inOrder { [hub, settings] in
            Engine(base: settings.directory).waitForFormer()
            try hub.sweep()
        }
        for one in known { order(one.spec.instanceID) { $0.reconcile(one) } }
        let names = Set(known.map(\.spec.instanceID))
        for name in File.names(in: settings.directory)
        where !names.contains(name) && MachineDirectory.isName(name) {
            order(name) { $0.removeOrphan() }
        }
    }

    package func enforce(_ rules: @escaping @Sendable () -> NetworkRules) async throws {
        do {
            // Also `follow` may have to wait for programs, and callers are on event loops.
            try await inOrder { [hub] in
                hub.follow(rules)
                try hub.enforce()
            }
        } catch {
            enforceLater()
            throw error
        }
    }

    private func inOrder(_ task: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            work.async { [self] in
                continuation.resume(with: Result { try minding(task) })
            }
        }
    }

    private func minding(_ task: () throws -> Void) throws {
        do {
            try task()
        } catch {
            log.error("the instances' network is not as it should be", metadata: ["cause": "\(error)"])
            throw error
        }
    }

    /// Tries again each second until the rules hold: what was revoked must not go on because a program
    /// failed once.
    private func enforceLater() {
        let isAwaited = triesAgain.withLock { triesAgain in
            defer { triesAgain = true }
            return triesAgain
        }
        guard !isAwaited else { return }
        work.asyncAfter(deadline: .now() + .seconds(1)) { [weak self] in
            guard let self else { return }
            triesAgain.withLock { $0 = false }
            do { try minding(hub.enforce) } catch { enforceLater() }
        }
    }

    /// Where the machine keeps its things; nil when it has none.
    func place(_ instanceID: String) -> MachineDirectory? {
        guard let place = MachineDirectory(base: settings.directory, instanceID: instanceID), place.exists
        else { return nil }
        return place
    }

    /// Has it carried out after those before it. A machine without a directory and without orders is
    /// forgotten.
    private func order(
        _ instanceID: String, _ work: @escaping @Sendable (isolated ContainerMachine) -> Void
    ) {
        guard let directory = MachineDirectory(base: settings.directory, instanceID: instanceID) else {
            tell.yield(MachineEvent(instanceID, .failed(reason: "\(instanceID) cannot name a machine")))
            return
        }
        let machine = machines.withLock { machines in
            let machine =
                machines[instanceID]?.machine
                ?? ContainerMachine(
                    directory, settings: settings, hub: hub, lane: lanes.next(), turns: turns,
                    consoles: consoles, log: log, tell: tell)
            machines[instanceID, default: Known(machine: machine)].orders += 1
            return machine
        }
        machine.order { [self] machine in
            work(machine)
            machines.withLock { machines in
                machines[instanceID]?.orders -= 1
                if machines[instanceID]?.orders == 0, !directory.exists { machines[instanceID] = nil }
            }
        }
    }
}
