import Service
import Vocabulary
import World

/// The filters that a list understands: for each name, what a row has under it.
struct Filtering<Row>: Sendable {
    typealias Values = @Sendable (Row) -> [String]

    private let names: [String: Values]
    private let tags: (@Sendable (Row) -> [KnownTag])?

    /// Lists of things with tags also understand `tag:KEY`, `tag-key` and `tag-value`.
    init(_ names: [String: Values], tags: (@Sendable (Row) -> [KnownTag])? = nil) {
        self.names = names
        self.tags = tags
    }

    /// The rows that satisfy every filter, each by any of its values.
    func apply(_ filters: [Filter]?, to rows: [Row]) throws -> [Row] {
        rows.filter(try test(filters))
    }

    /// Whether a row satisfies every filter, each by any of its values.
    func test(_ filters: [Filter]?) throws -> (Row) -> Bool {
        let tests = try (filters ?? []).map { filter -> (values: Values, patterns: [FilterPattern]) in
            let name = filter.name ?? ""
            guard let values = values(of: name) else { throw AWSError.invalidFilter(name) }
            return (values, (filter.values ?? []).map { FilterPattern($0) })
        }
        return { row in
            tests.allSatisfy { values, patterns in
                values(row).contains { value in patterns.contains { $0.matches(value) } }
            }
        }
    }

    private func values(of name: String) -> Values? {
        if let values = names[name] { return values }
        guard let tags else { return nil }
        if name.hasPrefix("tag:") {
            let key = String(name.dropFirst("tag:".count))
            return { row in tags(row).filter { $0.key == key }.map(\.value) }
        }
        switch name {
        case "tag-key": return { tags($0).map(\.key) }
        case "tag-value": return { tags($0).map(\.value) }
        default: return nil
        }
    }
}

extension Bool {
    /// As filters spell it.
    var text: String { self ? "true" : "false" }
}
