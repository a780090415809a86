import Policy
import Testing
import Vocabulary

@testable import Trail

@Suite struct `Replaying recorded calls` {
    private func set(_ policy: String) throws -> PolicySet {
        let text = "{\"Version\":\"2012-10-17\",\"Statement\":\(policy)}"
        let document = try PolicyDocument(parsing: text, as: .identity)
        return PolicySet(
            identity: [AttachedPolicy(.inline(name: "p"), document)], isSameAccount: true)
    }

    private let onlyB =
        #"{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}"#

    @Test func `lists what would flip, by principal, action and resource`() throws {
        var entries: [TrailEntry] = []
        for number in 0..<10 {
            entries.append(try Calls.entry(number, isDenied: false, on: "arn:aws:s3:::b/k"))
        }
        for number in 10..<13 {
            entries.append(try Calls.entry(number, isDenied: false, on: "arn:aws:s3:::c/k"))
        }
        let narrowed = try set(onlyB)
        let wide = try set(Calls.everything)
        let report = Replay(present: { _ in wide }, changed: { _ in narrowed }).report(on: entries)
        #expect(report.calls == 13)
        let flip = try #require(report.flips.first)
        #expect(report.flips.count == 1)
        #expect(flip.direction == .allowedToDenied)
        #expect(flip.principal == "arn:aws:iam::880344156207:role/DemoRole")
        #expect(flip.resource == "arn:aws:s3:::c/k")
        #expect(flip.count == 3)
        #expect(flip.requestIDs == ["request-10", "request-11", "request-12"])
        #expect(flip.reason == "because no identity-based policy allows the s3:GetObject action")
        let back = Replay(present: { _ in narrowed }, changed: { _ in wide }).report(on: entries)
        #expect(back.flips.map(\.direction) == [.deniedToAllowed])
    }

    @Test func `holds only the change responsible, not what was changed since`() throws {
        // Recorded as denied; the policies of today allow it with or without the change.
        let entries = [try Calls.entry(1, isDenied: true, on: "arn:aws:s3:::b/k")]
        let today = try set(Calls.everything)
        let changed = try set(onlyB)
        #expect(Replay(present: { _ in today }, changed: { _ in changed }).report(on: entries).flips.isEmpty)
    }

    @Test func `passes over principals that are gone`() throws {
        let entries = [try Calls.entry(1, isDenied: false)]
        let report = Replay(present: { _ in nil }, changed: { _ in nil }).report(on: entries)
        #expect(report.passedOver == 1)
        #expect(report.flips.isEmpty)
    }

    @Test func `keeps the circumstances of each call`() throws {
        let policy =
            #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}"#
        let inside: DictionaryContext = ["aws:SourceIp": .string("10.1.2.3")]
        let outside: DictionaryContext = ["aws:SourceIp": .string("192.0.2.1")]
        let entries = [
            try Calls.entry(1, isDenied: false, inside), try Calls.entry(2, isDenied: false, outside),
        ]
        let wide = try set(Calls.everything)
        let conditional = try set(policy)
        let report = Replay(present: { _ in wide }, changed: { _ in conditional }).report(on: entries)
        #expect(report.flips.map(\.requestIDs) == [["request-2"]])
    }
}
