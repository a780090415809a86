import Testing
import Vocabulary

@testable import Wire

@Suite struct `an XML body` {
    private func read(
        _ xml: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = []
    ) throws(WireError) -> BoundSample {
        let document = xml.isEmpty ? Document() : try Document(xml: Array(xml.utf8))
        let request = WireRequest(document: document, labels: ["Bucket": "b"], query: query, headers: headers)
        return try WireReader.read(BoundSample.self, from: request, in: .restXML, showsRefusedValues: true)
    }

    private func failure(_ xml: String, query: [(name: String, value: String)] = []) -> WireError? {
        do throws(WireError) {
            _ = try read(xml, query: query)
            return nil
        } catch {
            return error
        }
    }

    @Test func `is read with its flattened and its wrapped lists`() throws {
        let sample = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
              <Object><Key>a&amp;b&#x20AC;</Key></Object>
              <Quiet>true</Quiet>
              <Object><Key><![CDATA[<c>]]></Key><Value/></Object>
              <TagSet><Tag><Key> t </Key></Tag></TagSet>
            </Delete>

            """,
            query: [("max-keys", "5")],
            headers: [
                ("if-modified-since", "Fri, 02 Jan 2026 03:04:05 GMT"), ("x-amz-meta-a", "1"),
                ("x-amz-meta-b", "2"),
                ("x-amz-meta-a", "3"),
            ])
        #expect(sample.bucket == "b")
        #expect(sample.maxKeys == 5)
        #expect(sample.ifModifiedSince?.iso8601 == "2026-01-02T03:04:05Z")
        #expect(sample.metadata == ["a": "1,3", "b": "2"])
        #expect(sample.body.objects == [SampleObject(key: "a&b€"), SampleObject(key: "<c>", value: "")])
        #expect(sample.body.tagSet == [SampleObject(key: " t ")])
        #expect(sample.body.quiet == true)
    }

    @Test(arguments: [("\r\n", "\n"), ("\r", "\n"), ("&#13;", "\r"), ("\t", "\t")])
    func `has its line ends normalized, but not those that are spelled out`(written: String, read: String)
        throws
    {
        let sample = try self.read("<Delete><Object><Key>a\(written)b</Key></Object></Delete>")
        #expect(sample.body.objects == [SampleObject(key: "a\(read)b")])
    }

    @Test(arguments: [
        "x", "<Delete>", "<Delete></delete>", "<Delete/><Delete/>", "<Delete>a<Object/></Delete>",
        "<Delete><Object></Delete></Object>", "<Delete a=1/>", "<Delete a='1/>", "<Delete a='<'/>",
        "<Delete/>x",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><Delete>&a;</Delete>",
        "<!DOCTYPE Delete SYSTEM 'file:///etc/passwd'><Delete/>",
        "<Delete>&nbsp;</Delete>", "<Delete>&#0;</Delete>", "<Delete>&#x1;</Delete>",
        "<Delete>&#xD800;</Delete>",
        "<Delete>&#x110000;</Delete>", "<Delete>&#99999999999;</Delete>", "<Delete>&#;</Delete>",
        "<Delete>&amp</Delete>",
        "<Delete>\u{1}</Delete>", "<Delete><![CDATA[x</Delete>", "<Delete><!-- x</Delete>",
        "<?xml version='1.0'",
        "<?php x ?><Delete/>", "< Delete/>", "<Delete / >", "<1/>", "", "<", "<Delete",
        "<Delete><Object><Key>k</Key",
    ])
    func `that is not well-formed is malformed`(xml: String) {
        #expect(throws: WireError.malformedXML) { try Document(xml: Array(xml.utf8)) }
    }

    @Test func `may not nest without end`() {
        let xml = String(repeating: "<a>", count: 100_000)
        #expect(throws: WireError.tooLarge) { try Document(xml: Array(xml.utf8)) }
    }

    @Test func `may not have elements without end`() {
        let xml = "<a>" + String(repeating: "<b/>", count: 100_000) + "</a>"
        #expect(throws: WireError.tooLarge) { try Document(xml: Array(xml.utf8)) }
    }

    @Test func `must have the right root, its required members and values of their types`() {
        #expect(failure("<Other/>") == .malformedXML)
        #expect(failure("<Delete/>") == .malformedXML)
        #expect(failure("<Delete><Object/></Delete>") == .malformedXML)
        #expect(failure("<Delete><Object><Key><x/></Key></Object></Delete>") == .malformedXML)
        #expect(
            failure("<Delete><Object><Key>k</Key></Object><Quiet>maybe</Quiet></Delete>") == .malformedXML)
        #expect(failure("") == .missingBody)
    }

    @Test func `with a query key that is no number is an invalid argument`() throws {
        let xml = "<Delete><Object><Key>k</Key></Object></Delete>"
        let error = try #require(failure(xml, query: [("max-keys", "x")]))
        #expect(error == .invalidArgument(name: "max-keys", value: "x"))
        #expect(
            error.failure(in: .restXML).message == "Provided max-keys not an integer or within integer range")
        #expect(error.failure(in: .restXML).detail.map(\.value) == ["max-keys", "x"])
    }

    @Test func `survives every way of being cut off`() {
        let xml = Array(
            "<?xml version='1.0'?><!--c--><Delete x='1'><Object><Key>a&amp;<![CDATA[b]]></Key></Object></Delete>"
                .utf8)
        for end in 0..<xml.count {
            #expect(throws: WireError.malformedXML) { try Document(xml: Array(xml[..<end])) }
        }
        #expect(throws: Never.self) { try Document(xml: xml) }
    }

    @Test func `survives random damage`() {
        var generator = Splitmix(state: 1)
        let alphabet = Array("<>/&;!-[]CDAT#x='\" ab\u{0}\n".utf8)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            let xml = Array("<a>".utf8) + bytes
            // Parsed or refused, but always with an end.
            _ = try? Document(xml: xml)
            _ = try? Document(form: bytes)
        }
    }
}

private struct Splitmix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
