import Testing

@testable import Policy

private let head = #""Version":"2012-10-17""#
private let allow = #""Effect":"Allow","Action":"s3:ListBucket""#
private let bucket = #""Resource":"arn:aws:s3:::example""#

@Suite struct `Identity policies` {
    private func message(_ text: String) -> String? {
        do throws(PolicyError) {
            _ = try PolicyDocument(parsing: text, as: .identity)
            return nil
        } catch {
            #expect(error.code == "MalformedPolicyDocument")
            return error.message
        }
    }

    private func message(statement: String) -> String? { message("{\(head),\"Statement\":{\(statement)}}") }

    @Test(arguments: [
        "no json", "", "[]", "\"x\"", "{\(head)}", "{\(head),\"Statement\":[]}",
        "{\(head),\"Statement\":[\"a\"]}",
        "{\(head),\"Statement\":1}", "{\"Version\":\"2013-10-17\",\"Statement\":{\(allow),\(bucket)}}",
        "{\"Version\":20121017,\"Statement\":{\(allow),\(bucket)}}",
        "{\(head),\"Statement\":{\(allow),\(bucket)},\"Extra\":\"x\"}",
        "{\(head),\"Id\":[\"x\"],\"Statement\":{\(allow),\(bucket)}}",
        "{\(head),\"Id\":{},\"Statement\":{\(allow),\(bucket)}}",
        "{\(head),\(head),\"Statement\":{\(allow),\(bucket)}}",
        "{\(head),\"Statement\":{\(allow),\(bucket)}",
    ])
    func `have syntax errors in the document`(text: String) {
        #expect(message(text) == "Syntax errors in policy.")
    }

