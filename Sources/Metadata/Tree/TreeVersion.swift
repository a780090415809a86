/// A dated edition of the tree, or `latest`. The names sort by age.
struct TreeVersion: Sendable, Equatable, Comparable, ExpressibleByStringLiteral {
    let name: String

    /// Nil for a version that never was.
    init?(_ name: String) {
        guard Self.known.contains(name) else { return nil }
        self.name = name
    }

    init(stringLiteral name: String) { self.name = name }

    static func < (left: TreeVersion, right: TreeVersion) -> Bool { left.name < right.name }

    /// As `GET /` lists them.
    static let names = [
        "1.0", "2007-01-19", "2007-03-01", "2007-08-29", "2007-10-10", "2007-12-15", "2008-02-01",
        "2008-09-01",
        "2009-04-04", "2011-01-01", "2011-05-01", "2012-01-12", "2014-02-25", "2014-11-05", "2015-10-20",
        "2016-04-19", "2016-06-30", "2016-09-02", "2018-03-28", "2018-08-17", "2018-09-24", "2019-10-01",
        "2020-10-27", "2021-01-03", "2021-03-23", "2021-07-15", "2022-09-24", "2024-04-11", "2025-10-04",
        "2026-04-15", "latest",
    ]
    private static let known = Set(names)
}
