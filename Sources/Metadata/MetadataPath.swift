import Vocabulary

/// A request's path as the service understands it: slashes doubled or at the end, `.`, `..` and
/// percent-escapes make no difference, and the query none either.
struct MetadataPath: Sendable, Equatable {
    /// More than any path that exists, tags' keys included.
    static let longest = 2048

    let components: [String]

    /// Nil when it is too long or its escapes are broken: there is nothing at such a path.
    init?(target: String) {
        var raw = target.utf8[...]
        guard raw.count <= Self.longest else { return nil }
        if raw.first != UInt8(ascii: "/") { raw = Self.withoutAuthority(raw) }
        if let end = raw.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            raw = raw[..<end]
        }
        let bytes: [UInt8]
        if raw.contains(UInt8(ascii: "%")) {
            guard let decoded = Percent.decode(raw) else { return nil }
            bytes = decoded
        } else {
            bytes = Array(raw)
        }
        var components: [String] = []
        components.reserveCapacity(8)
        for part in bytes.split(separator: UInt8(ascii: "/")) {
            let component = String(decoding: part, as: UTF8.self)
            switch component {
            case ".": continue
            case "..": _ = components.popLast()
            default: components.append(component)
            }
        }
        self.components = components
    }

    /// `http://169.254.169.254/latest` as a proxy would write it → `/latest`.
    private static func withoutAuthority(_ target: Substring.UTF8View) -> Substring.UTF8View {
        let scheme = "http://".utf8
        guard target.count >= scheme.count,
            zip(target, scheme).allSatisfy({ ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 })
        else { return target }
        return target.dropFirst(scheme.count).drop { $0 != UInt8(ascii: "/") }
    }
}
