import Glibc
import Service
import Synchronization

/// A process in a container that this program talks to, through a terminal or through pipes.
final class ContainerTerminal: Terminal {
    private let process: Child
    /// The terminal itself; nil for pipes.
    private let terminal: Descriptor?
    private let input: TerminalInput
    private let outputs: Readiness
    private let ending: Readiness
    /// Outputs that have more.
    private let open: Mutex<[(descriptor: Descriptor, isError: Bool)]>

    init(_ process: Child, talking lines: TerminalLines) throws {
        self.process = process
        for line in lines.all { try line.doNotBlock() }
        switch lines {
        case .terminal(let line):
            terminal = line
            input = try TerminalInput(line, isTerminal: true)
            open = Mutex([(line, false)])
        case .pipes(let standardInput, let output, let error):
            terminal = nil
            input = try TerminalInput(standardInput, isTerminal: false)
            open = Mutex([(output, false), (error, true)])
        }
        outputs = try Readiness()
        ending = try Readiness()
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
            for (descriptor, isError) in open.withLock({ $0 }) {
                let number = Glibc.read(descriptor.number, &bytes, count)
                if number > 0 {
                    let read = Array(bytes[..<number])
                    return isError ? .error(read) : .output(read)
                }
                if number < 0, errno == EAGAIN || errno == EINTR { continue }
                // The end; of a terminal that nobody holds any more it is EIO.
                open.withLock { $0.removeAll { $0.descriptor === descriptor } }
            }
            let more = open.withLock { $0.map(\.descriptor) }
            if isOver || more.isEmpty { return nil }
            await outputs.wait(for: more + [process.descriptor])
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

    var hasEnded: Bool { process.hasEnded }

    func end() { process.hangUp() }

    func exitCode() async -> Int32 {
        while !hasEnded, !Task.isCancelled { await ending.wait(for: [process.descriptor]) }
        return process.end?.shellCode ?? -1
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
