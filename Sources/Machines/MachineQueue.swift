import Dispatch
import Synchronization

/// A queue on which an actor may wait for the system without keeping anybody from their work.
final class MachineQueue: SerialExecutor {
    let work: DispatchQueue

    init(label: String, on lane: DispatchQueue) { work = DispatchQueue(label: label, target: lane) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        work.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(work)) }
}

/// What the machines' queues run on. All queues of a program share 255 threads, the ledger's and the rules' among them,
/// and machines wait for programs and for each other: however many there are, they leave half of the threads alone.
final class MachineLanes: Sendable {
    private let lanes = (0..<128).map { DispatchQueue(label: "machines \($0)") }
    private let count = Atomic(0)

    /// The next machine's.
    func next() -> DispatchQueue {
        lanes[count.wrappingAdd(1, ordering: .relaxed).oldValue % lanes.count]
    }
}
