import Dispatch
import Glibc
import Synchronization

/// What is to be written to a terminal, kept until it is read there.
actor TerminalInput {
    /// Bytes that may wait.
    static let most = 256 * 1024

    private let queue: MachineQueue
    /// Nil once it is closed.
    private var descriptor: Descriptor?
    /// Of a terminal it is the output's too: its end is told by a character.
    private let isTerminal: Bool
    private let waitingBytes = Mutex(0)
    private var pending: [UInt8] = []
    private var isClosing = false
    private var source: (any DispatchSourceWrite)?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(_ descriptor: Descriptor, isTerminal: Bool) {
        queue = MachineQueue(label: "terminal input")
        self.descriptor = descriptor
        self.isTerminal = isTerminal
    }

    /// A message of the largest size fits.
    nonisolated var hasRoom: Bool { waitingBytes.withLock { $0 <= Self.most / 2 } }

    nonisolated func write(_ bytes: [UInt8]) -> Bool {
        let fits = waitingBytes.withLock { waiting in
            guard waiting + bytes.count <= Self.most else { return false }
            waiting += bytes.count
            return true
        }
        guard fits else { return false }
        queue.work.async { self.assumeIsolated { $0.append(bytes) } }
        return true
    }

    /// Nothing more comes after what waits.
    nonisolated func close() {
        if isTerminal {
            let endOfTransmission: UInt8 = 4
            _ = write([endOfTransmission])
        } else {
            queue.work.async {
                self.assumeIsolated {
                    $0.isClosing = true
                    $0.flush()
                }
            }
        }
    }

    private func append(_ bytes: [UInt8]) {
        pending += bytes
        flush()
    }

    private func flush() {
        guard let descriptor else { return drop(pending.count) }
        while !pending.isEmpty {
            let count = pending.withUnsafeBytes { Glibc.write(descriptor.number, $0.baseAddress, $0.count) }
            if count > 0 {
                drop(count)
            } else if count < 0, errno == EINTR {
                continue
            } else if count < 0, errno == EAGAIN {
                return awaitRoom(of: descriptor)
            } else {
                // Whoever read it is gone.
                drop(pending.count)
            }
        }
        if isClosing { self.descriptor = nil }
    }

    private func drop(_ count: Int) {
        pending.removeFirst(count)
        waitingBytes.withLock { $0 -= count }
    }

    private func awaitRoom(of descriptor: Descriptor) {
        guard source == nil else { return }
        let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor.number, queue: queue.work)
        source.setEventHandler { [weak self] in
            guard let self else { return }
            self.assumeIsolated {
                $0.source?.cancel()
                $0.source = nil
                $0.flush()
            }
        }
        source.setCancelHandler { _ = descriptor }
        self.source = source
        source.activate()
    }

    /// Forgets what waits.
    nonisolated func abandon() {
        queue.work.async {
            self.assumeIsolated {
                $0.source?.cancel()
                $0.source = nil
                $0.descriptor = nil
                $0.drop($0.pending.count)
            }
        }
    }
}
