import CLinux
import Glibc
import Service

/// Starts processes in a container and lets go of the engine: what it leaves behind is this program's own orphan.
struct EngineExec {
    /// Seconds that the engine may take.
    private static let patience = 10

    let engine: Engine
    let instanceID: String
    /// A directory of this start's own.
    private let place: String

    init(engine: Engine, instanceID: String) throws {
        self.engine = engine
        self.instanceID = instanceID
        // Sockets have short names, so they are not in the machine's directory.
        var name = Array("/tmp/rolecall-terminal-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw SystemError("make a directory for a terminal") }
        place = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func cleanUp() { try? File.removeAll(place) }

    /// A process with a terminal of its own; gives the other side of it.
    func terminal(_ words: [String], options: [String]) throws -> ContainerTerminal {
        let socket = try listen()
        let process = try start(
            ["--tty", "--console-socket", "\(place)/tty"] + options, words, lines: nil)
        guard let line = try accept(socket, from: process) else {
            throw failure((try? ProcessEnd.ofChild(process)) ?? .code(-1))
        }
        try finish(process)
        return try ContainerTerminal(try started(), talking: .terminal(line))
    }

    /// A process with pipes.
    func pipes(_ words: [String], options: [String]) throws -> ContainerTerminal {
        let input = try pipe()
        let output = try pipe()
        let error = try pipe()
        let process = try start(options, words, lines: (input.reader, output.writer, error.writer))
        try finish(process)
        return try ContainerTerminal(
            try started(),
            talking: .pipes(input: input.writer, output: output.reader, error: error.reader))
    }

    // runc --root … exec --detach --pid-file … i-0abc sh
    private func start(
        _ options: [String], _ words: [String], lines: (Descriptor, Descriptor, Descriptor)?
    ) throws -> pid_t {
        guard let program = Command.find(Engine.program) else {
            throw MachineFailure("runc is not installed")
        }
        let all =
            [Engine.program, "--root", engine.records, "--log", "\(place)/log", "exec", "--detach"]
            + ["--pid-file", "\(place)/pid"] + options + [instanceID] + words
        let nothing = Descriptor(owning: open("/dev/null", O_RDWR | O_CLOEXEC))
        let lines = lines ?? (nothing, nothing, nothing)
        var process: pid_t = 0
        let code = withCStrings(all) { words in
            withCStrings(["PATH=" + Command.places.joined(separator: ":")]) {
                cl_spawn(program, words, $0, lines.0.number, lines.1.number, lines.2.number, &process)
            }
        }
        try SystemError.check(code, "run \(program)")
        return process
    }

    private func finish(_ process: pid_t) throws {
        let status = try ProcessEnd.ofChild(process)
        guard status == .code(0) else { throw failure(status) }
    }

    private func failure(_ status: ProcessEnd) -> MachineFailure {
        MachineFailure(
            "a terminal cannot be opened: \(Engine.lastMessage(File.text("\(place)/log") ?? "")) (\(status))")
    }

    private func started() throws -> pid_t {
        guard let process = File.text("\(place)/pid").flatMap({ pid_t($0) }) else {
            throw MachineFailure("runc did not say which process it started")
        }
        return process
    }

    private func pipe() throws -> (reader: Descriptor, writer: Descriptor) {
        var ends: [Int32] = [-1, -1]
        try SystemError.check(cl_pipe(&ends), "make a pipe")
        return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
    }

    private func listen() throws -> Descriptor {
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw SystemError("make a socket for a terminal") }
        let descriptor = Descriptor(owning: number)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array("\(place)/tty".utf8)) }
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try SystemError.checkErrno(code, "bind a socket for a terminal")
        try SystemError.checkErrno(Glibc.listen(number, 1), "listen for a terminal")
        return descriptor
    }

    /// The terminal that the engine sends; nil when it ended without.
    private func accept(_ socket: Descriptor, from process: pid_t) throws -> Descriptor? {
        let watch = Descriptor(owning: cl_pidfd_open(process))
        var wanted = [
            pollfd(fd: socket.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: watch.number, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&wanted, 2, Int32(Self.patience * 1000))
        guard ready > 0 else {
            kill(process, SIGKILL)
            return nil
        }
        guard wanted[0].revents != 0 else { return nil }
        let connection = Descriptor(owning: Glibc.accept(socket.number, nil, nil))
        let (_, descriptors) = try FileDescriptorPassing.receive(from: connection.number)
        return descriptors.first.map { Descriptor(owning: $0) }
    }
}
