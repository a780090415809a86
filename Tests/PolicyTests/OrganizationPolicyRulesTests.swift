import Testing
import Vocabulary

@testable import Policy

private func statement(_ body: String, version: String = #""Version":"2012-10-17","#) -> String {
    "{\(version)\"Statement\":[{\(body)}]}"
}

private func isAccepted(_ text: String, as kind: PolicyKind) -> Bool {
    do throws(PolicyError) {
        _ = try PolicyDocument(parsing: text, as: kind)
        return true
    } catch {
        #expect(error.code == "MalformedPolicyDocumentException")
        #expect(
            error.message
                == "The provided policy document does not meet the requirements of the specified policy type."
        )
        return false
    }
}

@Suite struct `Service control policies` {
    @Test(arguments: [
        #""Effect":"Deny","Action":"*","Resource":"*""#,
        #""Effect":"Deny","NotAction":["iam:*","sts:Get*","s3:GetObject?"],"Resource":"*""#,
        #""Sid":"a","Effect":"Allow","NotAction":"s3:*","Resource":"*""#,
        #""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*""#,
        #""Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::b/*""#,
        #""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#,
    ])
    func `are accepted in the full language but for principals`(body: String) {
        #expect(isAccepted(statement(body), as: .serviceControl))
    }

    @Test(arguments: [
        "", "no json", "[]", "{}", #"{"Statement":[]}"#,
        statement(#""Effect":"Deny","Action":"*","Resource":"*""#, version: #""Version":"1999","#),
        statement(#""Effect":"Deny","Action":"*","Resource":"*","Extra":1"#),
        statement(#""Effect":"deny","Action":"*","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"*""#),
        statement(#""Effect":"Deny","Resource":"*""#),
        statement(#""Effect":"Deny","Action":[],"Resource":"*""#),
        statement(#""Effect":"Deny","Action":"*","NotAction":"s3:*","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"s3","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"s3:Get*Object","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"s3:*Object","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"s?:Get","Resource":"*""#),
        statement(#""Effect":"Deny","Action":"*","Resource":"*","Principal":"*""#),
        statement(#""Effect":"Deny","Action":"*","Resource":"*","NotPrincipal":{"AWS":"*"}"#),
        statement(
            #""Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:CurrentTime":"x"}}"#
        ),
    ])
    func `are refused in one sentence`(text: String) {
        #expect(!isAccepted(text, as: .serviceControl))
    }
}

@Suite struct `Resource control policies` {
    private static let everybody = #""Effect":"Deny","Principal":"*","Resource":"*""#

    @Test(arguments: [
        statement(#"\#(everybody),"Action":"s3:*""#),
        statement(#"\#(everybody),"Action":["S3:GetObject","sts:*","kms:Decrypt*"]"#),
        statement(#"\#(everybody),"Action":"s3:NoSuchAction""#),
        statement(#""Effect":"Deny","Principal":{"AWS":"*"},"Resource":"*","Action":"s3:*""#),
        statement(#""Effect":"Deny","Principal":"*","NotResource":"arn:aws:s3:::b/*","Action":"s3:*""#),
        statement(#"\#(everybody),"Action":"s3:*""#, version: ""),
        statement(#"\#(everybody),"Action":"s3:*""#, version: #""Version":"2008-10-17","#),
    ])
    func `take away from everybody`(text: String) {
        #expect(isAccepted(text, as: .resourceControl))
    }

    @Test(arguments: [
        statement(#""Effect":"Allow","Principal":"*","Resource":"*","Action":"s3:*""#),
        statement(#"\#(everybody),"Action":"*""#),
        statement(#"\#(everybody),"NotAction":"s3:*""#),
        statement(#"\#(everybody),"Action":"ec2:*""#),
        statement(#""Effect":"Deny","Resource":"*","Action":"s3:*""#),
        statement(#""Effect":"Deny","NotPrincipal":"*","Resource":"*","Action":"s3:*""#),
        statement(#""Effect":"Deny","Principal":{"AWS":["*"]},"Resource":"*","Action":"s3:*""#),
        statement(#""Effect":"Deny","Principal":{"AWS":"123456789012"},"Resource":"*","Action":"s3:*""#),
        statement(#""Effect":"Deny","Principal":{"Service":"*"},"Resource":"*","Action":"s3:*""#),
    ])
    func `are refused when they do anything else`(text: String) {
        #expect(!isAccepted(text, as: .resourceControl))
    }

    @Test(arguments: [
        ("s3:GetObject", true), ("STS:AssumeRole", true), ("kms:Decrypt", true), ("kms:RetireGrant", false),
        ("ec2:RunInstances", false), ("iam:GetRole", false),
    ])
    func `have a say in the services that support them`(action: String, isCovered: Bool) {
        #expect(ResourceControl.covers(Action(action)) == isCovered)
    }
}
