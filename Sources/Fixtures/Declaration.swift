import EC2Service
import Foundation
import S3Service
import Service
import Sessions
import Vocabulary
import World

/// A fixture on its way into the ledger: what it declares is drafted section by section, and what is
/// already so is not written again.
struct Declaration: Sendable {
    let account: AccountID
    let region: Region
    let now: Timestamp
    let ids: any Identifiers
    let masterKey: MasterKey
    let settings: InstanceSettings
    let allowsFixedKeys: Bool
    var draft: Draft
    /// Machines to be launched for new instances.
    var machines: [MachineSpec] = []
    var objects: [(bucket: Bucket, object: DeclaredObject, at: Timestamp)] = []
    var declared = 0
    var changed = 0

    /// Puts the fact unless it is there as it is.
    mutating func declare<F: Fact>(_ fact: F) throws {
        declared += 1
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        if let known = draft.tables[keyPath: F.table][fact.factID],
            try encoder.encode(known) == encoder.encode(fact)
        {
            return
        }
        changed += 1
        try draft.put(fact)
    }

    func newID(_ prefix: IDPrefix) -> UniqueID { UniqueID(ids.unique(prefix, in: account)) }

    func tags(_ node: FixtureNode?) throws -> [Tag]? {
        try node?.entries().map { Tag(key: $0.key, value: try $0.value.text()) }
    }

    mutating func everything(_ sections: FixtureFields) throws {
        if draft.account(account) == nil { try declare(Account(id: account, createdAt: now)) }
        try DefaultNetwork.ensure(account: account, region: region, in: &draft)
        // Policies before who attaches them, roles before who trusts or holds them.
        try policies(sections.list("policies"))
        try users(sections.list("users"))
        try roles(sections.list("roles"))
        try instanceProfiles(sections.list("instance_profiles"))
        try networks(sections)
        try images(sections.list("images"))
        try keyPairs(sections.list("key_pairs"))
        try instances(sections.list("instances"))
        try buckets(sections.list("buckets"))
    }

    private mutating func buckets(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields(["name", "created", "objects"])
            let name = try fields.text("name")
            guard BucketName.isValid(name) else { throw node.error("'\(name)' is no name for a bucket") }
            let known = draft.bucket(name)
            if let known, known.account != account {
                throw node.error("the bucket \(name) belongs to another account")
            }
            let created = try fields["created"].map { try moment($0) }
            var bucket =
                known ?? Bucket(name: name, account: account, region: region, createdAt: created ?? now)
            bucket.createdAt = created ?? bucket.createdAt
            try declare(bucket)
            for object in try fields.list("objects") { try self.object(object, in: bucket) }
        }
    }

    private mutating func object(_ node: FixtureNode, in bucket: Bucket) throws {
        let fields = try node.fields(["key", "text", "file", "content_type", "modified"])
        let key = try fields.text("key")
        let bytes: [UInt8]
        if let file = fields["file"] {
            guard let data = FileManager.default.contents(atPath: try file.text()) else {
                throw file.error("cannot read \(try file.text())")
            }
            bytes = Array(data)
        } else {
            bytes = Array((try fields.optionalText("text") ?? "").utf8)
        }
        let object = DeclaredObject(
            key: key, bytes: bytes, contentType: try fields.optionalText("content_type"))
        guard object.hasValidKey else { throw node.error("an object's key has 1 to 1024 bytes") }
        objects.append((bucket, object, try fields["modified"].map { try moment($0) } ?? now))
    }

    private func moment(_ node: FixtureNode) throws -> Timestamp {
        guard let moment = Timestamp(iso8601: try node.text()) else {
            throw node.error("a time is written as 2024-06-21T02:23:38Z")
        }
        return moment
    }
}
