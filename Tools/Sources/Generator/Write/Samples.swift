/// Writes, for the tests, a function per output that fills every member: what the answer's bytes are
/// compared against once botocore has read them.
struct Samples {
    let service: String
    let module: String
    let model: Model
    let direction: Direction

    func text() throws -> String {
        var writer = SwiftWriter()
        writer.head(service, model, imports: ["Wire"])
        writer.line("@testable import \(module)")
        for name in direction.encoded.sorted() {
            writer.line()
            try write(name, to: &writer)
        }
        return writer.text
    }

    private func write(_ name: String, to writer: inout SwiftWriter) throws {
        // A structure that is also read has no streams and is made with the same members.
        let members = try Bindings(model: model, isInput: false).members(of: name)
            .filter { !direction.decoded.contains(name) || !$0.isStream }
        writer.block("extension \(name): Sampled {") { writer in
            writer.block("static func sample(_ s: inout Sampler) -> \(name) {") { writer in
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
        if member.place == .status { return "s.status()" }
        return switch member.kind {
        case .string: "s.text()"
        case .int, .long: "s.int()"
        case .bool: "s.bool()"
        case .double: "s.double()"
        case .timestamp: "s.timestamp()"
        case .blob: "s.blob()"
        case .structure: "s.structure()"
        case .structures: "s.structures()"
        case .strings: "s.texts()"
        case .ints: "s.ints()"
        case .intMap: "s.intMap()"
        case .stringMap: "s.textMap()"
        case .stringsMap: "s.textListMap()"
        case .headerMap: "s.textMap()"
        case .stream: ".none"
        }
    }
}
