import Vocabulary
import Yams

/// A declared state: what should exist, not what to do. Read whole and checked before any of it is
/// made true. `docs/fixtures.md` describes the format.
package struct Fixture: Sendable {
    /// The account it is about; nil leaves that to the server.
    package let account: AccountID?
    let region: Region?
    let sections: FixtureFields

    static let sectionNames: Set<String> = [
        "account", "region", "users", "roles", "policies", "instance_profiles", "images", "vpcs", "subnets",
        "security_groups", "key_pairs", "instances", "buckets",
    ]

    /// Reads the text; `name` is what errors call it.
    package init(yaml: String, named name: String) throws {
        let root: Node
        do {
            root = try Yams.compose(yaml: yaml) ?? .mapping(Node.Mapping([]))
        } catch let error as YamlError {
            throw FixtureError(file: name, line: error.line ?? 1, words: "this is no YAML: \(error.problem)")
        }
        sections = try FixtureNode(root, file: name).fields(Self.sectionNames)
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
        default: nil
        }
    }

    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        default: "\(self)"
        }
    }
}
