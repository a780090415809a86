import Foundation
import Testing

/// An AWS CLI of this computer.
struct AWSClient: Sendable, CustomTestStringConvertible {
    let path: String
    let version: String

    var testDescription: String { "aws-cli \(version)" }

    /// The first on the path and Debian's, if that is another.
    static let all: [AWSClient] = {
        var found: [AWSClient] = []
        for path in [find("aws"), "/usr/bin/aws"].compactMap({ $0 }) {
            guard FileManager.default.isExecutableFile(atPath: path), let version = version(of: path),
                !found.contains(where: { $0.version == version })
            else { continue }
            found.append(AWSClient(path: path, version: version))
        }
        return found
    }()

    /// What a shell has to know before the guides' commands, as a function named `aws`. Before 1.29 and 2.13
    /// the CLI knew no `AWS_ENDPOINT_URL`.
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
    var prelude: String {
        let endpoint = readsEndpointVariable ? "" : #" --endpoint-url "$AWS_ENDPOINT_URL""#
        return "aws() { '\(path)'\(endpoint) \"$@\"; }\n"
    }

    /// The same where AWS's own names lead to the server.
    var preludeInside: String { "aws() { '\(path)' \"$@\"; }\n" }

    private var readsEndpointVariable: Bool {
        let numbers = version.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { return false }
        return numbers[0] == 1 ? numbers[1] >= 29 : numbers[1] >= 13
    }

    private static func version(of path: String) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--version"]
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let words = text.split(separator: " ").first, words.hasPrefix("aws-cli/") else { return nil }
        return String(words.dropFirst("aws-cli/".count))
    }
}
