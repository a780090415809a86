import Foundation
import Testing

/// A real provider on this computer, with certificates and keys of its own.
final class TestProvider: Sendable {
    let directory: String
    let issuer: String
    private let process: Process

    var certificates: String { "\(directory)/ca.pem" }
    /// What it was asked for, in order.
    var requests: [String] {
        let text = (try? String(contentsOfFile: "\(directory)/requests", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    /// Why there can be none.
    static let hindrance: Comment? = {
        for program in ["python3", "openssl"] where path(program) == nil {
            return "there is no \(program) on the PATH"
        }
        return nil
    }()

    private static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("EndToEnd/Programs/provider.py").path

    private static func path(_ program: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
            .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("provider-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        directory = folder.path
        process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.path("python3")))
        process.arguments = [Self.program, "serve", directory]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let file = "\(directory)/issuer"
        let deadline = ContinuousClock().now + .seconds(60)
        while !FileManager.default.fileExists(atPath: file), ContinuousClock().now < deadline {
            try await Task.sleep(for: .milliseconds(20))
        }
        issuer = try String(contentsOfFile: file, encoding: .utf8)
    }

    deinit {
        // Not SIGTERM: what a thread of Dispatch starts may have it blocked.
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// A token of `claims`, as JSON; `key` is `rsa`, `ec`, `weak`, `other` or `none`.
    func sign(_ claims: String, with key: String = "rsa") throws -> String {
        let signer = Process()
        let pipe = Pipe()
        signer.executableURL = URL(fileURLWithPath: try #require(Self.path("python3")))
        signer.arguments = [Self.program, "sign", directory, key, claims]
        signer.standardOutput = pipe
        try signer.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        signer.waitUntilExit()
        return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
