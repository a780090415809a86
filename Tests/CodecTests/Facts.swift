import Vocabulary
import Wire

/// A value as plain facts: what a structure says, without its Swift types, to be compared with what
/// another reader of the same bytes says. Times are seconds, bytes are Base64.
enum Facts: Codable, Equatable {
    case text(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
    case list([Facts])
    case members([String: Facts])

    init(of value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let int as Int: self = .int(int)
        case let bool as Bool: self = .bool(bool)
        case let double as Double: self = .double(double)
        case let time as Timestamp: self = .int(Int(time.seconds))
        case let map as [String: Int]: self = .members(map.mapValues { .int($0) })
        case let map as [String: String]: self = .members(map.mapValues { .text($0) })
        case let map as [String: [String]]:
            self = .members(map.mapValues { .list($0.map { .text($0) }) })
        default: self = Facts(mirror: Mirror(reflecting: value), value)
        }
    }

    private init(mirror: Mirror, _ value: Any) {
        guard mirror.displayStyle != .collection else {
            // An empty list of anything can be taken for bytes, so its type is asked, not its content.
            if type(of: value) == [UInt8].self, let bytes = value as? [UInt8] {
                self = .text(Base64.encode(bytes))
            } else {
                self = .list(mirror.children.map { Facts(of: $0.value) })
            }
            return
        }
        var members: [String: Facts] = [:]
        for child in mirror.children {
            let value = Mirror(reflecting: child.value)
            guard let name = child.label, !(child.value is Body) else { continue }
            if value.displayStyle != .optional {
                members[name] = Facts(of: child.value)
            } else if let wrapped = value.children.first {
                members[name] = Facts(of: wrapped.value)
            }
        }
        self = .members(members)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? container.decode(Int.self) {
            self = .int(int)
        } else if let double = try? container.decode(Double.self) {
            self = .double(double)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Facts].self) {
            self = .list(list)
        } else {
            self = .members(try container.decode([String: Facts].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .int(let int): try container.encode(int)
        case .double(let double): try container.encode(double)
        case .bool(let bool): try container.encode(bool)
        case .list(let list): try container.encode(list)
        case .members(let members): try container.encode(members)
        }
    }
}
