import Foundation
import Testing
import Vocabulary

@testable import Policy

@Suite struct `Policy documents` {
    private let arn = "arn:aws:iam::880344156207:user/ann"
    private let other = "arn:aws:iam::880344156207:role/team/DEV_ROLE"
    private var text: String {
        """
        {
          "Version" : "2012-10-17",
          "Statement" : [ { "Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": { "AWS": ["\(arn)", "\(other)", "\(arn)"] } } ]
        }
        """
    }

    @Test func `keep their text, and count it without white space`() throws {
        let document = try PolicyDocument(parsing: text, as: .trust)
        #expect(document.text == text)
        #expect(document.sizeWithoutWhitespace == text.filter { !$0.isWhitespace }.count)
        #expect(PolicyDocument.sizeWithoutWhitespace(of: " a\té\r\n b ") == 3)
    }

    @Test func `are read back with what became of their principals`() throws {
        let document = try PolicyDocument(parsing: text, as: .trust)
        let ann = UniqueID("AIDAANN00000000000000")
        let role = UniqueID("AROADEV00000000000000")
        let bound = document.bound(to: [arn: ann, other: role])
        #expect(bound.text(currentARN: { $0 == ann ? arn : other }) == text)
        let gone = text.replacing("\"\(arn)\"", with: "\"AIDAANN00000000000000\"")
        #expect(bound.text(currentARN: { $0 == ann ? nil : other }) == gone)
        let moved = text.replacing(other, with: "arn:aws:iam::880344156207:role/R2")
        #expect(bound.text(currentARN: { $0 == ann ? arn : "arn:aws:iam::880344156207:role/R2" }) == moved)
        #expect(document.text(currentARN: { _ in nil }) == text)
    }

    @Test func `go into the store and come back`() throws {
        let document = try PolicyDocument(parsing: text, as: .trust).bound(to: [arn: UniqueID("AIDAX")])
        let encoded = try JSONEncoder().encode(document)
        let decoded = try JSONDecoder().decode(PolicyDocument.self, from: encoded)
        #expect(decoded == document)
        #expect(decoded.kind == .trust)
        #expect(decoded.bindings == [arn: UniqueID("AIDAX")])
        #expect(decoded != document.bound(to: [:]))
        let again = try JSONDecoder().decode(PolicyDocument.self, from: encoded)
        #expect(again.compiled === decoded.compiled)
    }

    @Test func `that were stored are not judged again, and do not vouch for new ones`() throws {
        let old = #"{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#
        let stored = try #require(PolicyDocument(stored: old, as: .identity))
        #expect(allows(stored, "s3:GetObject"))
        #expect(throws: PolicyError.oldVersion) { try PolicyDocument(parsing: old, as: .identity) }
        #expect(PolicyDocument(stored: "{", as: .identity) == nil)
        let corrupt = Data(#"{"kind":"identity","text":"{"}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(PolicyDocument.self, from: corrupt) }
    }

    @Test func `that lack an element which they need match nothing`() throws {
        let bare = #"{"Statement":{"Effect":"Allow","Action":"*"}}"#
        let identity = PolicySet(
            identity: [attached(try #require(PolicyDocument(stored: bare, as: .identity)))],
            isSameAccount: true)
        #expect(!ask(Asking.ann, identity).isAllowed)
        for kind in [PolicyKind.trust, .resource] {
            let document = try #require(PolicyDocument(stored: bare, as: kind))
            let set = PolicySet(resource: attached(document), isSameAccount: true)
            #expect(!ask(Asking.ann, set).isAllowed)
            #expect(!ask(.anonymous, set).isAllowed)
        }
    }

    @Test func `of one text share what was compiled, but not across kinds`() throws {
        let text = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#
        let one = try PolicyDocument(parsing: text, as: .identity)
        #expect(one.compiled === (try PolicyDocument(parsing: text, as: .identity)).compiled)
        #expect(try PolicyDocument(parsing: text, as: .session) != one)
    }
}
