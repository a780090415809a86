import Dispatch
import Foundation
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
        /// Whether a thread waits until there is room.
        var isWaiting = false
    }

    private let state: Mutex<State>
    /// Of a terminal it is the output's too: its end is told by a character.
    private let isTerminal: Bool

    init(_ descriptor: Descriptor, isTerminal: Bool) {
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
        }
    }

    private func flush(_ state: inout State) {
        guard !state.isWaiting else { return }
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
                state.isWaiting = true
                return awaitRoom(of: descriptor)
            } else if count == 0 || errno != EINTR {
                // Whoever read it is gone.
                state.pending = []
            }
        }
        if state.isClosing { state.descriptor = nil }
    }

    private func awaitRoom(of descriptor: Descriptor) {
        Thread.detachNewThread {
            var wanted = pollfd(fd: descriptor.number, events: Int16(POLLOUT), revents: 0)
            while poll(&wanted, 1, -1) < 0, errno == EINTR {}
            self.state.withLock { state in
                state.isWaiting = false
                self.flush(&state)
            }
        }
    }
}
