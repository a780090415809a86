import Service
import Vocabulary

/// One page of a list. The token names the last row given, so a row that comes or goes between two
/// pages neither repeats nor hides another.
enum Page {
    /// `id` must grow along `rows`.
    static func cut<Row>(
        _ rows: [Row], id: (Row) -> String, token: String?, limit: Int?, _ size: PageSize = .compute
    ) throws -> (rows: [Row], next: String?) {
        let last = try last(of: token)
        let rest = last.map { last in rows[...].drop { id($0) <= last } } ?? rows[...]
        return try cut(rest, id: id, limit: limit, size)
    }

    /// The first rows of those that are left: no more of them are looked at than the page holds, and one.
    static func cut<Row>(
        _ rest: some Sequence<Row>, id: (Row) -> String, limit: Int?, _ size: PageSize = .compute
    ) throws -> (rows: [Row], next: String?) {
        guard let limit else { return (Array(rest), nil) }
        let most = try size.checked(limit)
        let page = Array(rest.prefix(most + 1))
        guard page.count > most, most > 0 else { return (page, nil) }
        return (Array(page.prefix(most)), Base64.encode(Array("after \(id(page[most - 1]))".utf8)))
    }

    /// The last row that the page before gave.
    static func last(of token: String?) throws -> String? {
        guard let token else { return nil }
        guard let bytes = Base64.decode(token), let text = String(validating: bytes, as: UTF8.self),
            text.hasPrefix("after ")
        else { throw AWSError.invalidToken }
        return String(text.dropFirst("after ".count))
    }
}
