import CLinux
import Glibc

/// A command that keeps the caller's files, directory and terminal and gets a network of its own, with
/// the sockets where the metadata service and the API are to be answered.
///
/// With root's rights only the network is new; without, a user namespace comes along in which the
/// caller keeps its identity. It is forked by `prepare` and waits until `go`.
package struct NamespaceCommand: ~Copyable {
    private var command: cl_command

    /// Listens on 169.254.169.254:80 in the command's network; nil without one.
    package var metadata: Int32? { command.metadata < 0 ? nil : command.metadata }
    /// Listens on 127.0.0.1 and the API's port in the command's network; nil without one.
    package var api: Int32? { command.api < 0 ? nil : command.api }
    package var process: Int32 { command.pid }

    /// Prepares the command in a network of its own; throws where this computer does not allow that.
    package static func prepare(_ words: [String], environment: [String: String], apiPort: Int) throws -> Self
    {
        guard let port = UInt16(exactly: apiPort) else {
            throw MachineFailure("\(apiPort) is not a TCP port")
        }
        return try Self(words, environment: environment, ownNetwork: true, port: port)
    }

    /// Prepares the command in the caller's own network.
    package static func prepareWithoutNetwork(_ words: [String], environment: [String: String]) throws -> Self
    {
        try Self(words, environment: environment, ownNetwork: false, port: 0)
    }

    private init(_ words: [String], environment: [String: String], ownNetwork: Bool, port: UInt16) throws {
        guard let program = words.first else { throw MachineFailure("there is no command to run") }
        var command = cl_command()
        let lines = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let code = withCStrings(words) { words in
            withCStrings(lines) { lines in
                cl_command_prepare(program, words, lines, ownNetwork ? 1 : 0, port, &command)
            }
        }
        try SystemError.check(code, ownNetwork ? "make a network for the command" : "start \(program)")
        self.command = command
    }

    /// Closes this process's copies of the sockets, once the server has its own.
    package mutating func closeSockets() {
        if command.metadata >= 0 { close(command.metadata) }
        if command.api >= 0 { close(command.api) }
        command.metadata = -1
        command.api = -1
    }

    /// Lets the command begin and waits for its end, passing on signals. A program that cannot be
    /// executed ends with a shell's 127 or 126; `complain` is told why.
    package consuming func run(complain: (String) -> Void) throws -> ProcessEnd {
        let code = cl_command_go(&command)
        guard code == 0 else {
            complain(String(cString: strerror(code)))
            return .code(code == ENOENT ? 127 : 126)
        }
        var status: Int32 = 0
        try SystemError.check(cl_command_wait(command.pid, &status), "wait for the command")
        return ProcessEnd(waitStatus: status)
    }

    deinit {
        var rest = command
        if rest.gate >= 0 { cl_command_abandon(&rest) }
        if rest.metadata >= 0 { close(rest.metadata) }
        if rest.api >= 0 { close(rest.api) }
    }

    /// The caller's environment as the command may see it: no credentials, no profile and no other
    /// endpoint than this server's. The caller's credentials file is passed over too: its `default` would
    /// come before the instance's role.
    package static func environment(
        from caller: [String: String], adding added: [String: String]
    ) -> [String: String] {
        caller.filter { name, _ in !isCredential(name) && !name.hasPrefix("AWS_ENDPOINT_URL") }
            .merging(["AWS_SHARED_CREDENTIALS_FILE": "/dev/null"]) { $1 }.merging(added) { $1 }
    }

    private static func isCredential(_ name: String) -> Bool {
        let names: Set = [
            "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN",
            "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME", "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CREDENTIAL_EXPIRATION",
            "AWS_EC2_METADATA_DISABLED", "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        ]
        return names.contains(name) || name.hasPrefix("AWS_CONTAINER_")
    }
}

extension ProcessEnd {
    /// Ends this process as the other one ended: with its code, or by its signal.
    package func pass() -> Never {
        switch self {
        case .code(let code): cl_exit_as((code & 0xFF) << 8)
        case .signal(let number): cl_exit_as(number)
        }
    }
}
