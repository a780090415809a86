import Foundation
import Ledger
import Testing
import Vocabulary
import World

@Suite final class `The ledger` {
    private let path = Database.newPath()
    private let account = AccountID.example

    deinit { Database.remove(path) }

    private func user(_ name: String) -> User {
        var random = SystemRandomNumberGenerator()
        return User(
            account: account, name: name, id: UniqueID(AccountInID.make(.user, in: account, using: &random)),
            createdAt: Timestamp(seconds: 1))
    }

    @Test func `knows after a restart what was acknowledged`() async throws {
        let ledger = try Ledger(path: path)
        let alice = user("Alice")
        try await ledger.write("r-1", at: Timestamp(seconds: 2)) { try $0.put(alice) }
        #expect(ledger.present.now.user("alice", in: account)?.name == "Alice")
        try ledger.close()

        let reopened = try Ledger(path: path)
        #expect(reopened.present.now.user("ALICE", in: account)?.id == alice.id)
        #expect(reopened.present.now.user(alice.id)?.name == "Alice")
        #expect(reopened.present.now.version == 1)
    }

    @Test func `leaves no trace of a change that fails halfway`() async throws {
        struct Doubt: Error {}
        let ledger = try Ledger(path: path)
        let alice = user("Alice")
        await #expect(throws: Doubt.self) {
            try await ledger.write("r-1", at: Timestamp(seconds: 2)) { draft in
                try draft.put(alice)
                throw Doubt()
            }
        }
        #expect(ledger.present.now.user("Alice", in: account) == nil)
        #expect(try ledger.changes(after: 0, limit: 10).isEmpty)
    }

    @Test func `lets only one of many concurrent creations of one name pass`() async throws {
        struct Exists: Error {}
        let ledger = try Ledger(path: path)
        let passed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                let candidate = user("Alice")
                group.addTask {
                    do {
                        try await ledger.write("r", at: Timestamp(seconds: 2)) { draft in
                            guard draft.user("Alice", in: candidate.account) == nil else { throw Exists() }
                            try draft.put(candidate)
                        }
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(passed == 1)
    }

    @Test func `numbers its changes without a gap and names the request`() async throws {
        let ledger = try Ledger(path: path)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                let someone = user("user\(number)")
                group.addTask {
                    try? await ledger.write("r-\(number)", at: Timestamp(seconds: 9)) { try $0.put(someone) }
                }
            }
        }
        let changes = try ledger.changes(after: 0, limit: 100)
        #expect(changes.map(\.sequence) == Array(1...40))
        for recorded in changes {
            #expect(recorded.change.id.hasSuffix("/user" + recorded.requestID.dropFirst(2)))
        }
    }

    @Test func `finds a policy's users and forgets them when they go`() async throws {
        let ledger = try Ledger(path: path)
        let arn = "arn:aws:iam::\(account):policy/p"
        var alice = user("Alice")
        alice.attachedPolicies = [arn]
        let attached = alice
        try await ledger.write("r", at: Timestamp(seconds: 2)) { try $0.put(attached) }
        #expect(ledger.present.now.usersAttached(policyARN: arn, in: account).map(\.name) == ["Alice"])
        try await ledger.write("r", at: Timestamp(seconds: 3)) { $0.remove(attached) }
        #expect(ledger.present.now.usersAttached(policyARN: arn, in: account).isEmpty)
        try ledger.close()
        #expect(try Ledger(path: path).present.now.user("Alice", in: account) == nil)
    }

    @Test func `lists in order from a marker on`() async throws {
        let ledger = try Ledger(path: path)
        let people = ["carol", "Alice", "bob", "dave"].map(user)
        try await ledger.write("r", at: Timestamp(seconds: 2)) { draft in
            for person in people { try draft.put(person) }
        }
        let world = ledger.present.now
        #expect(world.users(in: account).map(\.name) == ["Alice", "bob", "carol", "dave"])
        #expect(world.users(in: account, after: "BOB").map(\.name) == ["carol", "dave"])
        #expect(world.users(in: account, after: "bz").map(\.name) == ["carol", "dave"])
    }
}
