/// Writes the error codes that the model declares, with their statuses.
struct ErrorStatuses {
    let service: String
    let model: Model

    func text() -> String {
        var statuses: [String: Int] = [:]
        for name in Set(model.operations.flatMap(\.errors)) {
            guard let error = model.shapes[name]?.error, let status = error.httpStatusCode else { continue }
            statuses[error.code ?? name] = status
        }
        var writer = SwiftWriter()
        writer.head(service, model, imports: [])
        guard !statuses.isEmpty else {
            writer.line("let errorStatuses: [String: Int] = [:]")
            return writer.text
        }
        writer.block("let errorStatuses: [String: Int] = [", tail: "]") { writer in
            for (code, status) in statuses.sorted(by: { $0.key < $1.key }) {
                writer.line("\"\(code)\": \(status),")
            }
        }
        return writer.text
    }
}
