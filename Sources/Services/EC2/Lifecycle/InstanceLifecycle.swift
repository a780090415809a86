import Service
import Vocabulary
import World

/// Keeps EC2's books about machines: what happens to them moves the states of instances, and what has
/// to wait for its time or for something else is looked at again. Whoever assembles the program hands
/// it the machines' events and calls `tick` about once a second.
package actor InstanceLifecycle {
    private let present: Present
    private let ledger: any LedgerWriter
    private let machines: any Machines
    private let settings: InstanceSettings
    private let now: @Sendable () -> Timestamp
    /// When the terminated were last looked through.
    private var sweptAt: Timestamp?

    /// Seconds that a terminated instance can still be described.
    private static let memory: Int64 = 3600

    package init(
        present: Present, ledger: any LedgerWriter, machines: any Machines, settings: InstanceSettings,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.present = present
        self.ledger = ledger
        self.machines = machines
        self.settings = settings
        self.now = now
    }

    /// Brings books and machines together when the server starts: before events are handled, after the
    /// ledger is read.
    package func reconcile() async throws {
        try await noteVolumes()
        let world = present.now
        let moment = now()
        let living = world.allInstances.filter { $0.state != .terminated }
        // The command around which a transient instance was made is gone with the server before.
        let leaving = living.filter { $0.isTransient || $0.state == .shuttingDown }
        let stopping = living.filter { $0.state == .stopping && !$0.isTransient }
        if !leaving.isEmpty || !stopping.isEmpty {
            try await write { draft in
                for id in leaving.map(\.id) { try draft.move(id, to: .shuttingDown, at: moment) }
                for id in stopping.map(\.id) { try draft.move(id, to: .stopped, at: moment) }
            }
        }
        let known = living.filter { !$0.isTransient && $0.state != .shuttingDown }.map { instance in
            KnownMachine(
                MachineSpec(instance, known: world),
                expectation: instance.state == .pending
                    ? .starting : instance.state == .running ? .running : .stopped)
        }
        // Where they cannot hold yet, the driver goes on trying.
        try? await machines.enforce { [present] in NetworkRules(present.now) }
        await machines.reconcile(known)
        for instance in leaving { await machines.terminate(instance.id) }
        try await tick()
    }

    /// Writes down the root volumes that a server before volumes were facts only noted at their instances.
    private func noteVolumes() async throws {
        let noted = present.now.allInstances.filter { $0.rootVolumeGiB != nil }.map(\.id)
        guard !noted.isEmpty else { return }
        try await write { draft in
            for id in noted {
                guard var instance = draft.instance(id), let volume = instance.takeNotedRootVolume() else {
                    continue
                }
                try draft.put(instance)
                if instance.state != .terminated { try draft.put(volume) }
            }
        }
    }

    /// Takes note of what happened to a machine.
    package func handle(_ event: MachineEvent) async throws {
        guard let instance = present.now.instance(event.instanceID) else { return }
        let id = instance.id
        let moment = now()
        switch event.kind {
        case .listening: return
        case .running:
            // One that ran before the server came back is on the books already.
            guard instance.state == .pending else { return }
            try await write { [settings] draft in
                guard var instance = draft.instance(id), instance.state == .pending else { return }
                instance.move(to: .running, at: moment)
                try draft.put(instance)
                let waiting = draft.associations(ofInstance: id).map(\.id)
                try Settling.settle(waiting, in: &draft, delay: settings.associationDelay, at: moment)
            }
        case .stopped(let end): try await stopped(id, end, moment)
        case .failed:
            let isGone = try await write { draft -> Bool in
                guard let instance = draft.instance(id), !instance.isGone else { return false }
                // A first launch that fails leaves nothing; a later start leaves the disk.
                let isFirst = instance.state == .pending && instance.launchedAt == instance.createdAt
                try draft.move(id, to: isFirst ? .terminated : .stopped, because: .internalError, at: moment)
                return isFirst
            }
            if isGone { await machines.terminate(id) }
        case .terminated:
            try await write { draft in
                guard let instance = draft.instance(id), instance.state != .terminated else { return }
                try draft.move(id, to: .terminated, because: instance.transition, at: moment)
            }
        }
    }

    private func stopped(_ id: String, _ end: MachineEnd, _ moment: Timestamp) async throws {
        let terminates = try await write { draft -> Bool in
            guard let instance = draft.instance(id), !instance.isGone else { return false }
            switch end {
            case .exited where instance.state != .stopping:
                let terminates = instance.shutdownBehavior == "terminate"
                try draft.move(
                    id, to: terminates ? .shuttingDown : .stopped, because: .instanceInitiatedShutdown,
                    at: moment)
                return terminates
            case .lost where instance.state == .running || instance.state == .pending:
                try draft.move(id, to: .stopped, because: .scheduledStop, at: moment)
            case .ordered, .exited, .lost:
                // A machine that was started again meanwhile is not stopped by older news.
                guard instance.state == .stopping || instance.state == .running else { return false }
                try draft.move(
                    id, to: .stopped, because: instance.transition ?? .userInitiatedShutdown, at: moment)
            }
            return false
        }
        if terminates { await machines.terminate(id) }
    }

    /// Looks again at what waits. Costs nothing worth mentioning while nothing does: only associations
    /// on their way are looked at, and the terminated once a minute.
    package func tick() async throws {
        let world = present.now
        let moment = now()
        let delay = settings.associationDelay
        let due = world.unsettledAssociations
            .filter { Settling.isDue($0, in: world, delay: delay, at: moment) }.map(\.id)
        if !due.isEmpty {
            try await write { draft in
                try Settling.settle(due, in: &draft, delay: delay, at: moment)
            }
        }
        if let sweptAt, moment < sweptAt.adding(seconds: 60) { return }
        sweptAt = moment
        let forgotten = world.terminatedInstances.filter {
            $0.transitionedAt.adding(seconds: Self.memory) <= moment
        }
        guard !forgotten.isEmpty else { return }
        try await write { draft in
            for instance in forgotten { draft.remove(instance) }
        }
    }

    private func write<Result: Sendable>(
        _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result {
        try await ledger.write("lifecycle", at: now(), body)
    }
}

extension Draft {
    /// Moves an instance on; with a terminated one its association goes, its volumes that were to, and an image that
    /// it was the last to need.
    fileprivate mutating func move(
        _ id: String, to state: KnownInstance.State, because transition: KnownInstance.Transition? = nil,
        at moment: Timestamp
    ) throws {
        guard var instance = instance(id) else { return }
        if state == .terminated { try releaseNetwork(of: instance) }
        instance.move(to: state, because: transition ?? instance.transition, at: moment)
        try put(instance)
        guard state == .terminated else { return }
        for association in associations(ofInstance: id) { remove(association) }
        try releaseVolumes(of: instance)
        if let image = image(instance.imageID, region: instance.region) {
            OwnImages.forgetUnlessUsed(image, in: &self)
        }
    }
}
