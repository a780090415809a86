import Foundation

/// AWS's own codecs, asked through a script: what it would send, what it understands of an answer.
enum Botocore {
    /// Whether Python has the pinned botocore.
    static let isHere = (try? ask("check")) != nil

    static func inputs() throws -> [InputCase] {
        try JSONDecoder().decode([InputCase].self, from: try ask("inputs"))
    }

    static func understood(of answers: [OutputCase]) throws -> [Understood] {
        try JSONDecoder().decode([Understood].self, from: try ask("outputs", JSONEncoder().encode(answers)))
    }

    struct InputCase: Decodable {
        struct Request: Decodable {
            var method: String
            var path: String
            var query: String
            var headers: [[String]]
            var body: Data
        }
        var service: String
        var operation: String
        var request: Request
        var expected: Facts
    }

    struct OutputCase: Encodable {
        var service: String
        var operation: String
        var status: Int
        var headers: [[String]]
        var body: Data
    }

    struct Understood: Decodable {
        var requestID: String?
        var understood: Facts
    }

    struct Failed: Error {
        var status: Int32
    }

    private static func ask(_ verb: String, _ input: Data = Data()) throws -> Data {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "EndToEnd/codec_differential.py")
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "codec-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files, not pipes: both sides are larger than a pipe holds.
        let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try input.write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, verb]
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
        return try Data(contentsOf: outputFile)
    }
}
