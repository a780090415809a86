import Testing

@testable import Wire

@Suite struct `validation` {
    @Test(arguments: [
        (
            "RoleName=no%20spaces",
            [
                "Value 'no spaces' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
                "Value 'no spaces' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 8",
            ]
        ),
        ("", ["Value null at 'roleName' failed to satisfy constraint: Member must not be null"]),
        (
            "RoleName=",
            [
                "Value '' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
                "Value '' at 'roleName' failed to satisfy constraint: Member must have length greater than or equal to 1",
            ]
        ),
        (
            "RoleName=r&MaxItems=0",
            [
                "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1"
            ]
        ),
        (
            "RoleName=r&MaxItems=1001",
            [
                "Value '1001' at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 1000"
            ]
        ),
        (
            "RoleName=r&Status=Gone",
            [
                "Value 'Gone' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive]"
            ]
        ),
        (
            "RoleName=r&Tags.member.1.Value=v",
            ["Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"]
        ),
        (
            "RoleName=r&Tags.member.2.Key=k",
            ["Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"]
        ),
        (
            "RoleName=r&Owner.Key=%21",
            [
                "Value '!' at 'owner.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"
            ]
        ),
        (
            "RoleName=r&Tags.member.1.Key=a&Tags.member.2.Key=b&Tags.member.3.Key=c&Tags.member.4.Key=d",
            [
                "Value '[4 members]' at 'tags' failed to satisfy constraint: Member must have length less than or equal to 3"
            ]
        ),
    ])
    func `says what AWS says`(form: String, failures: [String]) {
        #expect(failure(Sample.self, form: form) == .validation(failures))
    }

    @Test func `does not print the value where the service does not`() throws {
        let error = try #require(
            failure(Sample.self, form: "RoleName=%21&MaxItems=0", showsRefusedValues: false))
        let answer = error.failure(in: .query)
        #expect(answer.code == "ValidationError")
        #expect(answer.status == 400)
        #expect(
            answer.message
                == "2 validation errors detected: Value at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+; Value at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1"
        )
    }

    @Test func `counts one error as one`() throws {
        let error = try #require(failure(Sample.self, form: "", showsRefusedValues: false))
        #expect(
            error.failure(in: .query).message.hasPrefix("1 validation error detected: Value at 'roleName'"))
    }

    @Test func `comes after parsing: malformed input wins`() {
        #expect(failure(Sample.self, form: "MaxItems=x") == .malformedInput)
    }

    @Test func `counts characters, not bytes`() throws {
        let key = String(repeating: "é", count: 128)
        let sample = try read(Sample.self, form: "RoleName=r&Tags.member.1.Key=\(key)")
        #expect(sample.tags?.first?.key == key)
    }
}

@Suite struct `patterns` {
    @Test(arguments: [
        (Pattern.nameCharacters, ["a", "A_1+=,.@-"], ["", "a b", "é", "a/b", "a\n"]),
        (.nameCharactersOrNothing, ["", "a"], ["a:b"]),
        (.wordCharacters, ["AKIA_1"], ["", "a-b"]),
        (.digitsOrNothing, ["", "012345"], ["12a", "٣"]),
        (
            .path, ["/", "/a/", "/a//b/", "/~!/"],
            ["", "//", "a/", "/a", "/a b/", "/\u{7F}/", "/é/", "/a/\n"]
        ),
        (.pathPrefix, ["/", "/a", "/a/"], ["", "a", "/ "]),
        (.policyPath, ["/", "/a/", "/a.b,+@=_-/c/"], ["", "//", "/a//b/", "/a", "/a b/", "/:/"]),
        (.policyVersion, ["v1", "v10", "v2.a-B", "v2."], ["", "v", "v0", "v01", "1", "v1a", "v1.!"]),
        (.tagKey, ["a b", "Ärger", "k.:/=+-@_", "漢字", "１"], ["", "!", "a\tb", "a\u{0}"]),
        (.tagValue, ["", "x"], ["*"]),
        (.policyDocument, ["{}\n\t\r ", "ÿ"], ["", "\u{1}", "Ā"]),
        (.description, ["", "¡ÿ\n"], ["\u{7F}", "\u{A0}", "Ā"]),
        (.marker, ["a b", "ÿ"], ["", "\n"]),
        (.arn, ["arn:aws:iam::1:role/ä漢", "😀", "\u{85}"], ["", "\u{7F}", "\u{0}"]),
        (.externalID, ["", "a:b/c"], ["a b"]),
        (.serialNumber, ["arn:aws:iam::1:mfa/x"], ["#"]),
        (.anything, ["", "\u{0}\n😀"], []),
        (.printableASCII, ["a ~"], ["", "é", "\n"]),
        (
            .shortName, ["a", String(repeating: "a", count: 64)],
            ["", "a b", String(repeating: "a", count: 65)]
        ),
        (
            .emailAddress, ["a@b.c", "a+b@c-d.example"],
            ["", "a", "@b.c", "a@b", "a@.c", "a@b.", "a@b@c.d", "a b@c.d", "a@b.c\n"]
        ),
        (.anchoredTag, ["", "a b:/=+-@_Ä"], ["!"]),
        (.accountID, ["012345678901"], ["", "01234567890", "0123456789012", "01234567890a"]),
        (.accountCreationID, ["car-01234567"], ["car-0123456", "car-0123456A", "ca-01234567"]),
        (.rootID, ["r-ab12"], ["r-", "r-ab1", "r-AB12", "ou-ab12-cd34ef56"]),
        (
            .organizationalUnitID, ["ou-ab12-cd34ef56"],
            ["ou-ab12", "ou-ab1-cd34ef56", "ou-ab12-cd34ef5", "ou-ab12-cd34ef56-x", "ou-ab12-CD34EF56"]
        ),
        (.organizationParentID, ["r-ab12", "ou-ab12-cd34ef56"], ["012345678901", ""]),
        (.organizationChildID, ["012345678901", "ou-ab12-cd34ef56"], ["r-ab12"]),
        (.organizationTargetID, ["012345678901", "ou-ab12-cd34ef56", "r-ab12"], ["p-FullAWSAccess"]),
        (
            .organizationPolicyID, ["p-FullAWSAccess", "p-0123_567"],
            ["p-short", "p-with-dash", "q-0123456789"]
        ),
        (.organizationResourceID, ["p-FullAWSAccess", "r-ab12", "rp-ab12", "rt-ab12cd34"], ["o-ab12cd34ef"]),
    ])
    func `accept and refuse whole values`(pattern: Pattern, accepted: [String], refused: [String]) {
        for text in accepted { #expect(pattern.matches(text), "\(text) for \(pattern.text)") }
        for text in refused { #expect(!pattern.matches(text), "\(text) for \(pattern.text)") }
    }
}
