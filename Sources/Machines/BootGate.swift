import Glibc

/// Holds a machine's first process back until it may begin: it reads a line from a pipe before it does anything.
/// When the driver that holds the gate is gone, a closed one never opens, and who waits at it ends.
final class BootGate: Sendable {
    /// The first process's standard input.
    let reader: Descriptor
    private let writer: Descriptor

    init() throws { (reader, writer) = try Descriptor.pipe() }

    /// Lets the first process through, whether it is there already or comes later. The reader is still open here, so
    /// that a process that has ended meanwhile is no error.
    func open() throws {
        var newline = UInt8(ascii: "\n")
        guard write(writer.number, &newline, 1) == 1 else { throw SystemError("let the instance boot") }
    }

    /// The beginning of the boot script.
    static let wait = """
        # Nothing happens before there is a network.
        read -r opened || exit 1
        exec </dev/null
        """

    /// Whether a first process is past its gate. One that has ended is not.
    static func hasPassed(_ process: pid_t) -> Bool {
        guard let input = File.linkTarget("/proc/\(process)/fd/0") else { return false }
        return !input.hasPrefix("pipe:")
    }
}
