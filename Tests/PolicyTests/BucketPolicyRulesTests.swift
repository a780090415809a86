import Testing
import Vocabulary

@testable import Policy

private let account = #""Principal":{"AWS":"arn:aws:iam::880344156207:root"}"#
private let read = #""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#
private let allow = #""Effect":"Allow""#

private func policy(_ statement: String) -> String {
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\(statement)}]}"
}

@Suite struct `Bucket policies` {
    private func message(_ text: String) -> String? {
        do throws(PolicyError) {
            _ = try PolicyDocument.bucketPolicy(text, of: "b")
            return nil
        } catch {
            #expect(error.code == "MalformedPolicy")
            return error.message
        }
    }

    @Test(arguments: [
        ("", "Policies must be valid JSON and the first byte must be '{'"),
        ("invalid json", "Policies must be valid JSON and the first byte must be '{'"),
        (" {}", "Policies must be valid JSON and the first byte must be '{'"),
        ("{", "This policy contains invalid Json"), ("{}", "Missing required field Statement"),
        (#"{"Statement":[]}"#, "Could not parse the policy: Statement is empty!"),
        (#"{"Version":"1999","Statement":[]}"#, "The policy must contain a valid version string"),
        (policy("\(account),\(read)"), "Missing required field Effect"),
        (policy("\"Effect\":\"allow\",\(account),\(read)"), "Invalid effect: allow"),
        (policy("\(allow),\(read)"), "Missing required field Principal"),
        (
            policy(#"\#(allow),\#(account),"Resource":"arn:aws:s3:::b""#),
            "Missing required field Action"
        ),
        (policy(#"\#(allow),\#(account),"Action":"s3:*""#), "Missing required field Resource"),
        (policy(#"\#(allow),\#(account),\#(read),"Action":null"#), "This policy contains invalid Json"),
        (
            policy(#"\#(allow),\#(account),"Action":null,"Resource":"arn:aws:s3:::b""#),
            "Invalid policy syntax."
        ),
        (policy(#"\#(allow),"Principal":{"AWS":"ann"},\#(read)"#), "Invalid principal in policy"),
        (policy(#"\#(allow),"Principal":{},\#(read)"#), "Invalid principal in policy"),
        (
            policy(#"\#(allow),"NotPrincipal":{"AWS":"880344156207"},\#(read)"#),
            "Allow with NotPrincipal is not allowed."
        ),
    ])
    func `are refused as documents`(text: String, expected: String) {
        #expect(message(text) == expected)
    }

    @Test(arguments: [
        (#""s3:GetObject""#, #""arn:aws:s3:::other/*""#, "Policy has invalid resource"),
        (#""s3:GetObject""#, #""arn:aws:s3:::bb/*""#, "Policy has invalid resource"),
        (#""s3:GetObject""#, #""*""#, "Policy has invalid resource"),
        (#""s3:GetObject""#, #""arn:aws:s3:us-east-1::b/*""#, "Policy has invalid resource"),
        (#""s3:GetObject""#, #"["arn:aws:s3:::b/*","arn:aws:s3:::other/*"]"#, "Policy has invalid resource"),
        (#""iam:GetUser""#, #""arn:aws:s3:::b/*""#, "Policy has invalid action"),
        (#""s3:PutObjectLockConfiguration""#, #""arn:aws:s3:::b""#, "Policy has invalid action"),
        (#""s3:Fetch*""#, #""arn:aws:s3:::b""#, "Policy has invalid action"),
        (#""s3:GetObject""#, #""arn:aws:s3:::b""#, "Action does not apply to any resource(s) in statement"),
        (
            #""s3:ListBucket""#, #""arn:aws:s3:::b/*""#,
            "Action does not apply to any resource(s) in statement"
        ),
        (
            #"["s3:ListBucket","s3:GetObject"]"#, #""arn:aws:s3:::b""#,
            "Action does not apply to any resource(s) in statement"
        ),
        (
            #""s3:ListAllMyBuckets""#, #""arn:aws:s3:::b""#,
            "Action does not apply to any resource(s) in statement"
        ),
        (#""s3:*""#, #""arn:aws:s3:::b""#, nil), (#""*""#, #""arn:aws:s3:::b/*""#, nil),
        (#""s3:Get*""#, #""arn:aws:s3:::b""#, nil), (#""S3:getobject""#, #""arn:aws:s3:::b/k""#, nil),
        (#"["s3:ListBucket","s3:GetObject"]"#, #"["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#, nil),
        (#"["s3:ListBucket","s3:GetObject"]"#, #""arn:aws:s3:::b*""#, nil),
        (#""s3:GetObject""#, #""arn:aws:s3:::*/*""#, nil),
        (#""s3:GetObject""#, #""arn:aws:s3:::b/${aws:username}/*""#, nil),
    ])
    func `are about their own bucket, and each action about a resource`(
        action: String, resource: String, expected: String?
    ) {
        #expect(
            message(policy(#"\#(allow),\#(account),"Action":\#(action),"Resource":\#(resource)"#)) == expected
        )
    }

    @Test(arguments: [
        ("s3:GetObject", #"{"StringEquals":{"s3:ExistingObjectTag/team":"red"}}"#, nil),
        ("s3:GetObject", #"{"StringEquals":{"aws:PrincipalTag/team":"red"}}"#, nil),
        ("s3:GetObject", #"{"NumericLessThan":{"s3:signatureAge":"1000"}}"#, nil),
        ("s3:PutObject", #"{"StringEquals":{"s3:RequestObjectTag/team":"red"}}"#, nil),
        (
            "s3:GetObject", #"{"StringEquals":{"s3:prefix":"a/"}}"#,
            "Conditions do not apply to combination of actions and resources in statement"
        ),
        (
            "s3:PutObject", #"{"StringEquals":{"s3:ExistingObjectTag/team":"red"}}"#,
            "Conditions do not apply to combination of actions and resources in statement"
        ),
        (
            "s3:GetObject", #"{"StringEquals":{"s3:VersionStatus":"x"}}"#,
            "Policy has an invalid condition key"
        ),
        ("s3:GetObject", #"{"StringEquals":{"colour":"x"}}"#, "Policy has an invalid condition key"),
        ("s3:GetObject", #"{"StringSounds":{"aws:userid":"x"}}"#, "Invalid Condition type : StringSounds"),
        ("s3:GetObject", #"{"IpAddress":{"aws:SourceIp":"123"}}"#, "Invalid IP address in Conditions"),
    ])
    func `have conditions that their actions know`(action: String, condition: String, expected: String?) {
        let statement =
            #"\#(allow),\#(account),"Action":"\#(action)","Resource":"arn:aws:s3:::b/*","Condition":\#(condition)"#
        #expect(message(policy(statement)) == expected)
    }

    @Test func `are written anew, and then have at most 20 KB`() throws {
        let written = try PolicyDocument.bucketPolicy(
            """
            {
              "Statement": {
                "Resource": ["arn:aws:s3:::b"], "Action": ["s3:ListBucket"], "Sid": "List \\"it\\"",
                "Principal": {"Service": ["ec2.amazonaws.com"], "AWS": ["880344156207", "*"]}, "Effect": "Allow",
                "Condition": {"Bool": {"aws:SecureTransport": true}, "NumericEquals": {"s3:max-keys": [1, 2]}}
              },
              "Id": "mine", "Version": "2012-10-17"
            }
            """.trimmingPrefix { $0 == " " }.description, of: "b")
        #expect(
            written.text
                == #"{"Version":"2012-10-17","Id":"mine","Statement":[{"Sid":"List \"it\"","Effect":"Allow","#
                + #""Principal":{"Service":"ec2.amazonaws.com","AWS":["arn:aws:iam::880344156207:root","*"]},"#
                + #""Action":"s3:ListBucket","Resource":"arn:aws:s3:::b","#
                + #""Condition":{"Bool":{"aws:SecureTransport":"true"},"NumericEquals":{"s3:max-keys":["1","2"]}}}]}"#
        )
        let blank = policy("\(allow),\(account),\(read)") + String(repeating: " ", count: 30_000)
        #expect(message(blank) == nil)
        let long = policy("\"Sid\":\"\(String(repeating: "x", count: 20_480))\",\(allow),\(account),\(read)")
        #expect(
            message(long) == "Normalized policy document exceeds the maximum allowed size of 20480 bytes")
    }
}

@Suite struct `A bucket policy is public` {
    private func isPublic(_ statement: String) throws -> Bool {
        try PolicyDocument.bucketPolicy(policy(statement), of: "b").isPublic
    }

    @Test(arguments: [
        (#""*""#, true), (#"{"AWS":"*"}"#, true), (#"{"AWS":["880344156207","*"]}"#, true),
        (#"{"AWS":"880344156207"}"#, false), (#"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, false),
        (#"{"Service":"cloudtrail.amazonaws.com"}"#, false),
    ])
    func `when it allows everybody`(principal: String, expected: Bool) throws {
        #expect(try isPublic(#"\#(allow),"Principal":\#(principal),\#(read)"#) == expected)
        #expect(try !isPublic(#""Effect":"Deny","Principal":\#(principal),\#(read)"#))
    }

    @Test(arguments: [
        (#"{"StringLike":{"aws:SourceVpc":"vpc-*"}}"#, true),
        (#"{"StringEquals":{"aws:SourceVpc":"vpc-91237329"}}"#, false),
        (#"{"StringEquals":{"aws:SourceVpc":["vpc-1","${aws:PrincipalTag/vpc}"]}}"#, true),
        (#"{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-1"}}"#, true),
        (#"{"StringNotEquals":{"aws:SourceVpc":"vpc-1"}}"#, true),
        (#"{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}"#, false),
        (#"{"ForAnyValue:StringEquals":{"aws:PrincipalOrgPaths":"o-a/r-b/"}}"#, false),
        // Whoever is in no organization has no path, and meets this.
        (#"{"ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-a/r-b/"}}"#, true),
        (#"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::880344156207:role/r"}}"#, false),
        (#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::880344156207:role/*"}}"#, true),
        (#"{"StringEquals":{"aws:userid":"AROAEXAMPLE:session"}}"#, false),
        (#"{"StringLike":{"aws:userid":"AROAEXAMPLE:*"}}"#, true),
        (#"{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, false),
        (#"{"IpAddress":{"aws:SourceIp":["192.0.2.1","10.0.0.0/8"]}}"#, false),
        (#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/1"}}"#, true),
        (#"{"IpAddress":{"aws:SourceIp":["192.0.2.0/24","0.0.0.0/0"]}}"#, true),
        (#"{"IpAddress":{"aws:SourceIp":"2001:db8::/32"}}"#, false),
        (#"{"IpAddress":{"aws:SourceIp":"2001::/16"}}"#, true),
        (#"{"NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, true),
        (
            #"{"ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:123456789012:accesspoint/*"}}"#,
            false
        ),
        (#"{"ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:*:accesspoint/*"}}"#, true),
        (#"{"Bool":{"aws:SecureTransport":"true"}}"#, true),
        (#"{"StringEquals":{"aws:Referer":"https://example.com"}}"#, true),
    ])
    func `unless a condition fixes who or from where`(condition: String, expected: Bool) throws {
        #expect(
            try isPublic(#"\#(allow),"Principal":"*",\#(read),"Condition":\#(condition)"#) == expected)
    }

    @Test func `as a whole when one statement is`() throws {
        let both = """
            {"Statement":[{\(allow),\(account),\(read)},{\(allow),"Principal":"*",\(read)}]}
            """
        #expect(try PolicyDocument.bucketPolicy(both, of: "b").isPublic)
    }
}
