/// Which structures are read, which are written: inputs decode, outputs encode, and a server needs no more.
struct Direction {
    private(set) var decoded: Set<String> = []
    private(set) var encoded: Set<String> = []
    /// Enumerations and other scalars that inputs reach.
    private(set) var readScalars: Set<String> = []

    init(_ model: Model) throws {
        for operation in model.operations {
            if let input = operation.input {
                try Self.walk(input.shape, model, into: &decoded, scalars: &readScalars)
            }
            if let output = operation.output {
                var ignored: Set<String> = []
                try Self.walk(output.shape, model, into: &encoded, scalars: &ignored)
            }
        }
        for name in decoded.union(encoded) { try Self.refuseEndlessStructure(name, model, above: []) }
    }

    private static func walk(
        _ name: String, _ model: Model, into structures: inout Set<String>, scalars: inout Set<String>
    ) throws {
        guard let shape = model.shapes[name] else { throw GeneratorError("no shape \(name)") }
        guard shape.type == "structure" else {
            scalars.insert(name)
            for element in [shape.member, shape.key, shape.value] {
                if let element { try walk(element.shape, model, into: &structures, scalars: &scalars) }
            }
            return
        }
        guard structures.insert(name).inserted else { return }
        for member in shape.members ?? [] {
            try walk(member.shape, model, into: &structures, scalars: &scalars)
        }
    }

    /// A structure that contains itself, not through a list, cannot be a Swift value.
    private static func refuseEndlessStructure(_ name: String, _ model: Model, above: [String]) throws {
        guard !above.contains(name) else {
            throw GeneratorError("\(name) contains itself: \((above + [name]).joined(separator: " → "))")
        }
        for member in model.shapes[name]?.members ?? [] where model.shapes[member.shape]?.type == "structure"
        {
            try refuseEndlessStructure(member.shape, model, above: above + [name])
        }
    }
}
