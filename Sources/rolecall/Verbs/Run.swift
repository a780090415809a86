import ArgumentParser
import Foundation
import Machines

/// `rolecall run`
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a command with a role, as if it ran on an instance that has it.",
        discussion: """
            The command keeps your files, directory, terminal and environment (but for
            AWS credentials) and gets a network of its own, in which the metadata service
            at 169.254.169.254 gives out the role's rotating credentials. Signals and the
            exit code are passed on.

            EXAMPLES
              rolecall run --role DEV_ROLE -- aws sts get-caller-identity
              rolecall run --instance-profile DEV_PROFILE -- python3 app.py
              rolecall run --account 111122223333 --role App -- ./report
              rolecall run -- bash                    a shell with no role at all
            """)

    @OptionGroup var data: DataDirectoryOption
    @OptionGroup var account: AccountOption

    @Option(help: "The role to run with; an instance profile is made for it when it has none.")
    var role: String?

    @Option(name: .customLong("instance-profile"), help: "The instance profile to run with.")
    var instanceProfile: String?

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func validate() throws {
        guard role == nil || instanceProfile == nil else {
            throw ValidationError("Give --role or --instance-profile, not both.")
        }
        guard !command.isEmpty else {
            throw ValidationError("Say what to run: rolecall run --role ROLE -- COMMAND")
        }
    }

    func run() throws {
        let client = try ControlClient(data.directory)
        let endpoint = try client.endpoint()
        var added = [
            "AWS_ENDPOINT_URL": endpoint.url, "AWS_REGION": endpoint.region,
            "AWS_DEFAULT_REGION": endpoint.region,
        ]
        added["AWS_CA_BUNDLE"] = endpoint.caCertificate
        let environment = NamespaceCommand.environment(
            from: ProcessInfo.processInfo.environment, adding: added)
        let status: ProcessEnd
        do {
            status = try runInOwnNetwork(command, environment, client, endpoint)
        } catch let failure as SystemError {
            complain(
                "rolecall: no network of its own for the command (\(failure)); telling it where to look instead"
            )
            status = try runInOurNetwork(command, environment, client)
        }
        status.pass()
    }

    private func runInOwnNetwork(
        _ words: [String], _ environment: [String: String], _ client: ControlClient, _ endpoint: Endpoint
    ) throws -> ProcessEnd {
        guard var url = URLComponents(string: endpoint.url), let port = url.port else {
            throw Failure("the server's endpoint \(endpoint.url) has no port")
        }
        // In the command's own network the API is at its own loopback, wherever the server listens.
        url.host = "127.0.0.1"
        var environment = environment
        environment["AWS_ENDPOINT_URL"] = url.string
        var child = try NamespaceCommand.prepare(words, environment: environment, apiPort: port)
        guard let metadata = child.metadata, let api = child.api else {
            throw Failure("the command's network has no sockets")
        }
        _ = try client.run(
            role: role, instanceProfile: instanceProfile, account: account.account,
            descriptors: [metadata, api])
        child.closeSockets()
        // The instance lives as long as the connection.
        defer { withExtendedLifetime(client) {} }
        return try child.run(complain: complain)
    }

    /// Without a network of its own the command is told where its metadata service is.
    private func runInOurNetwork(
        _ words: [String], _ environment: [String: String], _ client: ControlClient
    ) throws -> ProcessEnd {
        let metadata = try client.run(
            role: role, instanceProfile: instanceProfile, account: account.account, descriptors: [])
        var environment = environment
        environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = metadata
        defer { withExtendedLifetime(client) {} }
        return try NamespaceCommand.prepareWithoutNetwork(words, environment: environment).run(
            complain: complain)
    }
}
