/// Writes `encode(to:)`.
struct Encoder {
    let model: Model

    func write(_ name: String, to writer: inout SwiftWriter) throws {
        let members = try Bindings(model: model, isInput: false).members(of: name)
        let operation = model.operations.first { $0.output?.shape == name }
        try writer.block("extension \(name): WireEncodable {") { writer in
            try writer.block("func encode(to w: inout WireWriter) {") { writer in
                if let operation, model.metadata.protocol == "rest-xml" {
                    try writeREST(operation, members, to: &writer)
                } else {
                    // Attributes are part of the tag, which is open until the first element.
                    for member in members where member.place == .attribute {
                        writer.line(try attribute(member, of: name))
                    }
                    for member in members where member.place != .attribute {
                        writer.line(try line(member))
                    }
                }
            }
        }
        writer.line()
    }

    private func writeREST(_ operation: Model.Operation, _ members: [Binding], to writer: inout SwiftWriter)
        throws
    {
        if let status = operation.http.responseCode, status != 200 { writer.line("w.status = \(status)") }
        for member in members where member.place != .body { writer.line(try line(member)) }
        let elements = members.filter { $0.place == .body }
        guard !elements.isEmpty else { return }
        // GetObject's body and a document cannot both be the answer's.
        guard !members.contains(where: { $0.isStream }) else {
            for member in elements where member.isStream { writer.line(try line(member)) }
            return
        }
        guard let root = operation.root else {
            throw GeneratorError(
                "\(operation.name) answers with XML: patches.json must name its root element")
        }
        if let text = operation.rootText {
            writer.line("w.rootText(\"\(root)\", \(Names.member(text)))")
            return
        }
        writer.line("w.openRoot(\"\(root)\")")
        for member in elements { writer.line(try line(member)) }
        writer.line("w.closeRoot(\"\(root)\")")
    }

    private func attribute(_ member: Binding, of name: String) throws -> String {
        guard case .string = member.kind, let namespace = model.shapes[name]?.xmlNamespace,
            let prefix = namespace.prefix
        else { throw GeneratorError("\(member.property): not an attribute that can be written") }
        return
            "w.attribute(\"\(member.wireName)\", of: \"xmlns:\(prefix)\", \"\(namespace.uri)\", \(member.property))"
    }

    private func line(_ member: Binding) throws -> String {
        let arguments = "(\"\(member.wireName)\", \(member.property))"
        switch (member.place, member.kind) {
        case (_, .stream): return "w.body = \(member.property)"
        case (.status, .int): return "if let \(member.property) { w.status = \(member.property) }"
        case (.header, .string): return "w.header" + arguments
        case (.header, .int), (.header, .long): return "w.intHeader" + arguments
        case (.header, .bool): return "w.boolHeader" + arguments
        case (.header, .timestamp): return "w.timestampHeader" + arguments
        case (.header, .headerMap): return "w.headers(prefix: \"\(member.wireName)\", \(member.property))"
        case (.payload, .structure): return "w.rootStructure" + arguments
        case (.body, let kind): return try element(member, kind)
        default: throw GeneratorError("\(member.property): cannot be written where the model has it")
        }
    }

    private func element(_ member: Binding, _ kind: Binding.Kind) throws -> String {
        let arguments = "(\"\(member.wireName)\", \(member.property))"
        let item = member.item.map { ", item: \"\($0)\"" } ?? ""
        let listArguments = "(\"\(member.wireName)\"\(item), \(member.property))"
        switch kind {
        case .string: return "w.string" + arguments
        case .int, .long: return "w.int" + arguments
        case .bool: return "w.bool" + arguments
        case .double: return "w.double" + arguments
        case .timestamp: return "w.timestamp" + arguments
        case .blob: return "w.blob" + arguments
        case .structure: return "w.structure" + arguments
        case .structures: return "w.structures" + listArguments
        case .strings: return "w.strings" + listArguments
        case .ints: return "w.ints" + listArguments
        case .intMap(let entry, let key, let value):
            return
                "w.intMap(\"\(member.wireName)\", entry: \"\(entry)\", key: \"\(key)\", value: \"\(value)\", "
                + "\(member.property))"
        case .stringMap(let entry, let key, let value):
            return
                "w.stringMap(\"\(member.wireName)\", entry: \"\(entry)\", key: \"\(key)\", value: \"\(value)\", "
                + "\(member.property))"
        case .headerMap, .stringsMap, .stream: throw GeneratorError("\(member.property): not an element")
        }
    }
}
