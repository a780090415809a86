import Foundation
import Machines
import Synchronization

/// One run of mmdebstrap, with its progress on standard error. An interrupt ends it and leaves nothing.
final class ImageBuild: Sendable {
    private let recipe: ImageRecipe
    private let progress: BuildProgress
    private let lastLines = Mutex<[String]>([])

    init(_ recipe: ImageRecipe) {
        self.recipe = recipe
        progress = BuildProgress(showsSteadily: isatty(STDERR_FILENO) == 1)
    }

    /// Why images cannot be built here, and what to do about it.
    static func unavailable() -> String? {
        guard geteuid() == 0 else {
            return "an image is built as root: sudo rolecall image build …"
        }
        let missing = [("mmdebstrap", "mmdebstrap"), ("unshare", "util-linux")].filter {
            Command.find($0.0) == nil
        }
        guard missing.isEmpty else {
            return "a program is missing: apt-get install \(missing.map(\.1).joined(separator: " "))"
        }
        return nil
    }

    /// Fills the directory; gives its size in bytes. Throws what mmdebstrap said when it fails.
    func run(into place: BuildDirectory) throws -> Int {
        let words = recipe.words(into: place.path)
        guard let program = Command.find(words[0]) else { throw Failure("unshare is not installed") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(words.dropFirst())
        process.environment = ["PATH": Command.searchPath, "LC_ALL": "C.UTF-8"]
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = output
        try process.run()
        let interrupts = Interrupts { kill(process.processIdentifier, SIGKILL) }
        defer { interrupts.stop() }
        read(output.fileHandleForReading, place)
        process.waitUntilExit()
        progress.end()
        if let signal = interrupts.received {
            place.remove()
            complain("interrupted; nothing is left")
            exit(128 + signal)
        }
        guard process.terminationStatus == 0 else {
            place.remove()
            throw Failure(Self.explanation(lastLines.withLock { $0 }, of: recipe))
        }
        return place.bytes
    }

    private func read(_ output: FileHandle, _ place: BuildDirectory) {
        var rest = ""
        let ticking = progress.tick { place.bytes }
        defer { ticking.cancel() }
        while true {
            let data = output.availableData
            guard !data.isEmpty else { return }
            rest += String(decoding: data, as: UTF8.self)
            while let end = rest.firstIndex(where: \.isNewline) {
                note(String(rest[..<end]))
                rest = String(rest[rest.index(after: end)...])
            }
        }
    }

    private func note(_ line: String) {
        let said = line.trimmingCharacters(in: .whitespaces)
        if said.hasPrefix("I: ") { return progress.begin(stage: String(said.dropFirst(3))) }
        guard !said.isEmpty, !said.hasSuffix("%]"), !said.hasPrefix("done") else { return }
        lastLines.withLock { lines in
            lines.append(said)
            if lines.count > 8 { lines.removeFirst() }
        }
    }

    static func explanation(_ lines: [String], of recipe: ImageRecipe) -> String {
        let said = lines.map { "  \($0)" }.joined(separator: "\n")
        let text = said.lowercased()
        let advice: String
        if ["resolve", "connect to", "unreachable", "timed out", "failed to fetch"].contains(
            where: text.contains)
        {
            advice = "A mirror of Debian is needed: name one that is reachable with --mirror URL."
        } else if text.contains("unable to locate package") || text.contains("no installation candidate") {
            advice = "A package has another name in \(recipe.suite), or none: see --package."
        } else if text.contains("no_pubkey") || text.contains("keyring") {
            advice = "Debian's keys are missing: apt-get install debian-archive-keyring"
        } else if text.contains("exec format error") || text.contains("arch-test") || text.contains("binfmt")
        {
            advice = "This computer does not run \(recipe.architecture): apt-get install qemu-user-static"
        } else {
            advice = "Nothing is left of it."
        }
        return "mmdebstrap could not make the image:\n\(said)\n\(advice)"
    }
}
