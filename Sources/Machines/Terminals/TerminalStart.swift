import Glibc
import Service

/// Starts processes in a container and lets go of the engine: what it leaves behind is this program's own orphan.
struct TerminalStart {
    /// Seconds that the engine may take.
    private static let patience = 60

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
        let options = ["--tty", "--console-socket", "\(place)/tty"] + options
        return try start(words, options, lines: nil) { .terminal(try accept(socket, from: $0)) }
    }

    /// A process with pipes.
    func pipes(_ words: [String], options: [String]) throws -> ContainerTerminal {
        let input = try Descriptor.pipe()
        let output = try Descriptor.pipe()
        let error = try Descriptor.pipe()
        return try start(words, options, lines: (input.reader, output.writer, error.writer)) { _ in
            .pipes(input: input.writer, output: output.reader, error: error.reader)
        }
    }

    // runc --root … exec --detach --pid-file … i-0abc sh
    private func start(
        _ words: [String], _ options: [String], lines: (Descriptor, Descriptor, Descriptor)?,
        talking: (Child) throws -> TerminalLines
    ) throws -> ContainerTerminal {
        let options = ["--detach", "--pid-file", "\(place)/pid"] + options
        let command = engine.exec(words, in: instanceID, options: options, log: "\(place)/log")
        let nothing = Descriptor(owning: open("/dev/null", O_RDWR | O_CLOEXEC))
        let (input, output, error) = lines ?? (nothing, nothing, nothing)
        let runc = try Child(
            command.spawn(input: input.number, output: output.number, error: error.number))
        do {
            let lines = try talking(runc)
            let end = runc.end(within: Self.patience)
            guard end == .code(0) else { throw failure(end) }
            return try ContainerTerminal(started(), talking: lines)
        } catch {
            // Neither the engine stays nor what it has started.
            runc.endWithDescendants()
            (try? started())?.hangUp()
            throw error
        }
    }

    private func failure(_ end: ProcessEnd?) -> MachineFailure {
        let said = Engine.lastMessage(File.text("\(place)/log") ?? "")
        return MachineFailure("a terminal cannot be opened: \(said) (\(end.map { "\($0)" } ?? "no end"))")
    }

    private func started() throws -> Child {
        guard let process = File.text("\(place)/pid").flatMap({ pid_t($0) }) else {
            throw MachineFailure("runc did not say which process it started")
        }
        return try Child(process)
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

    /// The terminal that the engine sends.
    private func accept(_ socket: Descriptor, from runc: Child) throws -> Descriptor {
        var wanted = [
            pollfd(fd: socket.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: runc.descriptor.number, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&wanted, 2, Int32(Self.patience * 1000))
        guard wanted[0].revents != 0 else { throw failure(runc.end) }
        let connection = Descriptor(owning: Glibc.accept(socket.number, nil, nil))
        let (_, descriptors) = try FileDescriptorPassing.receive(from: connection.number)
        guard let terminal = descriptors.first else { throw failure(runc.end) }
        return Descriptor(owning: terminal)
    }
}
