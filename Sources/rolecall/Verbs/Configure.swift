import ArgumentParser
import Foundation

/// `rolecall configure`
struct Configure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add a profile for this server to ~/.aws/config; everything else there stays as it is.",
        discussion: """
            The profile has no keys: it fetches short-lived credentials when they are
            needed.

            EXAMPLES
              rolecall configure
              aws --profile rolecall sts get-caller-identity
              rolecall configure --profile lab --data-dir ./lab
              rolecall configure --profile acme --account 111122223333
            """)

    @OptionGroup var data: DataDirectoryOption
    @OptionGroup var account: AccountOption

    @Option(help: "The profile's name.")
    var profile = "rolecall"

    @Option(help: ArgumentHelp("The file to write. Also AWS_CONFIG_FILE.", valueName: "file"))
    var configFile: String?

    func run() throws {
        let client = try ControlClient(data.directory)
        // An account that is not known is better refused now than at each call.
        if account.account != nil { _ = try client.credentials(account: account.account) }
        let endpoint = try client.endpoint()
        let chosen = account.account.map { " --account \($0)" } ?? ""
        let environment = ProcessInfo.processInfo.environment
        let path =
            configFile ?? environment["AWS_CONFIG_FILE"]
            ?? "\(environment["HOME"] ?? NSHomeDirectory())/.aws/config"
        var file = ConfigFile(try Self.text(of: path))
        var lines = [
            "region = \(endpoint.region)",
            "endpoint_url = \(endpoint.url)",
            "credential_process = \"\(Self.program)\" credentials --data-dir \"\(data.directory.path)\"\(chosen)",
        ]
        if let certificate = endpoint.caCertificate { lines.append("ca_bundle = \(certificate)") }
        file.replace(section: profile == "default" ? "default" : "profile \(profile)", with: lines)
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
        print("Wrote the profile to \(path). Try:\n  aws --profile \(profile) sts get-caller-identity")
    }

    /// A file that is there and cannot be read must not be taken for an empty one: it is written anew.
    private static func text(of path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw Failure("cannot read \(path): \(error.localizedDescription)")
        }
    }

    /// Where this program is, so that the AWS CLI finds it whatever its PATH.
    private static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
    }
}

/// An INI file of which one section is ours and every other byte somebody else's.
struct ConfigFile {
    private(set) var text: String

    init(_ text: String) { self.text = text }

    /// Puts `lines` where the section is, or at the end.
    mutating func replace(section: String, with lines: [String]) {
        var kept = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if kept.last == "" { kept.removeLast() }
        let start = kept.firstIndex { Self.header(of: $0) == section }
        guard let start else {
            if !kept.isEmpty { kept.append("") }
            kept += ["[\(section)]"] + lines
            text = kept.joined(separator: "\n") + "\n"
            return
        }
        let end = kept[(start + 1)...].firstIndex { Self.header(of: $0) != nil } ?? kept.endIndex
        // Blank lines before the next section are not the section's.
        let last = kept[start..<end].lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? start
        kept.replaceSubrange((start + 1)..<(last + 1), with: lines)
        text = kept.joined(separator: "\n") + "\n"
    }

    private static func header(of line: String) -> String? {
        let line = line.trimmingCharacters(in: .whitespaces)
        guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return nil }
        return line[line.index(after: line.startIndex)..<end].split(separator: " ").joined(separator: " ")
    }
}
