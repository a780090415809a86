import Testing
import Vocabulary

@testable import Policy

private let ec2 = #""Principal":{"Service":"ec2.amazonaws.com"}"#
private let assume = #""Effect":"Allow","Action":"sts:AssumeRole""#

@Suite struct `Trust policies` {
    private func message(_ text: String) -> String? {
        do throws(PolicyError) {
            _ = try PolicyDocument(parsing: text, as: .trust)
            return nil
        } catch {
            #expect(error.code == "MalformedPolicyDocument")
            return error.message
        }
    }

    @Test(arguments: [
        ("no json", "This policy contains invalid Json"), ("[]", "This policy contains invalid Json"),
        ("{\"Statement\":{\(assume),\(ec2)},\"Statement\":[]}", "This policy contains invalid Json"),
        ("{\"Version\":\"2012-10-17\"}", "Missing required field Statement"),
        ("{\"Statement\":[]}", "Could not parse the policy: Statement is empty!"),
        (
            "{\"Version\":\"1999\",\"Statement\":{\(assume),\(ec2)}}",
            "The policy must contain a valid version string"
        ),
        ("{\"Statement\":{\(assume),\(ec2)},\"Extra\":1}", "Syntax error in policy."),
        (
            "{\"Statement\":[{\"Sid\":\"a\",\(assume),\(ec2)},{\"Sid\":\"a\",\(assume),\(ec2)}]}",
            "The Statement Ids in the policy are not unique"
        ),
    ])
    func `are refused as documents`(text: String, expected: String) {
        #expect(message(text) == expected)
    }

