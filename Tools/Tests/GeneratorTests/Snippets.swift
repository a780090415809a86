import Foundation

@testable import Generator

/// A model of one operation, `DoIt`, whose input and output have these members.
func model(
    protocol: String = "query", uri: String = "/", method: String = "POST", code: Int? = nil,
    required: [String] = [], input: String = "", output: String? = nil, outputExtra: String = "",
    shapes: String = ""
) throws -> Model {
    let requiredList = required.map { "\"\($0)\"" }.joined(separator: ",")
    let outputSide = output == nil ? "" : #", "output": {"shape": "DoItResponse"}"#
    let outputShape =
        output.map { #", "DoItResponse": {"type": "structure"\#(outputExtra), "members": [\#($0)]}"# } ?? ""
    let targetPrefix = #", "targetPrefix": "Target_2026""#
    let responseCode = code.map { #", "responseCode": \#($0)"# } ?? ""
    let json = """
        {"metadata": {"apiVersion": "2026-01-01", "endpointPrefix": "x", "protocol": "\(`protocol`)",
                      "xmlNamespace": "http://ns"\(`protocol` == "json" ? targetPrefix : "")},
         "subresources": ["acl"],
         "operations": [{"name": "DoIt",
           "http": {"method": "\(method)", "requestUri": "\(uri)"\(responseCode)},
           "input": {"shape": "DoItRequest"}\(outputSide), "errors": ["Gone", "Vague"]}],
         "shapes": {
           "DoItRequest": {"type": "structure", "required": [\(requiredList)], "members": [\(input)]}\(outputShape),
           "Gone": {"type": "structure", "members": [], "exception": true,
                    "error": {"code": "GoneForGood", "httpStatusCode": 410}},
           "Vague": {"type": "structure", "members": [], "exception": true}
           \(shapes.isEmpty ? "" : ", " + shapes)
         }}
        """
    return try Model(json: Data(json.utf8))
}

func files(_ model: Model, patches: [Patch] = []) throws -> [String: String] {
    let generated = try generate(
        "svc", module: "SVCService", model: model, patches: patches, operations: ["DoIt"])
    return Dictionary(uniqueKeysWithValues: generated.sources.map { ($0.name, $0.text) })
}

/// What is between the braces of the declaration that begins so.
func body(of declaration: String, in text: String?) -> [String] {
    guard let text, let start = text.range(of: declaration) else { return [] }
    var lines: [String] = []
    for line in text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    {
        if line.hasPrefix("}") { break }
        lines.append(line.trimmingCharacters(in: .whitespaces))
    }
    return lines.filter { !$0.isEmpty }
}

/// What the tests of declarations fill inputs with.
func inputs(_ model: Model) throws -> String {
    try generate("svc", module: "SVCService", model: model, patches: [], operations: ["DoIt"]).inputs
}
