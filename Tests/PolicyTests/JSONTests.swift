import Testing

@testable import Policy

@Suite struct `JSON of policies` {
    @Test(
        arguments: [
            ("", .unexpectedEnd), ("{", .unexpectedEnd), ("{\"a\"", .unexpectedEnd),
            ("{}x", .unexpectedByte(at: 2)),
            ("[1,]", .unexpectedByte(at: 3)), ("{\"a\":1,}", .unexpectedByte(at: 7)),
            ("01", .unexpectedByte(at: 0)),
            ("-", .unexpectedEnd), ("1.", .unexpectedEnd), ("tru", .unexpectedEnd),
            ("nul1", .unexpectedByte(at: 3)),
            ("\"a\nb\"", .unexpectedByte(at: 2)), ("\"\\x\"", .badEscape(at: 1)),
            ("\"\\ud800\"", .badEscape(at: 1)),
            ("\"\\udc00x\"", .badEscape(at: 1)), ("\"\\ud800\\ud800\"", .badEscape(at: 1)),
            ("\"\\u12G4\"", .badEscape(at: 5)), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey(at: 7)),
            ("'a'", .unexpectedByte(at: 0)), ("// x\n{}", .unexpectedByte(at: 0)),
        ] as [(String, JSONFault)])
    func `refuses what is no JSON, and says where`(text: String, fault: JSONFault) {
        #expect(throws: fault) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func `keeps numbers as their text, and every value's place`() throws {
        let json = try JSONParser.parse(Array(#" {"a": [1.50, -0, 1e3], "é": "\ud83d\ude00\/"}"#.utf8))
        guard case .object(let members) = json.value, case .array(let numbers) = members[0].value.value else {
            Issue.record("not an object")
            return
        }
        let texts = numbers.map { if case .number(let text) = $0.value { text } else { "" } }
        #expect(texts == ["1.50", "-0", "1e3"])
        #expect(members[0].value.range == 7..<22)
        #expect(members[1].key == "é")
        guard case .string(let text) = members[1].value.value else {
            Issue.record("not a string")
            return
        }
        #expect(text == "😀/")
    }

    @Test func `two spellings of one character are two keys`() throws {
        _ = try JSONParser.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22],
            [0x22, 0x5C, 0x6E, 0xF8, 0x22],
        ] as [[UInt8]])
    func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
        #expect(throws: JSONFault.notUTF8(at: 1)) { try JSONParser.parse(bytes) }
    }

    @Test(arguments: ["[", "{\"a\":"])
    func `refuses a million levels without a crash`(level: String) {
        let text = String(repeating: level, count: 1_000_000)
        #expect(throws: JSONFault.tooDeep(at: level.utf8.count * 33)) {
            try JSONParser.parse(Array(text.utf8))
        }
    }

    @Test func `reads a hundred thousand members in time`() throws {
        let members = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        let json = try JSONParser.parse(Array("{\(members)}".utf8))
        guard case .object(let found) = json.value else {
            Issue.record("not an object")
            return
        }
        #expect(found.count == 100_000)
    }
}
