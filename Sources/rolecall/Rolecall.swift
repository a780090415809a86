import ArgumentParser
import Foundation

/// The program.
@main
struct Rolecall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rolecall",
        abstract: "IAM roles for EC2, on machines you own.",
        discussion: """
            Rolecall speaks AWS's wire protocols, so the AWS CLI, the SDKs and Terraform
            work against it unmodified, and it enforces: every call is authenticated and
            authorized by AWS's rules.

            EXAMPLES
              rolecall serve                              start the server
              eval "$(rolecall env)"                      point this shell's AWS CLI at it
              aws sts get-caller-identity                 … and use it
              rolecall run --role DEV_ROLE -- aws s3 ls   run a command with a role
              rolecall why --last-denied                  why was that denied?
              rolecall exec i-0123456789abcdef0 -- bash -l
                                                          a shell inside an instance
              rolecall session i-0123456789abcdef0        the same through Session Manager
            """,
        version: Version.current,
        subcommands: [
            Serve.self, Run.self, Exec.self, ConsoleVerb.self, SessionVerb.self, SessionManagerPlugin.self,
            ImageVerb.self,
            Configure.self,
            CredentialsVerb.self, Env.self, FixtureVerb.self,
            ImportVerb.self, Why.self, WhatIf.self, Learn.self,
        ])

    /// Under the name of AWS's plugin it is that.
    static func main() async {
        let words = CommandLine.arguments
        let name = words.first?.split(separator: "/").last.map(String.init)
        let plugin = SessionManagerPlugin.configuration.commandName
        let given = (name == plugin ? [plugin].compactMap { $0 } : []) + words.dropFirst()
        if let advice = ForgottenHyphens.advice(on: given) {
            complain("Error: \(advice)")
            exit(withError: ExitCode(EX_USAGE))
        }
        await main(given)
    }
}

/// What this build calls itself.
enum Version {
    static let current = "0.1.0"
}
