import Glibc

/// Holds a machine's first process back until the machine's network is there: it reads a line from a pipe before it
/// does anything. Without the driver that made it, the gate never opens, and whoever waits at it ends.
final class BootGate: Sendable {
    /// The first process's standard input.
    let reader: Descriptor
    private let writer: Descriptor

    init() throws { (reader, writer) = try Descriptor.pipe() }

    /// Lets the first process through. The reader is still open here, so that nobody is told when there is none.
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

    /// Whether a first process waits, or has been let through and does not know yet.
    static func holds(_ process: pid_t) -> Bool {
        var target = [CChar](repeating: 0, count: 64)
        return readlink("/proc/\(process)/fd/0", &target, target.count - 1) > 0
            && String(decoding: target.map { UInt8(bitPattern: $0) }, as: UTF8.self).hasPrefix("pipe:")
    }
}
