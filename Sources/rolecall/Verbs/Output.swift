import ArgumentParser
import Foundation

/// `--output`, for verbs that people and programs read.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Prints a value as a program reads it.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Whether standard output shows colours: a terminal, whose owner does not mind them (https://no-color.org).
var showsColours: Bool {
    isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
}

/// The text of a file, or of standard input for `-`.
func text(of file: String) throws -> String {
    if file == "-" {
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    do {
        // Opened and read to its end, because what a shell puts in a file's place, <(…), is a pipe.
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    } catch {
        throw Failure("cannot read \(file): \(error.localizedDescription)")
    }
}
