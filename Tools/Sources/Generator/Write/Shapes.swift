/// Writes the structures with their readers and writers.
struct Shapes {
    let service: String
    let model: Model
    let direction: Direction

    /// The files by name, the structures in order of their names.
    func files() throws -> [(name: String, text: String)] {
        let names = direction.decoded.union(direction.encoded).sorted()
        try refuseClashes(names)
        let inputless = model.operations.filter { $0.input == nil }.map(\.name).sorted()
        // Big services compile faster in several files.
        let count = names.count > 200 ? 8 : 1
        let perFile = (names.count + count - 1) / count
        var files: [(name: String, text: String)] = []
        for index in 0..<count {
            var writer = SwiftWriter()
            writer.head(service, model, imports: ["Vocabulary", "Wire"])
            for name in names.dropFirst(index * perFile).prefix(perFile) { try write(name, to: &writer) }
            if index == count - 1 {
                for operation in inputless { writeEmptyInput(of: operation, to: &writer) }
            }
            files.append((count == 1 ? "Shapes.swift" : "Shapes\(index).swift", writer.text))
        }
        if let enumerations = try enumerations() { files.append(("Enumerations.swift", enumerations)) }
        return files
    }

    private func refuseClashes(_ names: [String]) throws {
        let operations = Set(model.operations.map(\.name))
        for name in names where operations.contains(name) || Self.reserved.contains(name) {
            throw GeneratorError("the shape \(name) takes another name's place: rename it in patches.json")
        }
    }

    /// Names that the generated code or every handler needs for something else.
    private static let reserved: Set<String> = [
        "Error", "String", "Int", "Bool", "Double", "UInt8", "Array", "Optional", "Sendable", "Timestamp",
        "Body",
        "Operation", "WireReader", "WireWriter", "EmptyOutput", "NoContent", "AWSError", "Authorization",
        "AuthorizedCall", "Action", "Result", "Set", "Dictionary", "Never", "Type", "Protocol", "Self", "Any",
    ]

    private func write(_ name: String, to writer: inout SwiftWriter) throws {
        let isDecoded = direction.decoded.contains(name)
        let isEncoded = direction.encoded.contains(name)
        let members = try Bindings(model: model, isInput: isDecoded).members(of: name)
            .filter { !isDecoded || !$0.isStream }
        if members.isEmpty {
            writer.line("struct \(name): Sendable {}")
        } else {
            writer.block("struct \(name): Sendable {") { writer in
                for member in members {
                    let isOptional = !member.isRequired && !member.isStream
                    writer.line("var \(member.property): \(member.type)\(isOptional ? "?" : "")")
                }
            }
        }
        writer.line()
        if isDecoded { try Reader(model: model).write(name, to: &writer) }
        if isEncoded { try Encoder(model: model).write(name, to: &writer) }
    }

    private func writeEmptyInput(of operation: String, to writer: inout SwiftWriter) {
        writer.line("struct \(operation)Request: Sendable {}")
        writer.line()
        writer.block("extension \(operation)Request: WireDecodable {") { writer in
            writer.line("init(from r: inout WireReader) throws(WireError) { try r.finish() }")
        }
        writer.line()
    }

    /// The values of the enumerations that are checked, once each.
    private func enumerations() throws -> String? {
        guard model.checksConstraints else { return nil }
        let names = direction.readScalars.filter { model.shapes[$0]?.enum != nil }.sorted()
        guard !names.isEmpty else { return nil }
        var writer = SwiftWriter()
        writer.head(service, model, imports: [])
        writer.block("enum Enumerations {") { writer in
            for name in names {
                let values = (model.shapes[name]?.enum ?? []).map(SwiftWriter.literal).joined(separator: ", ")
                writer.line("static let \(Names.value(name)) = [\(values)]")
            }
        }
        return writer.text
    }
}

extension Binding {
    var isStream: Bool {
        if case .stream = kind { true } else { false }
    }
}
