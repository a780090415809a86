import Policy
import Service
import Testing
import Vocabulary
import World

@testable import STSService

/// Which of STS's condition keys a request has, and their values.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-sts
@Suite struct `STS's condition keys` {
    /// What is asked, and the keys of each question; nil for one that must not be there.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: [(String, [String]?)]
        let ask: @Sendable (Caller) -> [Question]

        init<O: Operation>(
            _ name: String, _ operation: O.Type, _ input: O.Input, _ keys: (String, [String]?)...
        ) {
            testDescription = name
            self.keys = keys
            ask = { O.authorization.questions(input, caller: $0, world: World(), region: .usEast1) }
        }
    }

    @Test(arguments: assuming + federating) func `have AWS's values`(row: Row) {
        let root = Caller(
            account: .example, identity: .root, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
        let asked = row.ask(root)
        #expect(!asked.isEmpty)
        for question in asked {
            for (key, value) in row.keys {
                #expect(question.keys[key.lowercased()]?.values == value, "\(question.action) \(key)")
            }
        }
    }

    private static let role = "arn:aws:iam::123456789012:role/R"

    private static let assuming = [
        Row(
            "AssumeRole that says little: no key for what it does not pass", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "s1"),
            ("sts:RoleSessionName", ["s1"]), ("sts:DurationSeconds", ["3600"]), ("sts:ExternalId", nil),
            ("sts:SourceIdentity", nil), ("sts:TransitiveTagKeys", nil), ("aws:TagKeys", nil)),
        Row(
            "sts:RoleSessionName: as passed, with its case", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "Ann@example.com"),
            ("sts:RoleSessionName", ["Ann@example.com"])),
        Row(
            "sts:ExternalId", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "s1", externalId: "a:b/c=1"),
            ("sts:ExternalId", ["a:b/c=1"])),
        Row(
            "sts:DurationSeconds: as passed", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "s1", durationSeconds: 900),
            ("sts:DurationSeconds", ["900"])),
        Row(
            "sts:SourceIdentity", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "s1", sourceIdentity: "ann"),
            ("sts:SourceIdentity", ["ann"])),
        Row(
            "sts:TransitiveTagKeys: a set, beside the tags", AssumeRole.self,
            AssumeRoleRequest(
                roleArn: role, roleSessionName: "s1",
                tags: [.init(key: "Team", value: "red"), .init(key: "Cost", value: "1")],
                transitiveTagKeys: ["Team"]), ("sts:TransitiveTagKeys", ["Team"]),
            ("aws:TagKeys", ["Team", "Cost"]), ("aws:RequestTag/Team", ["red"]),
            ("aws:RequestTag/cost", ["1"])),
        Row(
            "sts:TransitiveTagKeys: none of an empty list", AssumeRole.self,
            AssumeRoleRequest(roleArn: role, roleSessionName: "s1", transitiveTagKeys: []),
            ("sts:TransitiveTagKeys", nil)),
    ]

    private static let federating = [
        Row(
            "GetFederationToken that says little", GetFederationToken.self, .init(name: "guest"),
            ("sts:DurationSeconds", ["43200"]), ("sts:RoleSessionName", nil), ("sts:ExternalId", nil),
            ("aws:TagKeys", nil)),
        Row(
            "GetFederationToken with a duration", GetFederationToken.self,
            .init(name: "guest", durationSeconds: 900), ("sts:DurationSeconds", ["900"])),
        Row(
            "GetFederationToken with tags, which are passed to both questions", GetFederationToken.self,
            .init(name: "guest", tags: [.init(key: "Team", value: "red")]), ("aws:TagKeys", ["Team"]),
            ("aws:RequestTag/Team", ["red"])),
    ]
}
