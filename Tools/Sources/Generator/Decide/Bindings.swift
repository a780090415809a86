/// A member as Swift will have it: where it is on the wire, and what it is.
struct Binding {
    enum Kind {
        case string, int, long, bool, double, timestamp, blob
        case structure(String)
        case strings(element: String), ints, structures(String)
        case intMap(entry: String, key: String, value: String)
        case stringMap(entry: String, key: String, value: String)
        /// From texts to lists of texts.
        case stringsMap
        /// All headers that begin with the wire name.
        case headerMap
        /// The body itself, as a stream.
        case stream
    }

    enum Place { case body, attribute, label, query, header, status, payload }

    var property: String
    var kind: Kind
    var place: Place
    var isRequired: Bool
    var wireName: String
    /// The element between a list and its members; nil when flattened.
    var item: String?
    var shape: String

    var type: String {
        switch kind {
        case .string: "String"
        case .int, .long: "Int"
        case .bool: "Bool"
        case .double: "Double"
        case .timestamp: "Timestamp"
        case .blob: "[UInt8]"
        case .structure(let name): name
        case .strings: "[String]"
        case .ints: "[Int]"
        case .structures(let name): "[\(name)]"
        case .intMap: "[String: Int]"
        case .stringMap: "[String: String]"
        case .stringsMap: "[String: [String]]"
        case .headerMap: "[String: String]"
        case .stream: "Body"
        }
    }
}

/// Decides the wire names, as botocore's serializers and parsers do for each protocol.
struct Bindings {
    let model: Model
    /// EC2 spells inputs by other names than outputs.
    let isInput: Bool

    func members(of name: String) throws -> [Binding] {
        guard let shape = model.shapes[name] else { throw GeneratorError("no shape \(name)") }
        let required = Set(shape.required ?? [])
        return try (shape.members ?? []).map { member in
            guard let memberName = member.name else { throw GeneratorError("\(name) has a nameless member") }
            do {
                return try binding(
                    member, named: memberName, isRequired: required.contains(memberName),
                    isPayload: shape.payload == memberName)
            } catch let error as GeneratorError {
                throw GeneratorError("\(name).\(memberName): \(error)")
            }
        }
    }

    private func binding(
        _ member: Model.Member, named name: String, isRequired: Bool, isPayload: Bool
    ) throws -> Binding {
        guard let target = model.shapes[member.shape] else {
            throw GeneratorError("no shape \(member.shape)")
        }
        var binding = Binding(
            property: Names.member(name), kind: .string, place: try place(member, isPayload: isPayload),
            isRequired: isRequired, wireName: wireName(member, named: name, target: target), item: nil,
            shape: member.shape)
        switch target.type {
        // A payload that is text has a form of its own (a bucket policy): the operation reads it as it came.
        case "string" where isPayload: binding.kind = .stream
        case "string", "character": binding.kind = .string
        case "integer": binding.kind = .int
        case "long": binding.kind = .long
        case "boolean": binding.kind = .bool
        case "double", "float": binding.kind = .double
        case "timestamp": binding.kind = .timestamp
        case "blob":
            let streams = isPayload || member.streaming == true || target.streaming == true
            binding.kind = streams ? .stream : .blob
        case "structure": binding.kind = .structure(member.shape)
        case "list": try bindList(&binding, member, target)
        case "map": try bindMap(&binding, member, target)
        default: throw GeneratorError("what is a \(target.type)?")
        }
        return binding
    }

    private func bindList(_ binding: inout Binding, _ member: Model.Member, _ list: Model.Shape) throws {
        guard let element = list.member, let target = model.shapes[element.shape] else {
            throw GeneratorError("a list of nothing")
        }
        switch target.type {
        case "string": binding.kind = .strings(element: element.shape)
        case "integer", "long": binding.kind = .ints
        case "structure": binding.kind = .structures(element.shape)
        default: throw GeneratorError("lists of \(target.type) are not written yet")
        }
        let isFlattened = member.flattened ?? list.flattened ?? false
        // EC2's inputs number the members directly below the list: InstanceId.1.
        let isEC2Input = model.metadata.protocol == "ec2" && isInput
        binding.item = isFlattened || isEC2Input ? nil : element.locationName ?? "member"
        if isFlattened, let name = element.locationName { binding.wireName = name }
    }

    private func bindMap(_ binding: inout Binding, _ member: Model.Member, _ map: Model.Shape) throws {
        guard let key = map.key, let value = map.value, let target = model.shapes[value.shape] else {
            throw GeneratorError("a map of nothing")
        }
        switch (member.location, target.type) {
        case ("headers", "string"): binding.kind = .headerMap
        case (nil, "integer") where !isInput:
            binding.kind = .intMap(
                entry: "entry", key: key.locationName ?? "key", value: value.locationName ?? "value")
        case (nil, "string") where !isInput:
            binding.kind = .stringMap(
                entry: "entry", key: key.locationName ?? "key", value: value.locationName ?? "value")
        case (nil, "list") where isInput && model.metadata.protocol == "json": binding.kind = .stringsMap
        default: throw GeneratorError("maps to \(target.type) are not written yet")
        }
    }

    private func place(_ member: Model.Member, isPayload: Bool) throws -> Binding.Place {
        if isPayload { return .payload }
        if member.xmlAttribute == true, !isInput { return .attribute }
        switch member.location {
        case nil: return .body
        case "uri": return .label
        case "querystring": return .query
        case "header", "headers": return .header
        case "statusCode": return .status
        case let location?: throw GeneratorError("what is the location \(location)?")
        }
    }

    private func wireName(_ member: Model.Member, named name: String, target: Model.Shape) -> String {
        let located = member.locationName ?? target.locationName
        if model.metadata.protocol == "ec2", isInput {
            return member.queryName ?? located.map(Names.capitalized) ?? name
        }
        // Labels are handed over under the member's name; header names arrive in lower case.
        switch member.location {
        case "uri": return located ?? name
        case "header" where isInput, "headers" where isInput: return (located ?? name).lowercased()
        default: return located ?? name
        }
    }
}
