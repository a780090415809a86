import Glibc

/// A command inside a running machine. It needs nothing from the server but its directory, so that a
/// verb of the program can become the command.
package enum ContainerExec {
    /// What a person gets who names no command: a login shell, bash where there is one.
    package static let loginShell = [
        "/bin/sh", "-c", "command -v bash >/dev/null && exec bash -l; exec sh -l",
    ]

    /// The words of the engine's command. The environment inside is the machine's own: PATH, LANG and
    /// the AWS endpoint and region.
    package static func words(
        instance: String, in machines: String, command: [String], user: String? = nil, terminal: Bool,
        terminalType: String? = nil
    ) -> [String] {
        var words = [Engine.program, "--root", Engine.records(machines), "exec"]
        if terminal { words += ["--tty", "--env", "TERM=\(terminalType ?? "xterm")"] }
        if let user { words += ["--user", user] }
        return words + [instance] + (command.isEmpty ? loginShell : command)
    }

    /// Becomes the command: its exit code, its signals and the terminal are this process's. Throws when
    /// there is no such machine here, or it does not run.
    package static func become(
        instance: String, in machines: String, command: [String], user: String? = nil
    ) throws -> Never {
        guard let place = MachineDirectory(base: machines, instanceID: instance), place.exists else {
            throw MachineFailure("there is no container of instance \(instance) in \(machines)")
        }
        guard Engine(base: machines).process(instance) != nil else {
            throw MachineFailure("instance \(instance) is not running")
        }
        guard let program = Command.find(Engine.program) else {
            throw MachineFailure("runc is not installed")
        }
        let user = try user.map { try identity($0, in: place) }
        let words = words(
            instance: instance, in: machines, command: command, user: user,
            terminal: isatty(0) == 1 && isatty(1) == 1,
            terminalType: getenv("TERM").map { String(cString: $0) })
        withCStrings(words) { words in
            withCStrings(["PATH=" + Command.places.joined(separator: ":")]) { _ = execve(program, words, $0) }
        }
        throw SystemError("run \(program)")
    }

    /// runc takes numbers only.
    private static func identity(_ user: String, in place: MachineDirectory) throws -> String {
        for line in (File.text("\(place.root)/etc/passwd") ?? "").split(separator: "\n") {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            if fields.count > 3, fields[0] == user { return "\(fields[2]):\(fields[3])" }
        }
        throw MachineFailure("instance \(place.instanceID) has no user \(user)")
    }
}
