import Dispatch

/// A queue on which an actor may wait for the system without keeping anybody from their work.
final class MachineQueue: SerialExecutor {
    let work: DispatchQueue

    init(label: String) { work = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        work.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(work)) }
}
