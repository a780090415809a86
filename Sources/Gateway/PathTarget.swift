import Service
import Signing
import Vocabulary
import Wire

/// A REST request's path and query, decoded; a bucket in the host's name is put in front of the path.
struct PathTarget: Sendable {
    let method: String
    /// The path without its first slash; empty for the root.
    let path: String
    let query: [(name: String, value: String)]
    let headers: [(name: String, value: String)]

    init(_ incoming: Incoming) throws(WireError) {
        let request = incoming.request
        guard let decoded = Percent.decode(request.path),
            let path = String(validating: decoded, as: UTF8.self)
        else { throw .invalidArgument(name: "path", value: String(decoding: request.path, as: UTF8.self)) }
        let slash = UInt8(ascii: "/")
        let rest = path.utf8.first == slash ? String(Substring(path.utf8.dropFirst())) : path
        if let bucket = BucketHost.bucket(in: incoming.host) {
            self.path = rest.isEmpty ? bucket : "\(bucket)/\(rest)"
        } else {
            self.path = rest
        }
        method = request.method
        query = try Self.pairs(request.query)
        headers = request.headers.map { ($0.name, $0.value) }
    }

    private static func pairs(_ bytes: [UInt8]) throws(WireError) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = decode(pair[..<equals]), let value = decode(pair[equals...].dropFirst()) else {
                throw .invalidArgument(name: "query", value: String(decoding: pair, as: UTF8.self))
            }
            pairs.append((name, value))
        }
        return pairs
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        Percent.decode(bytes, plusIsSpace: true).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The first row that fits, with what its labels stand for.
    func route(in service: AWSService) -> (route: RestRoute, labels: [String: String])? {
        for route in service.routes where route.method == method {
            guard route.requiredQuery.allSatisfy(has), route.requiredHeaders.allSatisfy(hasHeader),
                let labels = labels(for: route.segments)
            else { continue }
            // `?acl` asks for the ACL, not for the object: no route but the ACL's own may take it.
            let isAboutAnotherPart = query.contains { pair in
                service.subresources.contains(pair.name)
                    && !route.requiredQuery.contains { $0.name == pair.name }
            }
            return isAboutAnotherPart ? nil : (route, labels)
        }
        return nil
    }

    private func has(_ key: RestRoute.QueryKey) -> Bool {
        query.contains { $0.name == key.name && (key.value == nil || key.value == $0.value) }
    }

    private func hasHeader(_ name: String) -> Bool { headers.contains { $0.name == name } }

    /// By bytes: a key that begins with a combining mark makes one character with the slash before it.
    private func labels(for segments: [RestRoute.Segment]) -> [String: String]? {
        var labels: [String: String] = [:]
        var rest = path.utf8[...]
        for segment in segments {
            if case .greedy(let label) = segment {
                guard !rest.isEmpty else { return nil }
                labels[label] = String(Substring(rest))
                return labels
            }
            let part = rest.prefix { $0 != UInt8(ascii: "/") }
            switch segment {
            case .greedy: break
            case .label(let label):
                guard !part.isEmpty else { return nil }
                labels[label] = String(Substring(part))
            case .literal(let text):
                guard part.elementsEqual(text.utf8) else { return nil }
            }
            rest = rest[part.endIndex...].dropFirst()
        }
        return rest.isEmpty ? labels : nil
    }
}
