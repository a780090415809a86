extension PolicyDocument {
    /// The keys that the conditions and variables of a text ask for, in its spelling, in its order and once each:
    /// what GetContextKeysForCustomPolicy answers. It is less strict than a policy that is stored: statements may
    /// lack anything but their Effect, and may even be missing. Nil when it is no policy at all.
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html
    package static func contextKeys(in text: String) -> [String]? {
        let document: DocumentSyntax
        do throws(SyntaxFault) { document = try DocumentReader.read(Array(text.utf8)) } catch {
            switch error {
            case .noStatements, .missing("Statement"): return []
            default: return nil
            }
        }
        // Only the newer language has variables.
        let hasVariables = document.version == "2012-10-17"
        var seen: Set<String> = []
        return document.statements.flatMap { $0.contextKeys(hasVariables: hasVariables) }
            .filter { seen.insert($0).inserted }
    }

    /// The keys that nobody gave: names in `given` are in lower case.
    func contextKeys(missingFrom given: Set<String>) -> [String] {
        (Self.contextKeys(in: text) ?? []).filter {
            !PolicyVariable.literals.contains($0) && !given.contains($0.lowercased())
        }
    }
}

extension StatementSyntax {
    fileprivate func contextKeys(hasVariables: Bool) -> [String] {
        let conditions = conditions ?? []
        guard hasVariables else { return conditions.map(\.key) }
        return (resource ?? notResource ?? []).flatMap(PolicyVariable.names)
            + conditions.flatMap { [$0.key] + $0.values.flatMap(PolicyVariable.names) }
    }
}

/// Variables as they are written: `${aws:username}`, `${aws:username, 'nobody'}`, `${*}`.
private enum PolicyVariable {
    /// The characters that only stand for themselves.
    static let literals: Set = ["*", "?", "$"]

    static func names(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            rest = rest[rest.index(after: dollar)...]
            guard rest.first == "{", let end = rest.firstIndex(of: "}") else { continue }
            let name = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != "," }
            if !name.isEmpty { names.append(String(name)) }
            rest = rest[rest.index(after: end)...]
        }
        return names
    }
}
