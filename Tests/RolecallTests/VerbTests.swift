import ArgumentParser
import Foundation
import NIOCore
import Testing

@testable import rolecall

@Suite struct `The verbs` {
    private static func all(below command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        [command] + command.configuration.subcommands.flatMap { all(below: $0) }
    }

    @Test func `have help that fits into 80 columns as it was written`() {
        let verbs = Self.all(below: Rolecall.self)
        #expect(verbs.count > 15)
        for verb in verbs {
            // The first paragraph is the summary, the last are made of the options: those are wrapped.
            let texts = [80, 1000].map { columns in
                Rolecall.helpMessage(for: verb, columns: columns).components(separatedBy: "USAGE:")[0]
                    .components(separatedBy: "\n\n").dropFirst()
            }
            #expect(texts[0] == texts[1], "\(verb)")
        }
    }

    private static let mistakes = [
        ("run --role X", "Say what to run: rolecall run --role ROLE -- COMMAND", "Usage: rolecall run "),
        ("exec i-0a --usr me", "Unknown option '--usr'", "Usage: rolecall exec "),
        (
            "why --principal me --action s3:GetObject --resource notarn",
            "--resource takes an ARN or '*', not 'notarn'.", "Usage: rolecall why "
        ),
    ]

    @Test(arguments: mistakes)
    func `say what is wrong with what was typed`(line: String, words: String, usage: String) {
        do {
            _ = try Rolecall.parseAsRoot(line.split(separator: " ").map(String.init))
            Issue.record("\(line) is understood")
        } catch {
            let message = Rolecall.fullMessage(for: error)
            #expect(message.contains("Error: \(words)"), "\(message)")
            #expect(message.contains(usage), "\(message)")
        }
    }

    private static let forgotten: [(line: String, meant: String?)] = [
        ("exec i-0a nosuch -l", "exec i-0a -- nosuch -l"),
        ("exec --user me i-0a ls", "exec --user me i-0a -- ls"),
        ("run --role X aws s3 ls --recursive", "run --role X -- aws s3 ls --recursive"),
        ("session i-0a id", "session i-0a -- id"),
        ("exec i-0a -- ls", nil), ("exec i-0a --usr me", nil), ("console i-0a ls", nil), ("why a b", nil),
    ]

    @Test(arguments: forgotten)
    func `tell where two hyphens are missing`(line: String, meant: String?) {
        let advice = ForgottenHyphens.advice(on: line.split(separator: " ").map(String.init))
        #expect(advice == meant.map { "put -- before the command: rolecall \($0)" })
    }

    @Test func `take a command behind two hyphens`() throws {
        let exec = try #require(
            try Rolecall.parseAsRoot(["exec", "i-0a", "--user", "me", "--", "ls", "-l", "--"]) as? Exec)
        #expect(exec.command == ["ls", "-l", "--"] && exec.user == "me")
        let run = try #require(try Rolecall.parseAsRoot(["run", "--", "--odd"]) as? Run)
        #expect(run.command == ["--odd"])
    }
}

@Suite struct `A server that cannot listen` {
    private static let reasons: [(any Error, String)] = [
        (
            IOError(errnoCode: EADDRNOTAVAIL, reason: "bind(descriptor:ptr:bytes:)"),
            "1.2.3.4 is no address of this computer"
        ),
        (
            IOError(errnoCode: EADDRINUSE, reason: "bind(descriptor:ptr:bytes:)"),
            "another server is there; --port 0 takes any free port"
        ),
        (IOError(errnoCode: EACCES, reason: "bind(descriptor:ptr:bytes:)"), "Permission denied"),
    ]

    @Test(arguments: reasons)
    func `says why`(error: any Error, reason: String) {
        var settings = ServerSettings(directory: DataDirectory("/nowhere"))
        settings.host = "1.2.3.4"
        settings.port = 80
        #expect(settings.cannotListen(because: error) == "cannot listen on 1.2.3.4:80: \(reason)")
    }
}
