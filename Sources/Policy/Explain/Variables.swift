/// What the variables of a policy's text stand for in a request.
enum Variables {
    /// A sentence for each: its value, or that it has none.
    static func hints(in text: String, _ request: AccessRequest) -> [String] {
        names(in: text).map { name in
            let key = ContextKey(name)
            switch request.context.value(for: key) {
            case .string(let value): return "${\(name)} is \"\(value)\" in this request."
            case .strings: return "${\(name)} holds a set, and sets never stand for a text."
            case nil:
                let consequence = "${\(name)} has no value in this request, so the pattern matches nothing."
                return MissingKey.reason(key, request).map { "\(consequence) \($0)" } ?? consequence
            }
        }
    }

    private static func names(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "${") {
            rest = rest[open.upperBound...]
            let name = rest.prefix { $0 != "}" && $0 != "," }
            if name.count > 1, !names.contains(String(name)) { names.append(String(name)) }
        }
        return names
    }
}

extension Substring {
    /// The first place of `text`, by bytes.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var place = startIndex
        while place < endIndex {
            if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
            place = index(after: place)
        }
        return nil
    }
}
