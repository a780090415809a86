import Dispatch

/// Waits until one of several descriptors has something, and only while somebody waits: what nobody reads stays
/// where it is.
actor Readiness {
    private let queue: MachineQueue
    private var sources: [Int32: any DispatchSourceRead] = [:]
    private var waiting: CheckedContinuation<Void, Never>?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(of descriptors: [Descriptor]) {
        queue = MachineQueue(label: "readiness")
        let work = queue.work
        work.async { self.assumeIsolated { $0.watch(descriptors) } }
    }

    /// Returns when there is something, or when the task is cancelled.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled, waiting == nil, !sources.isEmpty else {
                    return continuation.resume()
                }
                waiting = continuation
                for source in sources.values { source.resume() }
            }
        } onCancel: {
            queue.work.async { self.assumeIsolated { $0.wake() } }
        }
    }

    /// Nothing more comes from the descriptor.
    func forget(_ descriptor: Descriptor) {
        guard let source = sources.removeValue(forKey: descriptor.number) else { return }
        // A source that is suspended cannot be let go.
        if waiting == nil { source.resume() }
        source.cancel()
        if sources.isEmpty { finish() }
    }

    /// Watches nothing any more.
    nonisolated func close() { queue.work.async { self.assumeIsolated { $0.closeAll() } } }

    private func watch(_ descriptors: [Descriptor]) {
        for descriptor in descriptors {
            let source = DispatchSource.makeReadSource(
                fileDescriptor: descriptor.number, queue: queue.work)
            source.setEventHandler { [weak self] in
                guard let self else { return }
                self.assumeIsolated { $0.wake() }
            }
            // The number stays this file's until the system has let go of it.
            source.setCancelHandler { _ = descriptor }
            sources[descriptor.number] = source
        }
    }

    private func wake() {
        guard waiting != nil else { return }
        for source in sources.values { source.suspend() }
        finish()
    }

    private func closeAll() {
        for source in sources.values {
            if waiting == nil { source.resume() }
            source.cancel()
        }
        sources = [:]
        finish()
    }

    private func finish() {
        waiting?.resume()
        waiting = nil
    }
}
