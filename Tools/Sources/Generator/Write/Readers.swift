/// Writes `init(from:)`.
struct Reader {
    let model: Model

    /// The models of EC2 and S3 hold few constraints and those services have their own words for each, so
    /// there the operations check; Query's and JSON's validation is the same for every operation and is generated.
    private var checks: Bool { model.checksConstraints }

    func write(_ name: String, to writer: inout SwiftWriter) throws {
        let members = try Bindings(model: model, isInput: true).members(of: name).filter { !$0.isStream }
        try writer.block("extension \(name): WireDecodable {") { writer in
            try writer.block("init(from r: inout WireReader) throws(WireError) {") { writer in
                for member in members { writer.line("\(member.property) = \(try read(member))") }
                writer.line("try r.finish()")
            }
        }
        writer.line()
    }

    private func read(_ member: Binding) throws -> String {
        let name = "\"\(member.wireName)\""
        let item = member.item.map { ", item: \"\($0)\"" } ?? ""
        let place =
            switch member.place {
            case .body, .payload: ""
            case .label: ", in: .label"
            case .query: ", in: .query"
            case .header: ", in: .header"
            case .status, .attribute: throw GeneratorError("an input has neither status nor attributes")
            }
        func call(_ method: String, _ arguments: String, canThrow: Bool = false) -> String {
            let method = member.isRequired ? method : "optional\(Names.capitalized(method))"
            return "\(canThrow ? "try " : "")r.\(method)(\(name)\(arguments))"
        }
        switch member.kind {
        case .string: return call("string", try textRule(member.shape).map { ", \($0)" } ?? "").adding(place)
        case .int: return call("int", numberRule(member.shape)).adding(place)
        case .long: return call("long", numberRule(member.shape)).adding(place)
        case .bool: return call("bool", place)
        case .double: return call("double", place)
        case .timestamp: return call("timestamp", place)
        case .blob: return call("blob", place)
        case .structure: return call(member.place == .payload ? "payload" : "structure", "", canThrow: true)
        case .structures: return call("structures", item + countRule(member.shape), canThrow: true)
        case .strings(let element):
            let each = try textRule(element).map { ", each: \($0)" } ?? ""
            return call("strings", item + countRule(member.shape) + each + place)
        case .headerMap: return "r.optionalHeaders(prefix: \(name))"
        case .stringsMap: return call("stringLists", "")
        case .ints, .intMap, .stringMap, .stream: throw GeneratorError("\(member.property): not read yet")
        }
    }

    private func textRule(_ name: String) throws -> String? {
        guard checks, let shape = model.shapes[name] else { return nil }
        if shape.enum != nil { return ".oneOf(Enumerations.\(Names.value(name)))" }
        let pattern = try shape.pattern.map { try Patterns.scanner(for: $0, of: name) }
        guard let length = range(shape) else { return pattern.map { ".matches(.\($0))" } }
        return ".length(\(length))" + (pattern.map { ".matching(.\($0))" } ?? "")
    }

    private func numberRule(_ name: String) -> String {
        guard checks, let shape = model.shapes[name], let range = range(shape, isNumber: true) else {
            return ""
        }
        return ", .range(\(range))"
    }

    private func countRule(_ name: String) -> String {
        guard checks, let shape = model.shapes[name], let range = range(shape) else { return "" }
        return ", .count(\(range))"
    }

    private func range(_ shape: Model.Shape, isNumber: Bool = false) -> String? {
        switch (shape.min, shape.max) {
        case (let min?, let max?): "\(min)...\(max)"
        case (let min?, nil): isNumber || min > 0 ? "\(min)..." : nil
        case (nil, let max?): "\(isNumber ? "Int.min" : "0")...\(max)"
        case (nil, nil): nil
        }
    }
}

extension String {
    /// Puts one more argument into a call.
    fileprivate func adding(_ argument: String) -> String { dropLast() + argument + ")" }
}
