import ArgumentParser
import CLinux
import Foundation

/// `rolecall run`
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a command with a role, as if it ran on an instance that has it.",
        discussion: """
            The command keeps your files, directory, terminal and environment (but for AWS credentials) and
            gets a network of its own, in which the metadata service at 169.254.169.254 gives out the role's
            rotating credentials. Signals and the exit code are passed on.

            EXAMPLES
              rolecall run --role DEV_ROLE -- aws sts get-caller-identity
              rolecall run --instance-profile DEV_PROFILE -- python3 app.py
              rolecall run -- bash                       a shell with no role at all
            """)

    @OptionGroup var data: DataDirectoryOption

    @Option(help: "The role to run with; an instance profile is made for it when it has none.")
    var role: String?

    @Option(name: .customLong("instance-profile"), help: "The instance profile to run with.")
    var instanceProfile: String?

    @Argument(parsing: .captureForPassthrough, help: "The command and its arguments.")
    var command: [String] = []

    func validate() throws {
        guard role == nil || instanceProfile == nil else {
            throw ValidationError("Give --role or --instance-profile, not both.")
        }
    }

    func run() throws {
        let words = command.first == "--" ? Array(command.dropFirst()) : command
        guard !words.isEmpty else {
            throw ValidationError("Say what to run: rolecall run --role ROLE -- COMMAND")
        }
        let client = try ControlClient(data.directory)
        let endpoint = try client.endpoint()
        var environment = Self.environment(for: endpoint)
        guard let port = URLComponents(string: endpoint.url)?.port else {
            throw Failure("the server's endpoint \(endpoint.url) has no port")
        }
        var child: Child
        if cl_may_make_namespaces() == 0 {
            child = try Child(words, environment, network: UInt16(port))
            _ = try client.run(
                role: role, instanceProfile: instanceProfile, directory: FileManager.default.currentDirectoryPath,
                descriptors: child.takeDescriptors())
        } else {
            // Without a network of its own the command is told where its metadata service is.
            let (_, metadata) = try client.run(
                role: role, instanceProfile: instanceProfile, directory: FileManager.default.currentDirectoryPath,
                descriptors: [])
            environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = metadata
            child = try Child(words, environment, network: nil)
        }
        child.go()
        child.waitAndEndAlike()
    }

    /// The caller's environment without anybody's credentials.
    private static func environment(for endpoint: Endpoint) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for name in [
            "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
            "AWS_EC2_METADATA_DISABLED", "AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
        ] { environment[name] = nil }
        environment["AWS_ENDPOINT_URL"] = endpoint.url
        environment["AWS_REGION"] = endpoint.region
        environment["AWS_DEFAULT_REGION"] = endpoint.region
        // The keys in the caller's home would come before the role's.
        environment["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null"
        environment["AWS_CONFIG_FILE"] = "/dev/null"
        return environment
    }
}

/// A command that waits for its go, perhaps in a network of its own.
private struct Child {
    private var command = cl_command()

    init(_ words: [String], _ environment: [String: String], network apiPort: UInt16?) throws {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        let error = cl_command_prepare(
            arguments[0], &arguments, &variables, apiPort == nil ? 0 : 1, apiPort ?? 0, &command)
        guard error == 0 else { throw Failure("cannot start \(words[0]): \(String(cString: strerror(error)))") }
    }

    /// The sockets of metadata service and API inside the command's network.
    func takeDescriptors() -> [Int32] { [command.metadata, command.api] }

    mutating func go() {
        let error = cl_command_go(&command)
        guard error == 0 else {
            complain("rolecall: cannot start the command: \(String(cString: strerror(error)))")
            // As a shell ends when there is no such command, or it may not be run.
            exit(error == ENOENT ? 127 : 126)
        }
    }

    func waitAndEndAlike() -> Never {
        var status: Int32 = 0
        _ = cl_command_wait(command.pid, &status)
        cl_exit_as(status)
    }
}
