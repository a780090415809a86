import Service
import Vocabulary

/// Pairs of texts as one text, percent-encoded as in a query: `a=1&b=2`.
enum PairList {
    static func encode(_ pairs: some Sequence<(String, String)>) -> String {
        pairs.map { "\(Percent.encode($0.0))=\(Percent.encode($0.1))" }.joined(separator: "&")
    }

    static func encode(_ tags: [Tag]) -> String { encode(tags.map { ($0.key, $0.value) }) }

    static func encode(_ pairs: [String: String]) -> String {
        encode(pairs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    static func decode(_ text: String) -> [(String, String)] {
        text.split(separator: "&").compactMap { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let name = Percent.decode(halves[0].utf8),
                let value = Percent.decode(halves[1].utf8)
            else { return nil }
            return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
    }
}

extension ObjectAttributes {
    private static var names: [(name: String, path: WritableKeyPath<ObjectAttributes, String?>)] {
        [
            ("content-type", \.contentType),
            ("cache-control", \.cacheControl),
            ("content-disposition", \.contentDisposition),
            ("content-encoding", \.contentEncoding),
            ("content-language", \.contentLanguage),
            ("expires", \.expires),
            ("website-redirect-location", \.websiteRedirectLocation),
        ]
    }

    /// Those that have a value, under their headers' names.
    var named: [(String, String)] {
        Self.names.compactMap { name, path in self[keyPath: path].map { (name, $0) } }
    }

    init(named: [(String, String)], metadata: [(String, String)], storageClass: String) {
        self.init()
        for (name, value) in named {
            guard let path = Self.names.first(where: { $0.name == name })?.path else { continue }
            self[keyPath: path] = value
        }
        for (name, value) in metadata { self.metadata[name] = value }
        self.storageClass = storageClass
    }
}
