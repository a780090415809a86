import Vocabulary

/// Opens shells and commands in running machines.
package protocol Terminals: Sendable {
    /// What system a machine that runs has; nil when nothing runs.
    func system(of instanceID: String) async -> MachineSystem?

    /// Starts what the order says inside the machine. Throws when there is no such machine or user, or it cannot be
    /// started there.
    func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal

    /// Lets whoever has the private key log in as the user by ssh until then. Throws when nothing runs there.
    func offer(_ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp) async throws
}

/// Where nothing runs.
package struct NoTerminals: Terminals {
    package struct Unavailable: Error { package init() {} }

    package init() {}
    package func system(of instanceID: String) async -> MachineSystem? { nil }
    package func open(_ order: TerminalOrder, in instanceID: String) async throws -> any Terminal {
        throw Unavailable()
    }
    package func offer(
        _ key: OfferedKey, in instanceID: String, at now: Timestamp, until end: Timestamp
    ) async throws { throw Unavailable() }
}

/// The name and version of a system, as its image's `os-release` has them.
package struct MachineSystem: Sendable, Equatable {
    package var name: String
    package var version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// A public key with which a user of a machine may log in for a while.
package struct OfferedKey: Sendable, Hashable {
    package var user: String
    /// One line as in `authorized_keys`.
    package var line: String

    package init(user: String, line: String) {
        self.user = user
        self.line = line
    }
}

/// What is to be started, and how it is talked to.
package struct TerminalOrder: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A terminal of its own.
        case terminal
        /// Pipes, the two outputs apart.
        case pipes
    }

    /// The command in the shell's words; nil is the shell itself.
    package var command: String?
    package var kind: Kind
    /// Whom to be inside; made, with the right to become root, when there is no such user.
    package var user: String

    package init(command: String? = nil, kind: Kind, user: String = "ssm-user") {
        self.command = command
        self.kind = kind
        self.user = user
    }
}

/// Something that runs in a machine and is talked to.
package protocol Terminal: Sendable {
    /// The next bytes that it wrote, when there are any; nil once it has ended and everything was read. Who waits
    /// and is cancelled gets `CancellationError`, and no byte is lost.
    func read(upTo count: Int) async throws -> TerminalOutput?

    /// Bytes for it to read, kept until it does. False, and nothing is taken, while too many wait already.
    func write(_ bytes: [UInt8]) -> Bool

    /// Whether `write` takes something now.
    var hasRoom: Bool { get }

    /// Nothing more is written.
    func closeInput()

    func resize(columns: Int, rows: Int)

    /// Hangs up, and after a moment ends it.
    func end()

    /// Whether it has ended; there may be output left.
    var hasEnded: Bool { get }

    /// Waits for its end, after the last byte was read or `end` was called: a shell's exit code.
    func exitCode() async -> Int32
}

package enum TerminalOutput: Sendable, Equatable {
    case output([UInt8])
    case error([UInt8])
}
