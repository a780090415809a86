/// Writes, for the tests, a function per input that fills its members by their names: what an operation's
/// declaration is asked with.
struct Inputs {
    let service: String
    let module: String
    let model: Model
    let direction: Direction

    func text() throws -> String {
        var writer = SwiftWriter()
        writer.head(service, model, imports: ["Wire"])
        writer.line("@testable import \(module)")
        for name in direction.decoded.sorted() {
            writer.line()
            try write(name, to: &writer)
        }
        return writer.text
    }

    private func write(_ name: String, to writer: inout SwiftWriter) throws {
        // The body of a request is no part of its input.
        let members = try Bindings(model: model, isInput: true).members(of: name).filter { !$0.isStream }
        writer.block("extension \(name): Given {") { writer in
            writer.block("static func given(_ s: inout InputSampler) -> \(name) {") { writer in
                guard !members.isEmpty else { return writer.line("\(name)()") }
                writer.block("\(name)(", tail: ")") { writer in
                    for (index, member) in members.enumerated() {
                        let label = member.property.replacing("`", with: "")
                        writer.line("\(label): \(value(member))\(index == members.count - 1 ? "" : ",")")
                    }
                }
            }
        }
    }

    private func value(_ member: Binding) -> String {
        let method =
            switch member.kind {
            case .string: "text"
            case .int, .long: "int"
            case .bool: "bool"
            case .double: "double"
            case .timestamp: "timestamp"
            case .blob: "blob"
            case .structure: "structure"
            case .structures: "structures"
            case .strings: "texts"
            case .ints: "ints"
            case .intMap, .stringMap, .headerMap: "textMap"
            case .stringsMap: "textListMap"
            case .stream: "body"
            }
        // Under its name, not the wire's: that of a list may be its member's.
        let name = SwiftWriter.literal(Names.capitalized(member.property.replacing("`", with: "")))
        return "s.\(member.isRequired ? method : "optional\(Names.capitalized(method))")(\(name))"
    }
}
