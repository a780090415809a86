import Foundation

/// AWS's Service Authorization Reference, as far as `Models/actions.json` holds it.
struct Reference: Decodable {
    struct Service: Decodable {
        var actions: [String: Action]
        var resources: [String: Resource]
        /// The types of condition keys.
        var keys: [String: String]
    }

    struct Action: Decodable {
        struct Use: Decodable {
            var required: Bool
            var keys: [String]
        }

        var access: [String]
        var keys: [String]
        var resources: [String: Use]
        var dependents: [String]
    }

    struct Resource: Decodable {
        var arn: ARNPattern
        var keys: [String]
    }

    /// Operations whose permission has another name than they have.
    var permissions: [String: [String: String]]
    var services: [String: Service]

    static let aws = Result {
        try JSONDecoder().decode(
            Reference.self, from: Data(contentsOf: Repository.root.appending(path: "Models/actions.json")))
    }

    /// The name of the action that the operation is allowed by.
    func permission(for operation: String, of service: String) -> String {
        permissions[service]?[operation] ?? operation
    }

    /// The action's resource type whose pattern the ARN fits.
    func type(of arn: String, for action: Action, of service: some StringProtocol) -> String? {
        guard let known = services[String(service)]?.resources else { return nil }
        return action.resources.keys.filter { known[$0]?.arn.matches(arn) == true }.min()
    }

    /// The keys that the reference says a request for the action on a resource of the type has. EC2 lists for each
    /// action which of a type's keys it has; other services list the type's keys once, for all actions.
    func keys(of action: Action, on type: String?, of service: some StringProtocol) -> Set<KeyName> {
        var keys = action.keys
        if let type, let use = action.resources[type] {
            keys += use.keys.isEmpty ? services[String(service)]?.resources[type]?.keys ?? [] : use.keys
        }
        return Set(keys.map { KeyName($0) })
    }
}

/// A condition key without the part that differs from request to request: `aws:resourcetag/`.
struct KeyName: Hashable, Comparable, CustomStringConvertible {
    let description: String

    init(_ key: String) {
        let end = key.firstIndex(of: "/").map { key.index(after: $0) }
        description = key[..<(end ?? key.endIndex)].lowercased()
    }

    static func < (left: KeyName, right: KeyName) -> Bool { left.description < right.description }
}

/// `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}`.
struct ARNPattern: Decodable {
    /// What is between the placeholders.
    private let literals: [Substring]
    /// Whether the last placeholder takes anything: a name with a path, an object's key, but no bucket's name.
    private let isOpen: Bool

    init(from decoder: any Decoder) throws {
        let pattern = try decoder.singleValueContainer().decode(String.self)
        var literals: [Substring] = []
        var last: Substring = ""
        var rest = pattern[...]
        while let start = rest.range(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            literals.append(rest[..<start.lowerBound])
            last = rest[start.upperBound..<end]
            rest = rest[rest.index(after: end)...]
        }
        self.literals = literals + [rest]
        isOpen = rest.isEmpty && last != "BucketName"
    }

    func matches(_ arn: String) -> Bool {
        guard let first = literals.first, arn.hasPrefix(first) else { return false }
        var rest = arn[...].dropFirst(first.count)
        for literal in literals.dropFirst().dropLast(isOpen ? 1 : 0) {
            // A placeholder stands for a part between colons or slashes.
            let part = rest.prefix { $0 != ":" && $0 != "/" }
            rest = rest.dropFirst(part.count)
            guard rest.hasPrefix(literal) else { return false }
            rest = rest.dropFirst(literal.count)
        }
        return isOpen ? !rest.isEmpty : rest.isEmpty
    }
}
