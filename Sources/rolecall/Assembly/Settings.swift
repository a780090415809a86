import Foundation
import Logging
import Trail
import Vocabulary
import Yams

/// Everything that may be set about a server.
struct ServerSettings: Sendable {
    var directory: DataDirectory
    var host = "127.0.0.1"
    var port = 4566
    /// Whether the API's port speaks HTTPS.
    var tls = false
    var account = AccountID.example
    /// Whether somebody chose the account; else a fixture may.
    var isAccountGiven = false
    var region = Region.usEast1
    var fixture: String?
    var machines = MachineDriver.auto
    var instanceTools: String?
    /// A file of certificates that identity providers may have besides those that this machine trusts.
    var oidcCertificates: String?
    /// Seconds.
    var associationDelay = 0
    /// Requests a second that an instance may make of its metadata service; 0 is without limit.
    var metadataRate = 1024
    /// Calls kept to be explained.
    var trail = Trail.standardCapacity
    var logLevel = Logger.Level.notice

    init(directory: DataDirectory) { self.directory = directory }

    /// The file, which must be there and readable: to find out at the first token would be late.
    func checkedOIDCCertificates() throws -> String? {
        guard let oidcCertificates else { return nil }
        guard let text = try? String(contentsOfFile: oidcCertificates, encoding: .utf8),
            text.contains("-----BEGIN CERTIFICATE-----")
        else {
            throw Failure("--oidc-ca takes a file of certificates (PEM), and \(oidcCertificates) is none")
        }
        return oidcCertificates
    }

    /// Whether only this machine can reach the API.
    var isLoopbackOnly: Bool {
        // Digits and dots alone: `127.example.org` is a name, and anybody's.
        host == "localhost" || host == "::1"
            || host.hasPrefix("127.") && host.utf8.allSatisfy { $0 == 46 || (48...57).contains($0) }
    }
}

/// The options of a `--config` file: one YAML mapping of option names to values.
struct SettingsFile: Sendable {
    private var values: [String: String] = [:]

    init(path: String?) throws {
        guard let path else { return }
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw Failure("cannot read \(path): \(error.localizedDescription)")
        }
        guard let node = try Yams.compose(yaml: text) else { return }
        guard let mapping = node.mapping else {
            throw Failure("\(path) is not a list of `option: value` lines")
        }
        for (key, value) in mapping {
            guard let name = key.string, SettingsSource.names.contains(name) else {
                throw Failure(
                    "\(path):\(key.mark?.line ?? 0): there is no option '\(key.string ?? "?")'; see rolecall serve --help"
                )
            }
            guard let text = value.string else { throw Failure("\(path): '\(name)' takes a plain value") }
            values[name] = text
        }
    }

    subscript(name: String) -> String? { values[name] }
}

/// Where an option's value comes from: the command line, then the environment, then the file.
struct SettingsSource {
    static let names: Set<String> = [
        "data-dir", "host", "port", "account", "region", "fixture", "machines", "instance-tools",
        "association-delay", "metadata-rate", "trail", "log-level", "oidc-ca", "tls",
    ]

    var file: SettingsFile
    var environment = ProcessInfo.processInfo.environment

    func text(_ given: String?, _ name: String) -> String? {
        let variable = "ROLECALL_" + name.uppercased().replacingOccurrences(of: "-", with: "_")
        return given ?? environment[variable] ?? file[name]
    }

    func flag(_ given: Bool, _ name: String) throws -> Bool {
        if given { return true }
        switch text(nil, name)?.lowercased() {
        case nil, "false", "no", "0", "": return false
        case "true", "yes", "1": return true
        case let text?: throw Failure("\(name) takes true or false, not '\(text)'")
        }
    }

    func number(_ given: Int?, _ name: String) throws -> Int? {
        if let given { return given }
        guard let text = text(nil, name) else { return nil }
        guard let number = Int(text) else { throw Failure("\(name) takes a number, not '\(text)'") }
        return number
    }
}
