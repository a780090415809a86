import Testing
import Vocabulary

@Suite struct `An ARN` {
    @Test(arguments: [
        (
            "arn:aws:iam::880344156207:role/team/DEV_ROLE", "iam", "880344156207", "role/team/DEV_ROLE",
            "DEV_ROLE"
        ),
        ("arn:aws:s3:::bucket/a:b", "s3", "", "bucket/a:b", "a:b"),
    ])
    func `is taken apart and put together`(
        text: String, service: String, account: String, resource: String, name: String
    ) throws {
        let arn = try #require(ARN(text))
        #expect((arn.service, arn.account, arn.resource) == (service, account, resource))
        #expect(arn.name == name)
        #expect(arn.description == text)
    }

    @Test(arguments: ["", "arn", "arn:aws:iam::1", "arn:aws:iam:::", "urn:aws:iam::1:x", "arn::iam::1:x"])
    func `has six parts`(text: String) {
        #expect(ARN(text) == nil)
    }
}

@Suite struct `Percent-encoding` {
    @Test(arguments: [("a b", "a%20b"), ("~-_.", "~-_."), ("ä/+", "%C3%A4%2F%2B"), ("", "")])
    func `leaves only unreserved characters`(plain: String, encoded: String) {
        #expect(Percent.encode(plain) == encoded)
        #expect(Percent.decode(encoded.utf8) == Array(plain.utf8))
    }

    @Test(arguments: ["%", "%2", "%zz", "a%"])
    func `refuses a broken escape`(text: String) {
        #expect(Percent.decode(text.utf8) == nil)
    }
}

@Suite struct `A secret` {
    @Test func `does not print`() {
        let secret = Secret("wJalrXUtnFEMI")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!"\(secret) \(String(reflecting: secret)) \(dumped)".contains("wJalr"))
    }

    @Test func `matches its like only`() {
        #expect(Secret("abc").matches(Secret("abc")))
        #expect(!Secret("abc").matches(Secret("abd")))
        #expect(!Secret("abc").matches(Secret("abcd")))
    }
}
