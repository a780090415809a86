import ArgumentParser
import Foundation
import Terminals

/// `rolecall session`
struct SessionVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "A terminal of an instance through Session Manager.",
        discussion: """
            Goes the way of `aws ssm start-session`: the instance's role must let it be
            managed, as AmazonSSMManagedInstanceCore does, and you are ssm-user there,
            who may become root. The server is asked over its control socket, as the root
            of the instance's account, so no credentials are needed. The exit code is the
            shell's or the command's.

            With a command whose input or output is no terminal, they are passed through
            as they are.

            EXAMPLES
              rolecall session i-0123456789abcdef0
              rolecall session i-0123456789abcdef0 -- sudo tail -f \\
                  /var/log/cloud-init-output.log
              rolecall session i-0123456789abcdef0 -- tar c /etc >etc.tar
            """)

    @OptionGroup var data: DataDirectoryOption

    @Argument(help: ArgumentHelp("The instance's ID.", valueName: "instance"))
    var instance: String

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func run() async throws {
        let order = SessionCall(
            instance: instance,
            command: command.isEmpty ? nil : command.map(Self.quoted).joined(separator: " "),
            hasTerminal: TerminalConsole.isInteractive)
        let begun = try ControlClient(data.directory).session(order)
        let end = try await SessionRun.talk(
            url: begun.url, token: begun.token, trusting: begun.certificates)
        if !end.farewell.isEmpty { complain(end.farewell) }
        // A shell that was hung up says nothing.
        throw ExitCode(end.exitCode ?? 255)
    }

    /// A word as the shell inside reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy {
                (97...122).contains($0) || (64...90).contains($0) || (43...58).contains($0) || $0 == 95
                    || $0 == 61
            }
        return isPlain ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
