import EC2Service
import Foundation
import Policy
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
    let allowsFixedKeys: Bool
    var draft: Draft
    /// What the machines are to do once all is written.
    var orders: [MachineOrder] = []
    /// Buckets that are new and begin a life, maybe not the first of their name and date.
    var newBuckets: [Bucket] = []
    var objects: [(bucket: Bucket, object: DeclaredObject)] = []
    /// How many of each kind, in the order of the kinds.
    var declared: [(noun: String, count: Int)] = []
    var changed = 0

    mutating func everything(_ sections: FixtureFields) throws {
        if draft.account(account) == nil { try declare(Account(id: account, createdAt: now)) }
        try DefaultNetwork.ensure(account: account, region: region, in: &draft)
        // What others refer to comes before them.
        try policies(sections)
        try users(sections)
        try groups(sections)
        try roles(sections)
        try instanceProfiles(sections)
        try vpcs(sections)
        try subnets(sections)
        try securityGroups(sections)
        try images(sections)
        try keyPairs(sections)
        try instances(sections)
        try buckets(sections)
    }

    /// Goes through a section, whose elements are told apart by the text at `key`.
    mutating func each(
        in sections: FixtureFields, _ section: String, a noun: String, by key: String = "name",
        _ known: [String], _ body: (inout Self, FixtureFields, _ name: String) throws -> Void
    ) throws {
        let nodes = try sections.list(section)
        if !nodes.isEmpty { declared.append((noun, nodes.count)) }
        var lines: [String: Int] = [:]
        for node in nodes {
            let fields = try FixtureFields(node, known: [key] + known)
            let name = try fields.text(key)
            do {
                // Names of IAM are the same whatever their case, and no others differ in it alone.
                if let line = lines.updateValue(node.line, forKey: name.lowercased()) {
                    throw node.error("it is declared twice, first in line \(line)")
                }
                try node.attempt { try body(&self, fields, name) }
            } catch let error as FixtureError {
                throw error.of("\(noun) \(name)")
            }
        }
    }

    /// Puts the fact unless it is there as it is.
    mutating func declare<F: Fact>(_ fact: F) throws {
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
}
