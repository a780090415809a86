/// `Models/operations.txt`: one line per operation, `service Operation`.
package struct OperationList {
    package private(set) var services: [String: Set<String>] = [:]

    package init(_ text: String) throws {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count == 2 else { throw GeneratorError("operations.txt: what is '\(line)'?") }
            guard services[String(words[0]), default: []].insert(String(words[1])).inserted else {
                throw GeneratorError("operations.txt: '\(line)' is listed twice")
            }
        }
    }
}

extension Model {
    /// Keeps the listed operations; those that the model lacks must be vendored first.
    package mutating func keep(_ names: Set<String>, of service: String) throws {
        let missing = names.subtracting(operations.map(\.name)).sorted()
        guard missing.isEmpty else {
            throw GeneratorError(
                "Models/\(service).json lacks \(missing.joined(separator: ", ")): run make vendor")
        }
        operations.removeAll { !names.contains($0.name) }
    }
}
