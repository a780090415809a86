import Vocabulary

extension WireReader {
    package mutating func string(
        _ name: StaticString, _ rule: TextRule = .any, in place: Place = .body
    ) -> String {
        guard let text = optionalString(name, rule, in: place) else {
            missing(name, in: place)
            return ""
        }
        return text
    }

    package mutating func optionalString(
        _ name: StaticString, _ rule: TextRule = .any, in place: Place = .body
    ) -> String? {
        guard let text = text(name, in: place) else { return nil }
        if !rule.isMet(by: text) {
            for complaint in rule.complaints(about: text) { refuse(text, at: name, complaint) }
        }
        return text
    }

    package mutating func int(_ name: StaticString, _ rule: NumberRule = .any, in place: Place = .body) -> Int
    {
        guard let number = optionalInt(name, rule, in: place) else {
            missing(name, in: place)
            return 0
        }
        return number
    }

    /// A 32-bit number.
    package mutating func optionalInt(
        _ name: StaticString, _ rule: NumberRule = .any, in place: Place = .body
    ) -> Int? {
        number(name, rule, in: place, within: Int(Int32.min)...Int(Int32.max))
    }

    /// A 64-bit number.
    package mutating func optionalLong(
        _ name: StaticString, _ rule: NumberRule = .any, in place: Place = .body
    ) -> Int? {
        number(name, rule, in: place, within: Int.min...Int.max)
    }

    package mutating func long(_ name: StaticString, _ rule: NumberRule = .any, in place: Place = .body)
        -> Int
    {
        guard let number = optionalLong(name, rule, in: place) else {
            missing(name, in: place)
            return 0
        }
        return number
    }

    private mutating func number(
        _ name: StaticString, _ rule: NumberRule, in place: Place, within bounds: ClosedRange<Int>
    ) -> Int? {
        guard let text = text(name, in: place, as: .number) else { return nil }
        // Digits with an optional sign, leading zeros included; nothing else.
        guard let number = Int(text), bounds.contains(number) else {
            unreadable(text, at: name, in: place)
            return nil
        }
        if let complaint = rule.complaint(about: number) { refuse(text, at: name, complaint) }
        return number
    }

    package mutating func bool(_ name: StaticString, in place: Place = .body) -> Bool {
        guard let bool = optionalBool(name, in: place) else {
            missing(name, in: place)
            return false
        }
        return bool
    }

    package mutating func optionalBool(_ name: StaticString, in place: Place = .body) -> Bool? {
        guard let text = text(name, in: place, as: .bool) else { return nil }
        switch text {
        case "true", "1": return true
        case "false", "0": return false
        default: break
        }
        // Query knows exactly these four; headers and EC2 are written in any case.
        if wireProtocol != .query {
            switch text.lowercased() {
            case "true": return true
            case "false": return false
            default: break
            }
        }
        unreadable(text, at: name, in: place)
        return nil
    }

    package mutating func optionalDouble(_ name: StaticString, in place: Place = .body) -> Double? {
        guard let text = text(name, in: place, as: .number) else { return nil }
        guard let number = Double(text), number.isFinite else {
            unreadable(text, at: name, in: place)
            return nil
        }
        return number
    }

    package mutating func timestamp(_ name: StaticString, in place: Place = .body) -> Timestamp {
        guard let timestamp = optionalTimestamp(name, in: place) else {
            missing(name, in: place)
            return Timestamp(seconds: 0)
        }
        return timestamp
    }

    package mutating func optionalTimestamp(_ name: StaticString, in place: Place = .body) -> Timestamp? {
        guard let text = text(name, in: place, as: .number) else { return nil }
        if let timestamp = Timestamp(iso8601: text) ?? Timestamp(http: text) { return timestamp }
        if let seconds = Double(text), seconds.magnitude < 1e12 {
            return Timestamp(microseconds: Int64(seconds * 1_000_000))
        }
        // A date in a condition header that cannot be read is no condition (RFC 9110, 13.1.3).
        if place != .header { unreadable(text, at: name, in: place) }
        return nil
    }

    package mutating func blob(_ name: StaticString, in place: Place = .body) -> [UInt8] {
        guard let blob = optionalBlob(name, in: place) else {
            missing(name, in: place)
            return []
        }
        return blob
    }

    package mutating func optionalBlob(_ name: StaticString, in place: Place = .body) -> [UInt8]? {
        guard let text = text(name, in: place) else { return nil }
        guard let bytes = Base64.decode(text) else {
            unreadable(text, at: name, in: place)
            return nil
        }
        return bytes
    }

    /// The headers whose names begin so, without the beginning: `x-amz-meta-`.
    package func optionalHeaders(prefix: String) -> [String: String]? {
        var found: [String: String] = [:]
        for header in request.headers where header.name.hasPrefix(prefix) {
            let name = String(header.name.dropFirst(prefix.count))
            // A header sent twice is one value with a comma.
            found[name] = found[name].map { "\($0),\(header.value)" } ?? header.value
        }
        return found.isEmpty ? nil : found
    }
}
