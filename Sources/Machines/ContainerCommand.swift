import Glibc

/// A command inside a running machine that this process becomes. It needs nothing from the server but its directory,
/// so that a verb of the program can become the command.
package enum ContainerCommand {
    /// What a person gets who names no command: a login shell, bash where there is one.
    static let loginShell = ["/bin/sh", "-c", "command -v bash >/dev/null && exec bash -l; exec sh -l"]

    /// Becomes the command: its exit code, its signals and the terminal are this process's. Throws a
    /// `MachineAbsence` when there is no such machine here, or it does not run. The environment inside is the machine's own: PATH,
    /// LANG and the AWS region.
    package static func become(
        instance: String, in machines: String, command: [String], user: String? = nil
    ) throws -> Never {
        guard let place = MachineDirectory(base: machines, instanceID: instance), place.exists else {
            throw MachineAbsence()
        }
        let engine = Engine(base: machines)
        guard engine.process(instance) != nil else {
            throw MachineAbsence()
        }
        guard let program = Command.find(Engine.program) else {
            throw MachineFailure("runc is not installed")
        }
        var options: [String] = []
        if isatty(0) == 1 && isatty(1) == 1 {
            let kind = getenv("TERM").map { String(cString: $0) } ?? "xterm"
            options += ["--tty", "--env", "TERM=\(kind)"]
        }
        if let user { options += ["--user", try identity(user, in: instance, by: engine)] }
        let exec = engine.exec(words(of: command), in: instance, options: options)
        withCStrings(exec.words) { words in
            withCStrings(Command.environment) { _ = execve(program, words, $0) }
        }
        throw SystemError("run \(program)")
    }

    /// Through a shell, which says what is wrong with a command's name as shells do, where the engine writes a
    /// log: 127 for what is not there, 126 for what cannot be run.
    static func words(of command: [String]) -> [String] {
        guard !command.isEmpty else { return loginShell }
        let script = """
            command -v "$1" >/dev/null || [ -e "$1" ] || { echo "$1: command not found" >&2; exit 127; }
            exec "$@"
            """
        return ["/bin/sh", "-c", script, "sh"] + command
    }

    /// The numbers of a user, which are all that runc takes. The machine is asked: what its files have become,
    /// this program does not open.
    static func identity(_ user: String, in instance: String, by engine: Engine) throws -> String {
        let numbers = user.split(separator: ":", omittingEmptySubsequences: false)
        if numbers.count <= 2, numbers.allSatisfy({ UInt32($0) != nil }) { return user }
        let script = "id -u \(user) && id -g \(user)"
        guard TerminalUser.isName(user),
            let said = try? engine.exec(["/bin/sh", "-c", script], in: instance).run(atMost: 64, seconds: 60)
        else { throw MachineFailure("instance \(instance) has no user \(user)") }
        let found = said.split(separator: "\n")
        guard found.count == 2, found.allSatisfy({ UInt32($0) != nil }) else {
            throw MachineFailure("instance \(instance) does not say who \(user) is")
        }
        return found.joined(separator: ":")
    }
}
