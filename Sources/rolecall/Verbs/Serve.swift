import ArgumentParser
import Foundation
import Logging
import Vocabulary

/// `rolecall serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the server.",
        discussion: """
            Prints a line with the endpoint once it accepts connections, and one that
            says what instances are. Every option can also be set by an environment
            variable (--data-dir is ROLECALL_DATA_DIR, and so on) or in a YAML file
            named by --config; an option given on the command line wins, then the
            environment, then the file.

            EXAMPLES
              rolecall serve
              rolecall serve --port 0 --data-dir ./lab \\
                  --fixture Examples/seeds/walkthrough.yaml
              rolecall serve --tls
              rolecall serve --host 0.0.0.0 --account 123456789012 \\
                  --region eu-central-1
            """)

    @OptionGroup var data: DataDirectoryOption

    @Option(help: "The address to listen on (default: 127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen on, 0 for any free one (default: 4566).")
    var port: Int?

    @Flag(
        help: """
            Speak HTTPS, with certificates of the server's own authority. rolecall env names the authority to \
            clients, and so does GET /_rolecall/ca-certificate.
            """)
    var tls = false

    @Option(help: "The default account's twelve digits (default: 123456789012).")
    var account: String?

    @Option(help: "The region that instances and buckets live in unless told otherwise (default: us-east-1).")
    var region: String?

    @Option(help: "A state to declare at start; applying it again changes nothing.")
    var fixture: String?

    @Option(help: "What runs instances: container, record, or auto (default: auto).")
    var machines: MachineDriver?

    @Option(
        name: .customLong("instance-tools"),
        help: ArgumentHelp(
            "Directories of this machine that stay readable inside instances, separated by colons.",
            valueName: "directories"))
    var instanceTools: String?

    @Option(
        name: .customLong("association-delay"),
        help: ArgumentHelp(
            "Seconds that a changed instance profile takes to reach a running instance, as on AWS (default: 0).",
            valueName: "seconds"))
    var associationDelay: Int?

    @Option(
        name: .customLong("metadata-rate"),
        help: ArgumentHelp(
            "Requests a second that an instance may make of its metadata service before it answers 503; twice as many at once, 0 for no limit (default: 1024).",
            valueName: "requests"))
    var metadataRate: Int?

    @Option(
        name: .customLong("oidc-ca"),
        help: ArgumentHelp(
            "Certificates (PEM) to trust in OpenID Connect providers besides the system's.",
            valueName: "file"))
    var oidcCA: String?

    @Option(
        help: ArgumentHelp(
            "How many of the last calls rolecall why, whatif and learn know of; 0 is none (default: 10000).",
            valueName: "calls"))
    var trail: Int?

    @Option(
        name: .customLong("log-level"),
        help: "trace, debug, info, notice, warning or error (default: notice).")
    var logLevel: String?

    @Option(help: ArgumentHelp("A YAML file with any of these options.", valueName: "file"))
    var config: String?

    func run() async throws {
        let file = try SettingsFile(path: config ?? ProcessInfo.processInfo.environment["ROLECALL_CONFIG"])
        let source = SettingsSource(file: file)
        var settings = ServerSettings(
            directory: DataDirectory(
                source.text(data.dataDirectory, "data-dir") ?? DataDirectory.standard()))
        settings.host = source.text(host, "host") ?? settings.host
        settings.port = try source.number(port, "port") ?? settings.port
        guard (0...65535).contains(settings.port) else {
            throw Failure("--port takes 0 to 65535, not \(settings.port)")
        }
        settings.tls = try source.flag(tls, "tls")
        settings.associationDelay = try source.number(associationDelay, "association-delay") ?? 0
        settings.metadataRate = try source.number(metadataRate, "metadata-rate") ?? settings.metadataRate
        guard (0...1_000_000).contains(settings.metadataRate) else {
            throw Failure("--metadata-rate takes requests a second, not \(settings.metadataRate)")
        }
        settings.trail = try source.number(trail, "trail") ?? settings.trail
        guard (0...10_000_000).contains(settings.trail) else {
            throw Failure("--trail takes a number of calls, not \(settings.trail)")
        }
        settings.fixture = source.text(fixture, "fixture")
        settings.instanceTools = source.text(instanceTools, "instance-tools")
        settings.oidcCertificates = source.text(oidcCA, "oidc-ca")
        if let text = source.text(account, "account") {
            guard let account = AccountID(text) else {
                throw Failure("--account takes twelve digits, not '\(text)'")
            }
            settings.account = account
            settings.isAccountGiven = true
        }
        if let text = source.text(region, "region") {
            guard let region = Region(code: text) else {
                throw Failure("--region takes a code such as us-east-1, not '\(text)'")
            }
            settings.region = region
        }
        if let text = source.text(machines?.rawValue, "machines") {
            guard let driver = MachineDriver(rawValue: text) else {
                throw Failure("--machines takes container, record or auto, not '\(text)'")
            }
            settings.machines = driver
        }
        if let text = source.text(logLevel, "log-level") {
            guard let level = Logger.Level(rawValue: text) else {
                throw Failure("--log-level takes trace, debug, info, notice, warning or error, not '\(text)'")
            }
            settings.logLevel = level
        }
        try await Server.run(settings)
    }
}

/// What runs instances.
enum MachineDriver: String, ExpressibleByArgument, Sendable {
    /// Containers where the machine allows it, else records.
    case auto
    case container
    /// State only.
    case record
}
