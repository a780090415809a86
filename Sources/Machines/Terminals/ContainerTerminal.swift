import CLinux
import Dispatch
import Glibc
import Service
import Synchronization

/// A process in a container that this program talks to, through a terminal or through pipes.
final class ContainerTerminal: Terminal {
    private struct State {
        /// Outputs that have more.
        var open: [(descriptor: Descriptor, isError: Bool)]
        var exitCode: Int32?
    }

    /// How long it may take to hang up before it is ended.
    private static let secondsToHangUp = 2.0

    private let process: pid_t
    private let processDescriptor: Descriptor
    /// The terminal itself; nil for pipes.
    private let terminal: Descriptor?
    private let input: TerminalInput
    private let outputs: Readiness
    private let ending: Readiness
    private let state: Mutex<State>

    /// The process is an orphan of the engine's: this program is who collects it.
    init(_ process: pid_t, talking lines: TerminalLines) throws {
        let descriptor = cl_pidfd_open(process)
        guard descriptor >= 0 else { throw SystemError("watch process \(process)") }
        self.process = process
        processDescriptor = Descriptor(owning: descriptor)
        for line in lines.all { try line.doNotBlock() }
        let open: [(descriptor: Descriptor, isError: Bool)]
        switch lines {
        case .terminal(let line):
            terminal = line
            input = TerminalInput(line, isTerminal: true)
            open = [(line, false)]
        case .pipes(let standardInput, let output, let error):
            terminal = nil
            input = TerminalInput(standardInput, isTerminal: false)
            open = [(output, false), (error, true)]
        }
        outputs = try Readiness()
        ending = try Readiness()
        state = Mutex(State(open: open))
    }

    deinit {
        end()
        input.abandon()
    }

    func read(upTo count: Int) async throws -> TerminalOutput? {
        while true {
            // It is asked first: what was written before the end is then there to be read.
            let isOver = hasEnded
            var bytes = [UInt8](repeating: 0, count: count)
            for (descriptor, isError) in state.withLock({ $0.open }) {
                let number = Glibc.read(descriptor.number, &bytes, count)
                if number > 0 {
                    let read = Array(bytes[..<number])
                    return isError ? .error(read) : .output(read)
                }
                if number < 0, errno == EAGAIN || errno == EINTR { continue }
                // The end; of a terminal that nobody holds any more it is EIO.
                state.withLock { $0.open.removeAll { $0.descriptor === descriptor } }
            }
            let open = state.withLock { $0.open.map(\.descriptor) }
            if isOver || open.isEmpty { return nil }
            await outputs.wait(for: open + [processDescriptor])
            try Task.checkCancellation()
        }
    }

    func write(_ bytes: [UInt8]) -> Bool { input.write(bytes) }

    var hasRoom: Bool { input.hasRoom }

    func closeInput() { input.close() }

    func resize(columns: Int, rows: Int) {
        guard let terminal, let columns = UInt16(exactly: columns), let rows = UInt16(exactly: rows) else {
            return
        }
        // stty columns 80 rows 24
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal.number, UInt(TIOCSWINSZ), &size)
    }

    var hasEnded: Bool {
        var wanted = pollfd(fd: processDescriptor.number, events: Int16(POLLIN), revents: 0)
        return poll(&wanted, 1, 0) == 1
    }

    func end() {
        // Until it is collected its number is its own.
        state.withLock { state in
            guard state.exitCode == nil, !hasEnded else { return }
            kill(process, SIGHUP)
            kill(process, SIGCONT)
            let descriptor = processDescriptor
            let process = process
            DispatchQueue.global().asyncAfter(deadline: .now() + Self.secondsToHangUp) {
                var wanted = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
                if poll(&wanted, 1, 0) == 0 { kill(process, SIGKILL) }
            }
        }
    }

    func exitCode() async -> Int32 {
        while !hasEnded, !Task.isCancelled { await ending.wait(for: [processDescriptor]) }
        return state.withLock { state in
            if let known = state.exitCode { return known }
            var status: Int32 = 0
            let collected = cl_pidfd_collect(processDescriptor.number, &status) == 0
            let code = collected ? ProcessEnd(waitStatus: status).shellCode : -1
            state.exitCode = code
            return code
        }
    }
}

/// What a process is talked to by; this program's ends.
enum TerminalLines {
    case terminal(Descriptor)
    case pipes(input: Descriptor, output: Descriptor, error: Descriptor)

    var all: [Descriptor] {
        switch self {
        case .terminal(let line): [line]
        case .pipes(let input, let output, let error): [input, output, error]
        }
    }
}
