import ArgumentParser
import Foundation
import Machines

/// `rolecall exec`
struct Exec: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a command or a shell inside an instance.",
        discussion: """
            The command starts with an empty environment but for what a login sets, the
            region among it; AWS's own names lead to the server. Without a command it is
            a login shell.

            EXAMPLES
              rolecall exec i-0123456789abcdef0 -- aws sts get-caller-identity
              rolecall exec i-0123456789abcdef0
            """)

    @OptionGroup var data: DataDirectoryOption

    @Option(help: "Whom to be inside, by name or by number; root unless told otherwise.")
    var user: String?

    @Argument(help: ArgumentHelp("The instance's ID.", valueName: "instance"))
    var instance: String

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func run() throws {
        do {
            try ContainerCommand.become(
                instance: instance, in: data.directory.machines, command: command, user: user)
        } catch is MachineAbsence {
            throw Failure(try ControlClient(data.directory).absence(of: instance))
        }
    }
}
