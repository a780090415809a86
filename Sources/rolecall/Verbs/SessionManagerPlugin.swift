import ArgumentParser
import Foundation
import Terminals

/// `rolecall session-manager-plugin`, or this program under the name `session-manager-plugin`.
struct SessionManagerPlugin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session-manager-plugin",
        abstract: "What `aws ssm start-session` runs to talk to a session.",
        discussion: """
            The AWS CLI looks for a program of this name on the PATH. A link is enough:

              ln -s "$(command -v rolecall)" /usr/local/bin/session-manager-plugin
              aws ssm start-session --target i-0123456789abcdef0
            """)

    @Argument(parsing: .captureForPassthrough, help: "What the AWS CLI says.")
    var words: [String] = []

    /// What `start-session` answered.
    private struct Begun: Decodable {
        var SessionId: String
        var TokenValue: String
        var StreamUrl: String
    }

    func run() async throws {
        // Newer CLIs name a variable, so that the token is not seen in the list of processes.
        // https://github.com/aws/aws-cli/blob/develop/awscli/customizations/sessionmanager.py
        switch words.first {
        case nil:
            print(
                "\nThe Session Manager plugin was installed successfully. "
                    + "Use the AWS CLI to start a session.\n")
        case "--version": print(PluginVersion.text)
        case "--help", "-h": print(Self.helpMessage())
        case let first?:
            let text = ProcessInfo.processInfo.environment[first] ?? first
            guard let begun = try? JSONDecoder().decode(Begun.self, from: Data(text.utf8)) else {
                throw Failure("the first argument is not what start-session answered")
            }
            try await talk(begun)
        }
    }

    private func talk(_ begun: Begun) async throws {
        print("\nStarting session with SessionId: \(begun.SessionId)")
        fflush(nil)
        let end = try await SessionRun.talk(
            url: begun.StreamUrl, token: begun.TokenValue,
            trusting: ProcessInfo.processInfo.environment["AWS_CA_BUNDLE"])
        let why = end.farewell.isEmpty ? "" : " : \(end.farewell)"
        print(
            why.isEmpty
                ? "\n\nExiting session with sessionId: \(begun.SessionId).\n"
                : "\n\nSessionId: \(begun.SessionId)\(why)\n")
    }
}

/// The version of AWS's plugin whose way of being called this one has: from 1.2.650 on it takes the answer from the
/// environment.
enum PluginVersion {
    static let text = "1.2.650.0"
}