    @Test(arguments: [
        "\(allow),\(bucket),\"Extra\":\"x\"", "\(allow),\(bucket),\"Sid\":{}",
        "\(allow),\(bucket),\"Sid\":[]",
        #""Effect":"invalid","Action":"s3:ListBucket","Resource":"*""#,
        #""Effect":1,"Action":"s3:L","Resource":"*""#,
        #""Action":"s3:ListBucket","Resource":"*""#, "\(allow),\"NotAction\":\"s3:x\",\(bucket)",
        "\(allow),\"NotAction\":[],\(bucket)", "\(allow),\(bucket),\"NotResource\":\"*\"",
        "\(allow),\(bucket),\"NotResource\":[]", #""Effect":"Deny","Action":[[]],"Resource":"*""#,
        #""Effect":"Deny","Action":{},"Resource":"*""#,
        #""Effect":"Deny","Action":"s3:x","Resource":["x",{}]"#,
        #""Effect":"Deny","Action":"s3:x","Resource":{"a":"*"}"#, "\(allow),\(bucket),\"Condition\":[]",
        "\(allow),\(bucket),\"Condition\":\"a\"", "\(allow),\(bucket),\"Condition\":{\"a\":\"b\"}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":\"b\"}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":[]}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":{\"a\":{}}}",
        "\(allow),\(bucket),\"Condition\":{\"x\":{\"a\":\"1\"}}",
        "\(allow),\(bucket),\"Condition\":{\"ForAnyValue::StringEqualsIfExists\":{\"a\":\"x\"}}",
        "\(allow),\(bucket),\"Condition\":{\"ForAnyValue::\":{}}",
        "\(allow),\(bucket),\"Condition\":{\"NullIfExists\":{\"a\":\"true\"}}",
        "\(allow),\(bucket),\"Condition\":[{\"StringEquals\":{\"a\":\"b\"}}]",
    ])
    func `have syntax errors in the statement`(statement: String) {
        #expect(message(statement: statement) == "Syntax errors in policy.")
    }

    @Test(arguments: ["", "\"Version\":\"2008-10-17\","])
    func `must be of the newer version, whatever else is wrong with them`(version: String) {
        let expected = "Policy document must be version 2012-10-17 or greater."
        #expect(message("{\(version)\"Statement\":{\(allow),\(bucket)}}") == expected)
        #expect(message("{\(version)\"Statement\":{\"Effect\":\"denY\"}}") == expected)
        let repeated = "{\"Sid\":\"a\",\(allow),\(bucket)},{\"Sid\":\"a\",\"Effect\":\"Allow\"}"
        #expect(message("{\(version)\"Statement\":[\(repeated)]}") == expected)
    }

    @Test(arguments: [
        #""Effect":"denY","Action":"s3:x","Resource":"*""#,
        #""Effect":"allow","Resource":"arn:aws:s3:eu::x""#,
        "\(allow),\"Resource\":\"arn:aws:s3::example\"", "\(allow),\"NotResource\":\"arn:aws:s3::example\"",
        #""Effect":"Allow","Resource":"arn:aws:s3::example""#, "\(allow),\"Resource\":\"arn:aws::::example\"",
        "\(allow),\"Resource\":\"arn:aws::example\"",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":{\"a\":\"soon\"}}",
        #""Effect":"Allow","Condition":{"DateGreaterThan":{"a":"soon"}}"#,
        "\(allow),\"Resource\":\"arn:error:s3:::x\",\"Condition\":{\"DateGreaterThan\":{\"a\":\"soon\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"234-13\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"2016-12-13t2:00:00.593194+1\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"2016-12-13t2:00:00.1999999999+10:59\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"9223372036854775808\"}}",
        "\(allow),\(bucket),\"Condition\":{\"NumericEquals\":{\"a\":\"ten\"}}",
        "\(allow),\(bucket),\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"10.0.0.0/33\"}}",
        "\(allow),\(bucket),\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"2001:db8::1/32\"}}",
        "\(allow),\(bucket),\"Condition\":{\"BinaryEquals\":{\"a\":\"%%%\"}}",
        "\(allow),\(bucket),\"Condition\":{\"ArnLike\":{\"aws:SourceArn\":\"bucket\"}}",
    ])
    func `can fail legacy parsing`(statement: String) {
        #expect(message(statement: statement) == "The policy failed legacy parsing")
    }

    @Test(arguments: ["a-b", "a b", "a_b", "é"])
    func `must have plain statement IDs`(sid: String) {
        let expected =
            "Statement IDs (SID) must be alpha-numeric. "
            + "Check that your input satisfies the regular expression [0-9A-Za-z]*"
        let repeated = "{\"Sid\":\"\(sid)\",\(allow),\(bucket)},{\"Sid\":\"\(sid)\",\"Effect\":\"Allow\"}"
        #expect(message("{\(head),\"Statement\":[\(repeated)]}") == expected)
    }

    @Test func `must not repeat a statement's ID, unless it is empty`() {
        let repeated =
            "{\(head),\"Statement\":[{\"Sid\":\"a\",\(allow),\(bucket)},{\"Sid\":\"a\",\"Effect\":\"Allow\"}]}"
        #expect(message(repeated) == "Statement IDs (SID) in a single policy must be unique.")
        let empty =
            "{\(head),\"Statement\":[{\"Sid\":\"\",\(allow),\(bucket)},{\"Sid\":\"\",\(allow),\(bucket)}]}"
        #expect(message(empty) == nil)
    }

    @Test(arguments: [
        #""Effect":"Allow""#, "\"Effect\":\"Allow\",\(bucket)",
        "\"Effect\":\"Allow\",\"Action\":[],\(bucket)",
        "\"Effect\":\"Allow\",\"NotAction\":[],\(bucket)", #""Effect":"Allow","Resource":"x""#,
    ])
    func `must have actions`(statement: String) {
        #expect(message(statement: statement) == "Policy statement must contain actions.")
    }

    @Test(arguments: [
        ("invalid resource", "Resource invalid resource must be in ARN format or \"*\"."),
        ("", "Resource  must be in ARN format or \"*\"."),
        ("a:bsdf", "Partition \"bsdf\" is not valid for resource \"arn:bsdf:*:*:*:*\"."),
        ("a:b:c", "Partition \"b\" is not valid for resource \"arn:b:c:*:*:*\"."),
        ("a:b:c:d:e:f:g:h", "Partition \"b\" is not valid for resource \"arn:b:c:d:e:f:g:h\"."),
        ("aws:s3:::example", "Partition \"s3\" is not valid for resource \"arn:s3:::example:*\"."),
        ("arn:aws", "Resource vendor must be fully qualified and cannot contain regexes."),
        ("arn:aws:s*:::x", "Resource vendor must be fully qualified and cannot contain regexes."),
        ("arn:*", "Resource vendor must be fully qualified and cannot contain regexes."),
        (
            "arn:aws:iam:us-east-1::example",
            "IAM resource arn:aws:iam:us-east-1::example cannot contain region information."
        ),
        (
            "arn:aws:s3:us-east-1::example",
            "Resource arn:aws:s3:us-east-1::example can not contain region information."
        ),
        (
            "arn:aws:iam:::example",
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, "
                + "instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, "
                + "oidc-provider/, report/, access-report/."
        ),
        (
            "arn:aws:iam::123456789012:ro*",
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, "
                + "instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, "
                + "oidc-provider/, report/, access-report/."
        ),
    ])
    func `must name resources by ARNs`(resource: String, expected: String) {
        #expect(message(statement: "\(allow),\"Resource\":\"\(resource)\"") == expected)
        #expect(message(statement: "\(allow),\"Resource\":[\"*\",\"\(resource)\"]") == expected)
        // Resources are looked at before the names of actions are.
        #expect(
            message(statement: "\"Effect\":\"Allow\",\"Action\":\"s:3:L\",\"NotResource\":\"\(resource)\"")
                == expected)
    }

    @Test func `report the first resource that is wrong, before what older checks say of later ones`() {
        let expected = "Partition \"error\" is not valid for resource \"arn:error:s3:::example\"."
        let resources = "[\"arn:error:s3:::example\",\"arn:error:s3::example\"]"
        #expect(message(statement: "\(allow),\"Resource\":\(resources)") == expected)
    }

    @Test(arguments: [
        ("invalid", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ("", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ("s3:List:Bucket", "Actions/Condition can contain only one colon."),
        ("s:3s:ListBucket", "Actions/Condition can contain only one colon."),
        ("a a:ListBucket", "Vendor a a is not valid"), ("s3?:x", "Vendor s3? is not valid"),
    ])
    func `must name actions by their vendor`(action: String, expected: String) {
        for element in ["Action", "NotAction"] {
            #expect(
                message(statement: "\"Effect\":\"Allow\",\"\(element)\":\"\(action)\",\(bucket)") == expected)
            // And actions before missing resources.
            #expect(message(statement: "\"Effect\":\"Allow\",\"\(element)\":[\"\(action)\"]") == expected)
        }
    }

    @Test(arguments: [allow, "\(allow),\"Resource\":[]", "\(allow),\"NotResource\":[]"])
    func `must have resources`(statement: String) {
        #expect(message(statement: statement) == "Policy statement must contain resources.")
    }

    @Test(arguments: [#""Principal":"*""#, #""NotPrincipal":{"AWS":"123456789012"}"#])
    func `must not name principals`(principal: String) {
        #expect(
            message(statement: "\(allow),\(bucket),\(principal)")
                == "Policy document should not specify a principal.")
    }

    @Test(arguments: [
        "\(allow),\(bucket)", #""Effect":"Allow","Action":"iam: asdf safdsf af ","Resource":"*""#,
        "\(allow),\"Resource\":[\"arn:aws:s3:::example\",\"*\",null]",
        "\(allow),\"Resource\":\"arn:aws:abc\"",
        "\(allow),\"Resource\":\"arn:aws:s33:::x\"", "\(allow),\"Resource\":\"arn:aws:nosuch:us-east-1::x\"",
        "\(allow),\"Resource\":\"arn:aws:iam:::user/x\"",
        "\(allow),\"Resource\":\"arn:aws:iam::123456789012:*\"",
        "\(allow),\"Resource\":\"arn:aws:s3:us-west-2:123456789012:accesspoint/p/object/*\"",
        "\(allow),\"Resource\":\"arn:aws:s3:*:*:access-grants/default\"",
        "\(allow),\"Resource\":\"arn:aws:iam::*:root\"",
        "\(allow),\(bucket),\"Condition\":{}", "\(allow),\(bucket),\"Condition\":{\"x\":{},\"y\":{}}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":{}}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":{\"a\":[]}}",
        "\(allow),\(bucket),\"Condition\":{\"DateGreaterThan\":{\"a\":\"01T\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"-292275054\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"9223372036854775807\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"2016-12-13t2:00:00.593194+23\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"2016-12-13T21:20:37.593194+00:00\"}}",
        "\(allow),\(bucket),\"Condition\":{\"DateLessThan\":{\"a\":\"2019-07-01t13:20:15z\"}}",
        "\(allow),\(bucket),\"Condition\":{\"ForAnyValue:StringEqualsIfExists\":{\"a\":\"b\"}}",
        "\(allow),\(bucket),\"Condition\":{\"ArnLike\":{\"aws:SourceArn\":\"${aws:PrincipalArn}\"}}",
        #""Effect":"Allow","NotAction":"s3:L","NotResource":"*""#,
        #""Effect":"Allow","Action":"*","Resource":"*""#,
        #""Effect":"Allow","Action":["aaaaaaaaaaa:L","s3-s:L","s3.s:L"],"Resource":"*""#,
    ])
    func `are accepted although they look odd`(statement: String) {
        #expect(message(statement: statement) == nil)
    }
}
