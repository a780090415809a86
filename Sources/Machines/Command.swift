import CLinux
import Glibc

/// A program of this computer that is run to its end.
package struct Command {
    /// Where programs are looked for; the caller's PATH is not trusted with root's work.
    package static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    static let environment = ["PATH=\(searchPath)", "LC_ALL=C"]

    var program: String
    var arguments: [String]
    /// What it reads; a few lines.
    var input = ""
    /// Whose network it sees; this process's unless it is said.
    var namespace: Namespace?

    init(_ program: String, _ arguments: [String], input: String = "", in namespace: Namespace? = nil) {
        self.program = program
        self.arguments = arguments
        self.input = input
        self.namespace = namespace
    }

    package static func find(_ program: String) -> String? {
        searchPath.split(separator: ":").lazy.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }

    var words: [String] { [program] + arguments }

    /// Gives what the program printed; throws it, with what it was, when the program fails.
    @discardableResult func run() throws -> String {
        let standardInput = try Pipe()
        let output = try Pipe()
        standardInput.write(input)
        let process = try spawn(
            input: standardInput.reader, output: output.writer, error: output.writer)
        standardInput.close()
        output.closeWriter()
        let text = output.readAll()
        output.close()
        try finish(process, said: { text })
        return text
    }

    /// Gives what the program printed, where a machine's own files decide what that is: a program that prints more
    /// than `most` bytes or takes longer is ended, with all that it has begun.
    func run(atMost most: Int, seconds: Int) throws -> String {
        let nothing = Descriptor(owning: open("/dev/null", O_RDONLY | O_CLOEXEC))
        let output = try Pipe()
        defer { output.close() }
        let child = try Child(spawn(input: nothing.number, output: output.writer, error: output.writer))
        output.closeWriter()
        guard let text = output.read(atMost: most, until: child, within: seconds), let end = child.end else {
            child.endWithDescendants()
            throw MachineFailure("`\(words.joined(separator: " "))` does not end, or prints without end")
        }
        try check(end, said: { text })
        return text
    }

    /// Runs with its output going to a file, for a program whose children keep the output open.
    func run(reading input: Descriptor, appendingTo file: String, said: () -> String) throws {
        let number = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw SystemError("write to \(file)") }
        let output = Descriptor(owning: number)
        try finish(
            try spawn(input: input.number, output: output.number, error: output.number), said: said)
    }

    /// Starts it with these as its standard descriptors; the caller collects it.
    func spawn(input: Int32, output: Int32, error: Int32) throws -> pid_t {
        guard let path = Self.find(program) else { throw MachineFailure("\(program) is not installed") }
        var process: pid_t = 0
        let code = withCStrings(words) { words in
            withCStrings(Self.environment) { environment in
                guard let namespace else {
                    return cl_spawn(path, words, environment, input, output, error, &process)
                }
                return cl_spawn_in_namespace(
                    namespace.path, path, words, environment, input, output, error, &process)
            }
        }
        try SystemError.check(code, "run \(path)")
        return process
    }

    private func finish(_ process: pid_t, said: () -> String) throws {
        try check(try ProcessEnd.ofChild(process), said: said)
    }

    private func check(_ end: ProcessEnd, said: () -> String) throws {
        guard end == .code(0) else {
            let message = said().split(separator: "\n").joined(separator: "; ")
            throw MachineFailure("`\(words.joined(separator: " "))`: \(message) (\(end))")
        }
    }
}

/// How a process ended.
package enum ProcessEnd: Sendable, Equatable, CustomStringConvertible {
    case code(Int32)
    case signal(Int32)

    /// Reads a wait status.
    package init(waitStatus status: Int32) {
        self = status & 0x7F == 0 ? .code((status >> 8) & 0xFF) : .signal(status & 0x7F)
    }

    /// What a shell would give: 128 and the signal's number for a killed process.
    package var shellCode: Int32 {
        switch self {
        case .code(let code): code
        case .signal(let number): 128 + number
        }
    }

    package var description: String {
        switch self {
        case .code(let code): "exit code \(code)"
        case .signal(let number): "signal \(number)"
        }
    }

    static func ofChild(_ process: pid_t) throws -> ProcessEnd {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw SystemError("wait for process \(process)") }
        }
        return ProcessEnd(waitStatus: status)
    }
}

/// Two descriptors, what is written to one is read from the other.
private final class Pipe {
    private(set) var reader: Int32 = -1
    private(set) var writer: Int32 = -1

    init() throws {
        var ends: [Int32] = [-1, -1]
        try SystemError.check(cl_pipe(&ends), "make a pipe")
        reader = ends[0]
        writer = ends[1]
    }

    /// The text must fit in the pipe: nobody reads yet.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(writer, $0.baseAddress, $0.count) }
        closeWriter()
    }

    func readAll() -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(reader, &part, part.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += part[..<count]
        }
    }

    /// What was written until the child ended, whoever else may write still; nil when that is more than `most`
    /// bytes, or the child lives longer.
    func read(atMost most: Int, until child: Child, within seconds: Int) -> String? {
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
        let deadline = ContinuousClock.now + .seconds(seconds)
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        var wanted = [reader, child.descriptor.number].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        while true {
            // It is asked first: what was written before the end is then there to be read.
            let isOver = child.hasEnded
            let count = Glibc.read(reader, &part, part.count)
            if count > 0 {
                bytes += part[..<count]
                guard bytes.count <= most else { return nil }
                continue
            }
            if isOver { return String(decoding: bytes, as: UTF8.self) }
            // Nobody writes any more; only the child is waited for.
            if count == 0 { wanted[0].fd = -1 }
            let left = deadline - .now
            guard left > .zero else { return nil }
            poll(&wanted, 2, Int32(left / .milliseconds(1)) + 1)
        }
    }

    func closeWriter() {
        if writer >= 0 { Glibc.close(writer) }
        writer = -1
    }

    func close() {
        closeWriter()
        if reader >= 0 { Glibc.close(reader) }
        reader = -1
    }
}

/// Lends the texts as C wants a list of them: pointers, the last one null.
func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
) rethrows -> Result {
    var pointers = texts.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return try body(pointers)
}
