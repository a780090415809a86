import Vocabulary

/// A policy in the language of IAM: the text somebody wrote, checked and compiled. Copies share everything.
///
///     let document = try PolicyDocument(parsing: text, as: .identity)     // throws PolicyError
///     let trust = try PolicyDocument(parsing: text, as: .trust)
///     for principal in trust.principals { … }                             // the caller checks that each exists
///     role.trustPolicy = trust.bound(to: ["arn:aws:iam::…:user/ann": ann.id])
package struct PolicyDocument: Sendable {
    let compiled: CompiledPolicy

    /// Which entity each user's and role's ARN meant when the document was saved. An ARN without an entry is
    /// compared as text.
    package let bindings: [String: UniqueID]

    /// Checks and compiles what is about to be stored. Throws the first of AWS's objections.
    package init(parsing text: String, as kind: PolicyKind) throws(PolicyError) {
        if let known = CompiledPolicies.shared.find(text, kind, isValidated: true) {
            self.init(compiled: known, bindings: [:])
            return
        }
        let syntax = try kind.read(text)
        try kind.validate(syntax)
        let compiled = CompiledPolicy(kind: kind, text: text, syntax: syntax)
        CompiledPolicies.shared.keep(compiled, isValidated: true)
        self.init(compiled: compiled, bindings: [:])
    }

    /// Compiles a text that was accepted before: today's objections do not apply to it. Nil when it is no
    /// policy at all.
    package init?(stored text: String, as kind: PolicyKind, bindings: [String: UniqueID] = [:]) {
        if let known = CompiledPolicies.shared.find(text, kind, isValidated: false) {
            self.init(compiled: known, bindings: bindings)
            return
        }
        guard let syntax = try? DocumentReader.read(Array(text.utf8)) else { return nil }
        let compiled = CompiledPolicy(kind: kind, text: text, syntax: syntax)
        CompiledPolicies.shared.keep(compiled, isValidated: false)
        self.init(compiled: compiled, bindings: bindings)
    }

    init(compiled: CompiledPolicy, bindings: [String: UniqueID]) {
        self.compiled = compiled
        self.bindings = bindings
    }

    package var kind: PolicyKind { compiled.kind }

    /// As it was written, white space included.
    package var text: String { compiled.text }

    /// `2012-10-17`, `2008-10-17`, or nil, which means the older.
    package var version: String? { compiled.version }

    /// Whom the document names, in the order of the text and once each.
    package var principals: [PolicyPrincipal] { compiled.principals }

    package var statementCount: Int { compiled.statements.count }

    /// The size that quotas count: characters other than white space.
    package var sizeWithoutWhitespace: Int { Self.sizeWithoutWhitespace(of: text) }

    package static func sizeWithoutWhitespace(of text: String) -> Int {
        text.unicodeScalars.count { !($0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r") }
    }

    /// The same document, with its users' and roles' ARNs bound to the entities they mean now.
    package func bound(to bindings: [String: UniqueID]) -> PolicyDocument {
        PolicyDocument(compiled: compiled, bindings: bindings)
    }

    /// The text as it is read back: where a bound entity's ARN has changed it stands in the text, and where the
    /// entity is gone its immutable ID does. `currentARN` answers nil for what is gone.
    package func text(currentARN: (UniqueID) -> String?) -> String {
        var changed: [String: String] = [:]
        for (arn, id) in bindings {
            let now = currentARN(id) ?? id.rawValue
            if !sameText(now, arn) { changed[arn] = now }
        }
        guard !changed.isEmpty, let syntax = try? DocumentReader.read(Array(text.utf8)) else { return text }
        let entries = syntax.statements.flatMap {
            ($0.principal?.entries ?? []) + ($0.notPrincipal?.entries ?? [])
        }
        var bytes = Array(text.utf8)
        for entry in entries.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            guard entry.element == "AWS", let now = changed[entry.value] else { continue }
            bytes.replaceSubrange(entry.range, with: "\"\(now)\"".utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension PolicyDocument: Hashable {
    package static func == (left: PolicyDocument, right: PolicyDocument) -> Bool {
        left.kind == right.kind && left.bindings == right.bindings
            && (left.compiled === right.compiled || sameText(left.text, right.text))
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(text)
    }
}

extension PolicyDocument: Codable {
    private enum CodingKeys: String, CodingKey { case kind, text, bindings }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(PolicyKind.self, forKey: .kind)
        let text = try container.decode(String.self, forKey: .text)
        let bindings = try container.decodeIfPresent([String: UniqueID].self, forKey: .bindings) ?? [:]
        guard let document = PolicyDocument(stored: text, as: kind, bindings: bindings) else {
            throw DecodingError.dataCorruptedError(
                forKey: .text, in: container, debugDescription: "not a policy document")
        }
        self = document
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(text, forKey: .text)
        if !bindings.isEmpty { try container.encode(bindings, forKey: .bindings) }
    }
}
