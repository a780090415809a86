/// A row of a REST service's routing table.
struct Route {
    var operation: String
    var method: String
    var segments: [String]
    var query: [(name: String, value: String?)]
    var headers: [String]
    var body: String

    init(_ operation: Model.Operation, _ model: Model) throws {
        self.operation = operation.name
        method = operation.http.method
        let parts = operation.http.requestUri.split(separator: "?", maxSplits: 1)
        segments = (parts.first ?? "").split(separator: "/").map { segment in
            guard segment.hasPrefix("{") else { return ".literal(\"\(segment)\")" }
            let name = segment.dropFirst().prefix { $0 != "}" && $0 != "+" }
            return segment.contains("+") ? ".greedy(\"\(name)\")" : ".label(\"\(name)\")"
        }
        query = parts.dropFirst().flatMap { $0.split(separator: "&") }.map { key in
            let halves = key.split(separator: "=", maxSplits: 1)
            return (String(halves[0]), halves.count > 1 ? String(halves[1]) : nil)
        }
        headers = []
        body = ".none"
        // What tells UploadPart from PutObject, and CopyObject from both: members they cannot do without.
        guard let input = operation.input else { return }
        for member in try Bindings(model: model, isInput: true).members(of: input.shape) {
            switch member.place {
            case .query where member.isRequired: query.append((member.wireName, nil))
            case .header where member.isRequired: headers.append(member.wireName)
            case .payload:
                if case .stream = member.kind { body = ".stream" } else { body = ".document" }
            default: break
            }
        }
    }

    /// How much it asks of a request. The table is searched from the most demanding row down.
    private var demands: Int { query.count + headers.count }

    static func table(_ model: Model) throws -> [Route] {
        guard model.metadata.protocol.hasPrefix("rest-") else { return [] }
        return try model.operations.map { try Route($0, model) }.sorted { left, right in
            (right.demands, left.segments.count, left.operation)
                < (left.demands, right.segments.count, right.operation)
        }
    }
}
