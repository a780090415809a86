import Glibc
import Synchronization

/// What is to be written to a terminal, kept until it is read there.
final class TerminalInput: Sendable {
    /// Bytes that may wait.
    static let most = 256 * 1024

    private struct State {
        /// Nil once it is closed.
        var descriptor: Descriptor?
        var pending: [UInt8] = []
        var isClosing = false
        /// Waits until there is room.
        var waiting: Task<Void, Never>?
    }

    private let state: Mutex<State>
    /// Of a terminal it is the output's too: its end is told by a character.
    private let isTerminal: Bool
    private let room: Readiness

    init(_ descriptor: Descriptor, isTerminal: Bool) throws {
        room = try Readiness()
        state = Mutex(State(descriptor: descriptor))
        self.isTerminal = isTerminal
    }

    /// A message of the largest size fits.
    var hasRoom: Bool { state.withLock { $0.pending.count <= Self.most / 2 } }

    func write(_ bytes: [UInt8]) -> Bool {
        state.withLock { state in
            guard state.pending.count + bytes.count <= Self.most else { return false }
            state.pending += bytes
            flush(&state)
            return true
        }
    }

    /// Nothing more comes after what waits.
    func close() {
        let endOfTransmission: UInt8 = 4
        if isTerminal {
            _ = write([endOfTransmission])
        } else {
            state.withLock { state in
                state.isClosing = true
                flush(&state)
            }
        }
    }

    /// Forgets what waits.
    func abandon() {
        state.withLock { state in
            state.descriptor = nil
            state.pending = []
            state.waiting?.cancel()
        }
    }

    private func flush(_ state: inout State) {
        guard state.waiting == nil else { return }
        guard let descriptor = state.descriptor else {
            state.pending = []
            return
        }
        while !state.pending.isEmpty {
            let count = state.pending.withUnsafeBytes {
                Glibc.write(descriptor.number, $0.baseAddress, $0.count)
            }
            if count > 0 {
                state.pending.removeFirst(count)
            } else if count < 0, errno == EAGAIN {
                state.waiting = Task { await self.awaitRoom(of: descriptor) }
                return
            } else if count == 0 || errno != EINTR {
                // Whoever read it is gone.
                state.pending = []
            }
        }
        if state.isClosing { state.descriptor = nil }
    }

    private func awaitRoom(of descriptor: Descriptor) async {
        await room.wait(for: [descriptor], events: POLLOUT)
        state.withLock { state in
            state.waiting = nil
            flush(&state)
        }
    }
}