    @Test(arguments: [
        ("\"Action\":\"sts:AssumeRole\",\(ec2)", "Missing required field Effect"),
        ("\"Effect\":\"Maybe\",\"Action\":\"sts:AssumeRole\",\(ec2)", "Invalid effect: Maybe"),
        ("\"Effect\":\"allow\",\"Action\":\"sts:AssumeRole\",\(ec2)", "Invalid effect: allow"),
        ("\"Effect\":\"Allow\",\(ec2)", "Missing required field Action"),
        (assume, "Missing required field Principal"),
        ("\(assume),\"Principal\":{\"AWS\":[]}", "Missing required field Principal cannot be empty!"),
        ("\(assume),\"Principal\":{\"AWS\":\"\"}", "Missing required field Principal cannot be empty!"),
        (
            "\(assume),\"Principal\":{}",
            "Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: "
                + "The passed in policy has a statement with no principals!"
        ),
        (
            "\(assume),\"Principal\":\"*\"",
            "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\"."
        ),
        ("\(assume),\"Principal\":{\"AWS\":\"ann\"}", "Invalid principal in policy: \"AWS\":\"ann\""),
        (
            "\(assume),\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:group/g\"}",
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:group/g\""
        ),
        (
            "\(assume),\"NotPrincipal\":{\"AWS\":\"*\"}",
            "AssumeRole policy must not contain NotPrincipal field."
        ),
        ("\(assume),\(ec2),\"Resource\":\"*\"", "Has prohibited field Resource"),
        (
            "\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\(ec2)",
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        (
            "\"Effect\":\"Allow\",\"Action\":[\"sts:AssumeRole\",\"sts:GetSessionToken\"],\(ec2)",
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        (
            "\"Effect\":\"Allow\",\"NotAction\":\"sts:AssumeRole\",\(ec2)",
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        ("\(assume),\(ec2),\"Extra\":1", "Syntax error in policy."),
        ("\(assume),\"Principal\":{\"Robot\":\"x\"}", "Syntax error in policy."),
        (
            "\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\","
                + "\"Principal\":{\"Federated\":\"cognito-identity.amazonaws.com\"}",
            "A condition block must be present for the Cognito provider"
        ),
    ])
    func `are refused by statement`(statement: String, expected: String) {
        #expect(message("{\"Version\":\"2012-10-17\",\"Statement\":{\(statement)}}") == expected)
    }

    @Test(arguments: ["", "\"Version\":\"2008-10-17\",", "\"Version\":\"2012-10-17\","])
    func `are accepted in every version`(version: String) {
        #expect(message("{\(version)\"Statement\":{\(assume),\(ec2)}}") == nil)
    }

    @Test(arguments: [
        "\(assume),\"Principal\":{\"AWS\":\"*\"}", "\(assume),\"Principal\":{\"AWS\":\"123456789012\"}",
        "\"Effect\":\"Allow\",\"Action\":[\"sts:assumerole*\",\"sts:TagSession\",\"sts:SetSourceIdentity\"],\(ec2)",
        "\(assume),\"Principal\":{\"Federated\":[\"accounts.google.com\"],\"Service\":[\"a.amazonaws.com\"]}",
        "\(assume),\(ec2),\"Condition\":{\"DateLessThan\":{\"aws:CurrentTime\":\"soon\"}}",
    ])
    func `are accepted`(statement: String) {
        #expect(message("{\"Statement\":[{\(statement)}]}") == nil)
    }

    @Test func `tell their principals in order and once each`() throws {
        let text = """
            {"Statement":[{\(assume),"Principal":{"AWS":["arn:aws:iam::123456789012:user/team/ann","111122223333",\
            "arn:aws:iam::111122223333:root","arn:aws:sts::111122223333:assumed-role/R/S",\
            "arn:aws:sts::111122223333:federated-user/bob","AROAEXAMPLEEXAMPLEEXA"],"Service":"ec2.amazonaws.com"}},\
            {\(assume),"Principal":{"AWS":"arn:aws:iam::123456789012:role/R","Federated":"accounts.google.com"}}]}
            """
        let account = try #require(AccountID("111122223333"))
        #expect(
            try PolicyDocument(parsing: text, as: .trust).principals == [
                .user(arn: "arn:aws:iam::123456789012:user/team/ann"), .account(account),
                .roleSession(arn: "arn:aws:sts::111122223333:assumed-role/R/S"),
                .federatedUser(arn: "arn:aws:sts::111122223333:federated-user/bob"),
                .uniqueID(UniqueID("AROAEXAMPLEEXAMPLEEXA")), .service("ec2.amazonaws.com"),
                .role(arn: "arn:aws:iam::123456789012:role/R"), .federated("accounts.google.com"),
            ])
    }

    @Test(arguments: [
        (
            PolicyPrincipal.role(arn: "arn:aws:iam::123456789012:role/gone"),
            "\"AWS\":\"arn:aws:iam::123456789012:role/gone\""
        ),
        (.service("x.amazonaws.com"), "\"SERVICE\":\"x.amazonaws.com\""),
        (.uniqueID(UniqueID("AIDAGONE")), "\"AWS\":\"AIDAGONE\""),
    ])
    func `have words for a principal that does not exist`(principal: PolicyPrincipal, named: String) {
        #expect(PolicyError.invalidPrincipal(principal).message == "Invalid principal in policy: \(named)")
    }
}

@Suite struct `Session and bucket policies` {
    private func error(_ text: String, _ kind: PolicyKind) -> PolicyError? {
        do throws(PolicyError) {
            _ = try PolicyDocument(parsing: text, as: kind)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("x", "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, "Policy statement must contain actions."),
        (#"{"Statement":{"Effect":"Allow","Action":"s3:x"}}"#, "Policy statement must contain resources."),
        (
            #"{"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*","Principal":"*"}}"#,
            "Policy document should not specify a principal."
        ),
    ])
    func `sessions' must be whole`(text: String, expected: String) {
        #expect(error(text, .session)?.message == expected)
    }

    @Test(arguments: [
        #"{"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*","Condition":{"DateLessThan":{"a":"soon"}}}}"#,
        #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"bucket"}}"#,
    ])
    func `sessions' may hold literals that grant nothing`(text: String) {
        #expect(error(text, .session) == nil)
    }

    @Test(arguments: [
        (" {}", "Policies must be valid JSON and the first byte must be '{'"),
        ("x", "Policies must be valid JSON and the first byte must be '{'"),
        ("{}", "Missing required field Statement"),
        (
            #"{"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            "Missing required field Principal"
        ),
    ])
    func `buckets' are refused in S3's code`(text: String, expected: String) {
        #expect(error(text, .resource) == PolicyError(code: "MalformedPolicy", message: expected))
    }
}
