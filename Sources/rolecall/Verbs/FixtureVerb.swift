import ArgumentParser
import Foundation

/// `rolecall fixture`
struct FixtureVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixture", abstract: "Declare a state: users, roles, policies, instances, buckets.",
        subcommands: [Apply.self])

    struct Apply: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Make what a file declares true on the running server. Applying it again changes nothing.",
            discussion: """
                EXAMPLES
                  rolecall fixture apply Examples/seeds/walkthrough.yaml
                """)

        @OptionGroup var data: DataDirectoryOption

        @Argument(help: ArgumentHelp("The fixture, in YAML.", valueName: "file"))
        var file: String

        func run() throws {
            let text: String
            do {
                text = try String(contentsOfFile: file, encoding: .utf8)
            } catch {
                throw Failure("cannot read \(file): \(error.localizedDescription)")
            }
            print(try ControlClient(data.directory).apply(fixture: text, named: file))
        }
    }
}
