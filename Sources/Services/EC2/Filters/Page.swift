import Service
import Vocabulary

/// One page of a list. The token names the last row given, so a row that comes or goes between two
/// pages neither repeats nor hides another.
enum Page {
    /// `id` must grow along `rows`.
    static func cut<Row>(
        _ rows: [Row], id: (Row) -> String, token: String?, limit: Int?, smallest: Int = 5,
        largest: Int = 1000
    ) throws -> (rows: [Row], next: String?) {
        var rest = rows[...]
        if let token {
            guard let bytes = Base64.decode(token), let text = String(validating: bytes, as: UTF8.self),
                text.hasPrefix("after ")
            else { throw AWSError.invalidToken }
            let last = text.dropFirst("after ".count)
            rest = rest.drop { id($0) <= last }
        }
        guard let limit else { return (Array(rest), nil) }
        guard limit >= smallest else { throw AWSError.maxResultsTooSmall(limit, smallest: smallest) }
        let page = Array(rest.prefix(min(limit, largest)))
        guard page.count < rest.count, let last = page.last else { return (page, nil) }
        return (page, Base64.encode(Array("after \(id(last))".utf8)))
    }
}
