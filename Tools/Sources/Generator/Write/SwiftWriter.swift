/// Writes lines of Swift, indented.
struct SwiftWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
        text += "\n"
    }

    mutating func block(_ head: String, tail: String = "}", _ body: (inout SwiftWriter) throws -> Void)
        rethrows
    {
        line(head)
        depth += 1
        try body(&self)
        depth -= 1
        line(tail)
    }

    /// The head of every generated file.
    mutating func head(_ service: String, _ model: Model, imports: [String]) {
        line("// swift-format-ignore-file")
        line(
            "// Generated from Models/\(service).json (\(model.metadata.apiVersion)) by Tools/generate. Do not edit."
        )
        for module in imports { line("import \(module)") }
        line()
    }

    static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
