import Testing
import Vocabulary

@testable import Wire

private func read(json: String, givesReasons: Bool = false) throws(WireError) -> Sample {
    let request = WireRequest(document: try Document(json: Array(json.utf8)))
    return try WireReader.read(
        Sample.self, from: request, in: .json, showsRefusedValues: true, givesReasons: givesReasons)
}

private func failure(_ json: String, givesReasons: Bool = false) -> WireError? {
    do throws(WireError) {
        _ = try read(json: json, givesReasons: givesReasons)
        return nil
    } catch {
        return error
    }
}

@Suite struct `a JSON body` {
    @Test func `is read member by member`() throws {
        let sample = try read(
            json: """
                {"RoleName" : "r", "Path":"\\/a\\/", "MaxItems": 5, "Size": -9007199254740993,
                 "IsDefault": true, "Since": 1767323045.5, "Content": "AP8=", "Unknown": {"x": [1, {"y": null}]},
                 "Tags": [{"Key": "k\\u00e4", "Value": "\\ud83d\\ude00\\n"}, {"Key": "l"}],
                 "TagKeys": ["a", "b"], "Owner": {"Key": "o"}, "Status": null}
                """)
        #expect(sample.roleName == "r")
        #expect(sample.path == "/a/")
        #expect(sample.maxItems == 5)
        #expect(sample.size == -9_007_199_254_740_993)
        #expect(sample.isDefault == true)
        #expect(sample.since == Timestamp(microseconds: 1_767_323_045_500_000))
        #expect(sample.content == [0, 255])
        #expect(sample.tags == [SampleTag(key: "kä", value: "😀\n"), SampleTag(key: "l")])
        #expect(sample.tagKeys == ["a", "b"])
        #expect(sample.owner == SampleTag(key: "o"))
        #expect(sample.status == nil)
    }

    @Test func `of no bytes is an empty object`() {
        #expect(failure("", givesReasons: true) == .constraint(.required, at: "roleName"))
        #expect(failure("{}", givesReasons: true) == .constraint(.required, at: "roleName"))
    }

    @Test func `counts the last of equal names`() throws {
        #expect(try read(json: #"{"RoleName":"a","RoleName":"b"}"#).roleName == "b")
    }

