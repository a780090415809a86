import ArgumentParser
import Foundation
import Machines

/// `rolecall console`
struct ConsoleVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "console", abstract: "Print what an instance wrote to its console.",
        discussion: """
            Boot messages, the host keys of its sshd, the output of its user data, its
            shutdown. With --follow it goes on until the instance is gone or you
            interrupt it. Of an instance that was terminated a while ago it is what the
            server still has.

            EXAMPLES
              rolecall console i-0123456789abcdef0
              rolecall console i-0123456789abcdef0 --follow
            """)

    @OptionGroup var data: DataDirectoryOption

    @Flag(name: .shortAndLong, help: "Go on with what is written from now on.")
    var follow = false

    @Argument(help: ArgumentHelp("The instance's ID.", valueName: "instance"))
    var instance: String

    func run() throws {
        do {
            try MachineConsole(of: instance, in: data.directory.machines).print(follow: follow) { bytes in
                FileHandle.standardOutput.write(Data(bytes))
            }
        } catch is MachineAbsence {
            FileHandle.standardOutput.write(try ControlClient(data.directory).console(of: instance))
        }
    }
}
