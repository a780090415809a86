/// Writes the registry: each operation's input, output and name, and the service itself.
struct Operations {
    let service: String
    let model: Model

    func text() throws -> String {
        var writer = SwiftWriter()
        writer.head(service, model, imports: ["Service", "Wire"])
        try writeService(to: &writer)
        for operation in model.operations {
            writer.line()
            writer.block("extension \(operation.name) {") { writer in
                writer.line("typealias Input = \(operation.input?.shape ?? "\(operation.name)Request")")
                writer.line("typealias Output = \(output(of: operation))")
                writer.line("static let name = \"\(operation.name)\"")
            }
        }
        return writer.text
    }

    private func output(of operation: Model.Operation) -> String {
        operation.output?.shape ?? (operation.http.responseCode == 204 ? "NoContent" : "EmptyOutput")
    }

    private func writeService(to writer: inout SwiftWriter) throws {
        let namespace = try xmlNamespace()
        let routes = try Route.table(model)
        writer.line("/// The service as the gateway sees it.")
        try writer.block("package let \(Names.service(service)) = AWSService(", tail: ")") { writer in
            writer.line("name: \"\(service)\",")
            writer.line("signingName: \"\(model.metadata.endpointPrefix)\",")
            writer.line("wireProtocol: \(try wireProtocol()),")
            writer.line("version: \"\(model.metadata.apiVersion)\",")
            writer.line("xmlNamespace: \(SwiftWriter.literal(namespace)),")
            if let prefix = model.metadata.targetPrefix {
                writer.line("targetPrefix: \(SwiftWriter.literal(prefix)),")
            }
            writer.line("isGlobal: \(model.isGlobal),")
            writer.block("operations: [", tail: "],") { writer in
                for operation in model.operations { writer.line("\(operation.name).self,") }
            }
            writer.line("errorStatuses: errorStatuses,")
            if routes.isEmpty {
                writer.line("routes: [],")
            } else {
                writer.block("routes: [", tail: "],") { writer in
                    for route in routes { write(route, to: &writer) }
                }
            }
            let subresources = routes.isEmpty ? [] : model.subresources
            writer.line("subresources: [\(subresources.map(SwiftWriter.literal).joined(separator: ", "))],")
            writer.line("showsRefusedValues: \(model.showsRefusedValues),")
            if model.givesReasons { writer.line("givesReasons: true,") }
            writer.line("acceptsAnonymous: \(model.acceptsAnonymous)")
        }
    }

    /// With a slash at its end; empty where there is no XML.
    private func xmlNamespace() throws -> String {
        guard model.metadata.protocol != "json" else { return "" }
        guard let namespace = model.metadata.xmlNamespace else {
            throw GeneratorError("\(service) has no XML namespace: patches.json must name it")
        }
        return namespace.hasSuffix("/") ? namespace : namespace + "/"
    }

    private func write(_ route: Route, to writer: inout SwiftWriter) {
        var arguments = ["\"\(route.operation)\"", "method: \"\(route.method)\""]
        arguments.append("segments: [\(route.segments.joined(separator: ", "))]")
        if !route.query.isEmpty {
            let keys = route.query.map { key in
                ".init(\"\(key.name)\"\(key.value.map { ", \"\($0)\"" } ?? ""))"
            }
            arguments.append("requiredQuery: [\(keys.joined(separator: ", "))]")
        }
        if !route.headers.isEmpty {
            arguments.append(
                "requiredHeaders: [\(route.headers.map(SwiftWriter.literal).joined(separator: ", "))]")
        }
        if route.body != ".none" { arguments.append("body: \(route.body)") }
        writer.line("RestRoute(\(arguments.joined(separator: ", "))),")
    }

    private func wireProtocol() throws -> String {
        switch model.metadata.protocol {
        case "query": ".query"
        case "ec2": ".ec2"
        case "rest-xml": ".restXML"
        case "json": ".json"
        default: throw GeneratorError("the protocol \(model.metadata.protocol) is not written yet")
        }
    }
}
