import Vocabulary
import Yams

/// A declared state: what should exist, not what to do. Read whole and checked before any of it is
/// made true. `docs/fixtures.md` describes the format.
package struct Fixture: Sendable {
    /// The account it is about; nil leaves that to the server.
    package let account: AccountID?
    let region: Region?
    let sections: FixtureFields

    private static let sectionNames = [
        "account", "region", "policies", "users", "groups", "roles", "instance_profiles", "vpcs", "subnets",
        "security_groups", "images", "key_pairs", "instances", "buckets",
    ]

    /// Reads the text; `name` is what errors call it. Throws `FixtureError`.
    package init(yaml: String, named name: String) throws {
        let root: Node
        do {
            root = try Yams.compose(yaml: yaml) ?? Node([] as [(Node, Node)])
        } catch let error as YamlError {
            throw FixtureError(file: name, line: error.line ?? 1, words: "this is no YAML: \(error.problem)")
        }
        sections = try FixtureFields(try FixtureNode(root, file: name), known: Self.sectionNames)
        account = try sections["account"].map { node in
            guard let account = AccountID(try node.text()) else {
                throw node.error("an account has twelve digits, in quotes: \"123456789012\"")
            }
            return account
        }
        region = try sections.optionalText("region").map { Region($0) }
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    /// Without the text around the place, which may hold a secret.
    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        case .reader(let problem, _, _, _): problem
        case .duplicatedKeysInMapping(let keys, _):
            "\(keys.sorted().joined(separator: ", ")) is there twice in what begins here"
        default: "it cannot be read"
        }
    }
}