    @Test(arguments: [
        "[]", "1", "null", "\"x\"", "{", "}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":1}x",
        "{\"a\":[1,]}", "{\"a\":[1 2]}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":1e}", "{\"a\":+1}",
        "{\"a\":-}", "{\"a\":tru}", "{\"a\":nul}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\n\"}",
        "{\"a\":\"\\ud83d\"}", "{\"a\":\"\\ude00\"}", "{\"a\":\"\\ud83d\\u0041\"}", "{\"a\":\"b", "{a:1}",
        "\u{FEFF}{}",
        "{'a':1}", "{\"a\":NaN}",
    ])
    func `that is none is refused`(json: String) {
        #expect(failure(json) == .serialization("The request body is not well-formed JSON."))
    }

    @Test(arguments: [
        (#"{"RoleName": 5}"#, "NUMBER_VALUE can not be converted to a String"),
        (#"{"RoleName": true}"#, "BOOLEAN_VALUE can not be converted to a String"),
        (#"{"RoleName": "r", "MaxItems": "5"}"#, "STRING_VALUE can not be converted to a Number"),
        (#"{"RoleName": "r", "IsDefault": "true"}"#, "STRING_VALUE can not be converted to a Boolean"),
        (#"{"RoleName": ["r"]}"#, "Start of list found where not expected"),
        (#"{"RoleName": {}}"#, "Start of structure or map found where not expected."),
        (#"{"RoleName": "r", "Tags": "t"}"#, "Expected list or null"),
        (#"{"RoleName": "r", "Tags": ["t"]}"#, "Expected structure or null"),
        (#"{"RoleName": "r", "Owner": 1}"#, "Expected structure or null"),
        (#"{"RoleName": "r", "TagKeys": [1]}"#, "NUMBER_VALUE can not be converted to a String"),
        (#"{"RoleName": "r", "MaxItems": 1.5}"#, "maxItems cannot be read"),
        (#"{"RoleName": "r", "Content": "!"}"#, "content cannot be read"),
    ])
    func `with a value of another type is refused`(json: String, message: String) {
        #expect(failure(json) == .serialization(message))
    }

    @Test func `is bounded in depth and in number`() {
        let deep = "{\"a\":" + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "}"
        #expect(failure(deep) == .tooLarge)
        let many = "{\"a\":[" + String(repeating: "0,", count: 50_000) + "0]}"
        #expect(failure(many) == .tooLarge)
    }

    @Test func `that is not UTF-8 is refused where it is read`() {
        let bytes = Array("{\"RoleName\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(throws: WireError.serialization("roleName cannot be read")) {
            let request = WireRequest(document: try Document(json: bytes))
            _ = try WireReader.read(Sample.self, from: request, in: .json, showsRefusedValues: true)
        }
    }
}

@Suite struct `a broken constraint in JSON` {
    @Test(arguments: [
        (#"{}"#, "INPUT_REQUIRED:ROLE_NAME"),
        (#"{"RoleName": ""}"#, "INVALID_PATTERN:ROLE_NAME"),
        (#"{"RoleName": "123456789"}"#, "MAX_LENGTH_EXCEEDED:ROLE_NAME"),
        (#"{"RoleName": "r", "MaxItems": 0}"#, "MIN_VALUE_EXCEEDED:MAX_ITEMS"),
        (#"{"RoleName": "r", "MaxItems": 1001}"#, "MAX_VALUE_EXCEEDED:MAX_ITEMS"),
        (#"{"RoleName": "r", "Status": "x"}"#, "INVALID_ENUM:STATUS"),
        (#"{"RoleName": "r", "Tags": [{"Key": "k"}, {}]}"#, "INPUT_REQUIRED:TAGS_2_MEMBER_KEY"),
        (#"{"RoleName": "r", "Tags": [null]}"#, "INPUT_REQUIRED:TAGS_1_MEMBER_KEY"),
        (#"{"RoleName": "r", "TagKeys": ["12345"]}"#, "INVALID_LIST_MEMBER:TAG_KEYS"),
    ])
    func `is told with its reason where the service does so`(json: String, reason: String) throws {
        let told = try #require(failure(json, givesReasons: true)).failure(in: .json)
        #expect(told.code == "InvalidInputException")
        #expect(told.status == 400)
        #expect(told.detail.map(\.value) == [reason])
    }

    @Test func `is a ValidationException elsewhere`() throws {
        let told = try #require(failure(#"{"Tags": [{"Key": "!"}]}"#)).failure(in: .json)
        #expect(told.code == "ValidationException")
        #expect(
            told.message == "2 validation errors detected: "
                + "Value null at 'roleName' failed to satisfy constraint: Member must not be null; "
                + "Value '!' at 'tags.1.member.key' failed to satisfy constraint: "
                + "Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+")
    }
}

@Suite struct `text in JSON` {
    @Test(arguments: [
        ("plain", "\"plain\""), ("", "\"\""), ("\"\\/", "\"\\\"\\\\/\""), ("a\tb\nc\rd", "\"a\\tb\\nc\\rd\""),
        ("\u{0}\u{1F}", "\"\\u0000\\u001f\""), ("<é漢😀\u{7F}", "\"<é漢😀\u{7F}\""),
    ])
    func `is escaped`(text: String, escaped: String) throws {
        var output: [UInt8] = []
        JSONText.append(text, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == escaped)
        let document = try Document(json: Array("{\"a\":".utf8) + output + Array("}".utf8))
        #expect(document.value(of: "a") == text)
    }

    @Test(arguments: [
        (1_767_323_045_000_000, "1767323045"), (1_767_323_045_678_000, "1767323045.678"),
        (1_767_323_045_007_000, "1767323045.007"), (0, "0"),
    ])
    func `has times as seconds`(microseconds: Int64, text: String) {
        #expect(Timestamp(microseconds: microseconds).epochSeconds == text)
    }
}
