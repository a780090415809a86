import CLinux
import Dispatch
import Glibc
import Logging
import Service

/// One machine: its disk, its network and the container that runs on them.
///
/// Its orders wait for programs and processes, so they are carried out on a queue of its own, one after
/// the other.
actor ContainerMachine {
    private enum State {
        case down
        case up(Life)
    }

    /// A first process, watched.
    private struct Life {
        var process: pid_t
        var descriptor: Int32
        var watch: any DispatchSourceRead
    }

    private let directory: MachineDirectory
    private let disk: MachineDisk
    private let network: MachineNetwork
    private let engine: Engine
    private let settings: ContainerSettings
    private let consoles: KeptConsoles
    private let log: Logger
    private let tell: AsyncStream<MachineEvent>.Continuation
    private let queue: MachineQueue
    /// How many machines may keep the computer busy at once.
    private let turns: DispatchSemaphore
    private var state = State.down
    private var lastBoot: DispatchTime?
    /// Whether a boot is waited for that the machine itself asked for.
    private var bootsLater = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(
        _ directory: MachineDirectory, settings: ContainerSettings, hub: Switch, lane: DispatchQueue,
        turns: DispatchSemaphore, consoles: KeptConsoles, log: Logger,
        tell: AsyncStream<MachineEvent>.Continuation
    ) {
        self.directory = directory
        self.settings = settings
        self.consoles = consoles
        self.tell = tell
        var log = log
        log[metadataKey: "instance"] = "\(directory.instanceID)"
        self.log = log
        disk = MachineDisk(
            directory: directory, tools: settings.tools, dataDirectory: settings.dataDirectory,
            authority: settings.authority)
        network = MachineNetwork(directory: directory, hub: hub)
        self.turns = turns
        engine = Engine(base: directory.base)
        queue = MachineQueue(label: directory.instanceID, on: lane)
    }

    /// Takes an order and returns; it is carried out after those before it.
    nonisolated func order(_ work: @escaping @Sendable (isolated ContainerMachine) -> Void) {
        queue.work.async { self.assumeIsolated { work($0) } }
    }

    func launch(_ spec: MachineSpec) {
        guard case .down = state else { return }
        do {
            try removeEverything()
            try inTurn { try bringUp(spec) }
        } catch {
            log.error("the instance cannot be launched", metadata: ["cause": "\(error)"])
            attempt("clean up") { try removeEverything() }
            say(.failed(reason: "\(error)"))
        }
    }

    func start(_ spec: MachineSpec) {
        guard case .down = state else { return }
        do {
            try inTurn { try bringUp(spec) }
        } catch {
            log.error("the instance cannot be started", metadata: ["cause": "\(error)"])
            takeDown()
            say(.failed(reason: "\(error)"))
        }
    }

    func stop() {
        if case .up(let life) = state { end(life) }
        takeDown()
        say(.stopped(reason: .ordered))
    }

    func reboot() {
        guard case .up(let life) = state, let spec = directory.savedSpec() else { return }
        end(life)
        bootAgain(spec)
    }

    /// One that does nothing but boot keeps nobody from their work.
    private func bootAgainInTime(_ spec: MachineSpec) {
        bootsLater = true
        queue.work.asyncAfter(deadline: (lastBoot ?? .now()) + Self.timeBetweenBoots) { [weak self] in
            self?.assumeIsolated { if $0.bootsLater { $0.bootAgain(spec) } }
        }
    }

    private static let timeBetweenBoots = DispatchTimeInterval.seconds(2)

    /// On the same disk and network.
    private func bootAgain(_ spec: MachineSpec) {
        bootsLater = false
        do {
            try directory.trimConsole()
            // Its network is there. What boots from here on boots without this server too.
            let gate = try BootGate()
            try gate.open()
            let process = try inTurn {
                try engine.delete(directory.instanceID)
                return try run(behind: gate)
            }
            say(.running(process: process))
        } catch {
            log.error("the instance cannot be rebooted", metadata: ["cause": "\(error)"])
            takeDown()
            say(.failed(reason: "\(error)"))
        }
    }

    func terminate() {
        if case .up(let life) = state { end(life) }
        if let output = directory.consoleOutput() { consoles.keep(output, of: directory.instanceID) }
        attempt("remove") { try removeEverything() }
        say(.terminated)
    }

    /// Removes a machine that is on nobody's books.
    func removeOrphan() {
        log.notice("removing an instance that is not known any more")
        attempt("remove") { try removeEverything() }
    }

    /// Brings what there is in line with what there should be, after a restart of the server.
    func reconcile(_ known: KnownMachine) {
        if known.expectation != .stopped, adopt(known) { return }
        switch known.expectation {
        case .starting where access(directory.diskMark, F_OK) == 0:
            takeDown()
            start(known.spec)
        case .starting: launch(known.spec)
        case .running:
            log.warning("the instance is gone: it ended while no server watched it")
            takeDown()
            say(.stopped(reason: .lost))
        case .stopped: takeDown()
        }
    }

    private func adopt(_ known: KnownMachine) -> Bool {
        guard case .down = state, let process = inTurn({ engine.process(directory.instanceID) }) else {
            return false
        }
        // What never got its network waits for nobody any more.
        if known.expectation == .starting, !BootGate.hasPassed(process) { return false }
        do {
            say(.listening(try network.doors()))
            try watch(process)
        } catch {
            log.warning("the running instance cannot be taken over", metadata: ["cause": "\(error)"])
            return false
        }
        log.info("the running instance is taken over", metadata: ["process": "\(process)"])
        say(.running(process: process))
        return true
    }

    private func bringUp(_ spec: MachineSpec) throws {
        try directory.make()
        let spec = disk.outfitted(spec)
        try directory.save(spec)
        try directory.trimConsole()
        let gate = try BootGate()
        try network.make()
        let connected = Meanwhile { [network] in try network.connect(spec) }
        let started = Result {
            try Seed(directory: directory, tools: settings.tools).write(for: spec, on: disk)
            try disk.bringUp(spec)
            try Bundle(spec, directory: directory, tools: settings.tools, controllers: settings.controllers)
                .write(to: directory)
            return try run(behind: gate)
        }
        do {
            try connected.value()
            let process = try started.get()
            say(.listening(try network.doors()))
            try gate.open()
            say(.running(process: process))
        } catch {
            if case .up(let life) = state { switchOff(life) }
            throw error
        }
    }

    /// Starts the first process, which waits at the gate until it is open.
    private func run(behind gate: BootGate) throws -> pid_t {
        _ = directory.takeRebootRequest()
        lastBoot = .now()
        let process = try engine.run(directory, behind: gate)
        try watch(process)
        log.info("the instance runs", metadata: ["process": "\(process)"])
        return process
    }

    private func watch(_ process: pid_t) throws {
        let descriptor = cl_pidfd_open(process)
        guard descriptor >= 0 else { throw SystemError("watch process \(process)") }
        let watch = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue.work)
        watch.setEventHandler { [weak self] in
            guard let self else { return }
            self.assumeIsolated { $0.ended(process) }
        }
        watch.setCancelHandler { close(descriptor) }
        state = .up(Life(process: process, descriptor: descriptor, watch: watch))
        watch.activate()
    }

    /// The first process ended without an order.
    private func ended(_ process: pid_t) {
        guard case .up(let life) = state, life.process == process else { return }
        let status = collect(life)
        if directory.takeRebootRequest(), let spec = directory.savedSpec() {
            log.notice("the instance boots itself again")
            return bootAgainInTime(spec)
        }
        log.notice(
            "the instance shut itself down", metadata: ["status": "\(status.map { "\($0)" } ?? "unknown")"])
        takeDown()
        say(.stopped(reason: .exited(status: status)))
    }

    /// Asks the first process to shut down, and after a while does not ask any more.
    private func end(_ life: Life) {
        _ = cl_pidfd_signal(life.descriptor, SIGTERM)
        guard cl_pidfd_wait(life.descriptor, Int32(settings.shutdownSeconds * 1000)) != 0 else {
            _ = collect(life)
            return
        }
        log.warning("the instance does not shut down and is switched off")
        switchOff(life)
    }

    private func switchOff(_ life: Life) {
        _ = cl_pidfd_signal(life.descriptor, SIGKILL)
        if cl_pidfd_wait(life.descriptor, 10_000) != 0 { log.error("the instance does not end") }
        _ = collect(life)
    }

    private func collect(_ life: Life) -> Int32? {
        var status: Int32 = 0
        let code = cl_pidfd_collect(life.descriptor, &status)
        life.watch.cancel()
        state = .down
        return code == 0 ? ProcessEnd(waitStatus: status).shellCode : nil
    }

    /// Everything but the disk.
    private func takeDown() {
        bootsLater = false
        inTurn {
            attempt("remove the container") { try engine.delete(directory.instanceID) }
            attempt("remove the network") { try network.takeDown() }
            attempt("unmount the disk") { try disk.takeDown() }
        }
    }

    /// All of it goes, also when a part of it will not; the next server tries again what is left.
    private func removeEverything() throws {
        guard directory.exists else { return }
        takeDown()
        guard !engine.knows(directory.instanceID) else {
            throw MachineFailure("its container could not be removed")
        }
        guard File.status(directory.network) == nil else {
            throw MachineFailure("its network could not be removed")
        }
        try File.removeAll(directory.path)
    }

    /// Few machines at once keep the computer busy; the others wait.
    private func inTurn<Result>(_ work: () throws -> Result) rethrows -> Result {
        turns.wait()
        defer { turns.signal() }
        return try work()
    }

    private func attempt(_ what: String, _ work: () throws -> Void) {
        do {
            try work()
        } catch {
            log.error("cannot \(what)", metadata: ["cause": "\(error)"])
        }
    }

    private func say(_ kind: MachineEvent.Kind) {
        tell.yield(MachineEvent(directory.instanceID, kind))
    }
}
