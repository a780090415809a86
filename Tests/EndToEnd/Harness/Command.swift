import Foundation

/// What a command did.
struct Outcome: Sendable, CustomStringConvertible {
    /// The exit code, or 128 and the signal that ended it, as a shell counts.
    let status: Int32
    let output: String
    let complaint: String

    var succeeded: Bool { status == 0 }
    /// The output without the newline at its end.
    var line: String { output.trimmingCharacters(in: .newlines) }
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    var description: String { "exit \(status)\n\(Self.end(output))\n--- complaint:\n\(Self.end(complaint))" }

    /// The last lines: those that say what went wrong.
    private static func end(_ text: String) -> String {
        text.split(separator: "\n").suffix(30).joined(separator: "\n")
    }
}

/// A program that was started. Its output goes to files, so that nothing has to be read meanwhile.
final class RunningCommand: Sendable {
    private let process: Process
    private let ended: AsyncStream<Void>
    let outputFile: String
    let complaintFile: String

    /// `files` is where the output goes; it must exist.
    init(
        _ words: [String], environment: [String: String], directory: String, files: String,
        input: String? = nil
    ) throws {
        let name = "\(files)/\(UUID().uuidString)"
        (outputFile, complaintFile) = ("\(name).out", "\(name).err")
        for file in [outputFile, complaintFile] { try Data().write(to: URL(fileURLWithPath: file)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        var handles = try [outputFile, complaintFile].map {
            try FileHandle(forWritingTo: URL(fileURLWithPath: $0))
        }
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        if let input {
            try Data(input.utf8).write(to: URL(fileURLWithPath: "\(name).in"))
            let given = try FileHandle(forReadingFrom: URL(fileURLWithPath: "\(name).in"))
            process.standardInput = given
            handles.append(given)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        let (stream, end) = AsyncStream<Void>.makeStream()
        ended = stream
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        // Stories run thousands of commands: what only the child needs must not pile up here.
        for handle in handles { try handle.close() }
        self.process = process
    }

    var isRunning: Bool { process.isRunning }
    var id: Int32 { process.processIdentifier }
    var outputSoFar: String { Self.text(outputFile) }
    var complaintSoFar: String { Self.text(complaintFile) }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for the end; what takes longer than `limit` is killed.
    func end(within limit: Duration = .seconds(600)) async -> Outcome {
        let deadline = DispatchTime.now() + .milliseconds(Int(limit / .milliseconds(1)))
        let guardian = DispatchWorkItem { [process] in
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        DispatchQueue.global().asyncAfter(deadline: deadline, execute: guardian)
        for await _ in ended {}
        guardian.cancel()
        let status = process.terminationStatus
        return Outcome(
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: outputSoFar, complaint: complaintSoFar)
    }

    /// Runs a program to its end for itself, and leaves nothing of it.
    static func alone(_ words: [String]) async throws -> Outcome {
        let files = FileManager.default.temporaryDirectory.appendingPathComponent("rolecall-\(UUID())").path
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: files) }
        return try await RunningCommand(words, environment: [:], directory: files, files: files).end()
    }

    private static func text(_ path: String) -> String {
        (FileManager.default.contents(atPath: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// Finds a program on a search path.
func find(_ program: String, on path: String = searchPath) -> String? {
    path.split(separator: ":").map { "\($0)/\(program)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// Where this computer's programs are.
let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
