import Vocabulary

/// Why a resource of a statement is not the one asked about.
struct ResourceMiss {
    let request: AccessRequest
    /// Whether the document's version gives variables a meaning.
    let hasVariables: Bool
    /// The statement's actions: what else a change of its resource would reach.
    let actions: [String]

    func judge(_ patterns: [String]) -> Miss {
        Miss.nearest(patterns.map { judge($0) }, otherwise: Miss(distance: 5))
    }

    private var asked: String { request.resource }

    private func judge(_ pattern: String) -> Miss {
        if sameText(asked, "*") {
            return Miss(
                distance: 1,
                hints: [
                    "\(request.action) is about no single resource: it is asked on *, and only "
                        + "\"Resource\": \"*\" matches that."
                ])
        }
        if let miss = variables(in: pattern) { return miss }
        guard let written = Fields(pattern), let wanted = ARN(asked), let fields = Fields(asked) else {
            return Miss(distance: 5)
        }
        if !written.service.contains(where: { $0 == "*" || $0 == "?" }), written.service != fields.service {
            return otherService(pattern, written, wanted)
        }
        if let miss = bucketOrObject(pattern, written, fields) { return miss }
        if Glob(pattern.lowercased()).matches(asked.lowercased()) {
            return Miss(
                distance: 1, hints: ["Only upper and lower case differ: ARNs are compared exactly."],
                repair: pattern.contains("*") ? nil : .replace(pattern, with: asked))
        }
        if let miss = otherFields(written, fields) { return miss }
        if let miss = path(pattern, written, fields) { return miss }
        if Glob(pattern + "*").matches(asked) {
            return Miss(
                distance: 1,
                hints: ["The pattern stops short: what is asked about goes on with \(tail(after: pattern))."])
        }
        let distance = Misspelling.distance(written.resource, fields.resource)
        if distance <= 2, written.resource.utf8.count > 4 * distance {
            let letters = Wording.count(distance, "character", "characters")
            return Miss(distance: 2, hints: ["It differs by \(letters) from what is asked about."])
        }
        return Miss(distance: 3)
    }

    /// The statement's ARN is of another service than its action.
    private func otherService(_ pattern: String, _ written: Fields, _ wanted: ARN) -> Miss {
        let hint =
            "The resource of this statement is \(Wording.article(of: written.service)) ARN; \(request.action) "
            + "needs \(Wording.kind(of: wanted)) such as \(asked)."
        let service = request.action.prefix.lowercased()
        let isOnlyFor = actions.allSatisfy { Action($0).prefix.lowercased() == service }
        let hasSameName =
            written.resource.split(separator: "/").last == wanted.resource.split(separator: "/").last
        // An ARN that none of the statement's actions can be about is never right.
        guard isOnlyFor, wanted.service == service else {
            return Miss(distance: isOnlyFor ? 1 : 5, hints: [hint])
        }
        return Miss(distance: 1, hints: [hint], repair: hasSameName ? .replace(pattern, with: asked) : nil)
    }

    private func bucketOrObject(_ pattern: String, _ written: Fields, _ fields: Fields) -> Miss? {
        guard fields.service == "s3", fields.account.isEmpty else { return nil }
        let isObject = fields.resource.contains("/")
        if isObject, !written.resource.contains("/"),
            Glob(written.resource).matches(String(fields.resource.prefix { $0 != "/" }))
        {
            return Miss(
                distance: 1,
                hints: [
                    "It names the bucket; \(request.action) is about the objects in it, \(pattern)/*."
                ], repair: .add("\(pattern)/*"))
        }
        if !isObject, let slash = written.resource.firstIndex(of: "/"),
            Glob(written.resource[..<slash]).matches(String(fields.resource))
        {
            return Miss(
                distance: 1,
                hints: ["It names objects; \(request.action) is about the bucket itself, \(asked)."],
                repair: .add(asked))
        }
        return nil
    }

    /// Partition, region or account differ, and nothing else does.
    private func otherFields(_ written: Fields, _ fields: Fields) -> Miss? {
        guard Glob(written.resource).matches(String(fields.resource)) else { return nil }
        let pairs = [
            ("partition", written.partition, fields.partition), ("region", written.region, fields.region),
            ("account", written.account, fields.account),
        ]
        let differing = pairs.filter { !Glob($0.1).matches(String($0.2)) }
        guard !differing.isEmpty else { return nil }
        return Miss(
            distance: 2,
            hints: differing.map { name, written, asked in
                "The \(name) is \(written.isEmpty ? "left empty" : "\(written)") in the statement and "
                    + "\(asked.isEmpty ? "empty" : "\(asked)") in what is asked about."
            })
    }

    /// The same name under another path.
    private func path(_ pattern: String, _ written: Fields, _ fields: Fields) -> Miss? {
        guard fields.service == "iam" else { return nil }
        let mine = written.resource.split(separator: "/")
        let its = fields.resource.split(separator: "/")
        guard mine.count > 1, its.count > 1, mine.first == its.first, mine.last == its.last else {
            return nil
        }
        let path = its.dropFirst().dropLast()
        let hint =
            path.isEmpty
            ? "The \(its[0]) has no path."
            : "The \(its[0])'s path /\(path.joined(separator: "/"))/ belongs to its ARN."
        return Miss(distance: 1, hints: [hint], repair: .replace(pattern, with: asked))
    }

    private func tail(after pattern: String) -> String {
        let literal = pattern.utf8.count
        let isPrefix = asked.utf8.starts(with: pattern.utf8)
        return isPrefix ? "\"\(String(decoding: asked.utf8.dropFirst(literal), as: UTF8.self))\"" : "more"
    }

    private func variables(in pattern: String) -> Miss? {
        guard pattern.contains("${") else { return nil }
        if !hasVariables {
            let wouldMatch = Pattern(resource: pattern, reading: [.wildcards, .variables])
                .matches(asked, in: request.context)
            return Miss(
                distance: wouldMatch ? 1 : 3,
                hints: [
                    "${…} is plain text here: only a document of \"Version\": \"2012-10-17\" has variables."
                ])
        }
        let hints = Variables.hints(in: pattern, request)
        return hints.isEmpty ? nil : Miss(distance: 2, hints: hints)
    }
}

/// The six fields of an ARN in which wildcards may stand.
private struct Fields {
    let partition, service, region, account, resource: Substring

    init?(_ text: String) {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return nil }
        partition = fields[1]
        service = fields[2]
        region = fields[3]
        account = fields[4]
        resource = fields[5]
    }
}
