import Testing
import Vocabulary

@testable import Policy

@Suite struct `AWS-managed policies` {
    @Test func `all compile, and are found by their ARNs`() throws {
        #expect(AWSManagedPolicies.all.count == 1485)
        for policy in AWSManagedPolicies.all {
            #expect(AWSManagedPolicies.policy(arn: policy.arn)?.id == policy.id)
            let document = try #require(policy.document, "\(policy.name)")
            #expect(document.statementCount > 0)
            #expect(document.version == "2012-10-17")
            // AWS accepts its own: so must our validation.
            #expect(throws: Never.self, "\(policy.name)") {
                try PolicyDocument(parsing: policy.text, as: .identity)
            }
        }
    }

    @Test func `have stable IDs of their own, without an account in them`() {
        let ids = AWSManagedPolicies.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.rawValue.hasPrefix("ANPA") && $0.rawValue.utf8.count == 21 })
        #expect(ids.allSatisfy { AccountInID.account(of: $0.rawValue) == nil })
        #expect(
            AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess")?.id
                == UniqueID("ANPAJQ5BXIUXVMDBU7G7A"))
    }

    @Test func `are sorted by name, and a list can go on anywhere`() throws {
        let names = AWSManagedPolicies.all.map { $0.name.lowercased() }
        #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let all = AWSManagedPolicies.all
        #expect(all.firstPosition(atOrAfter: "") == 0)
        #expect(all.firstPosition(atOrAfter: "zzzz") == all.count)
        let position = all.firstPosition(atOrAfter: "iamreadonlyaccess")
        #expect(all[position].name == "IAMReadOnlyAccess")
        #expect(all[all.firstPosition(atOrAfter: "IAMReadOnlyAccess-")].name != "IAMReadOnlyAccess")
    }

    @Test func `know their path, dates and version`() throws {
        let arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
        let policy = try #require(AWSManagedPolicies.policy(arn: arn))
        #expect(policy.path == "/job-function/")
        #expect(policy.createdAt.iso8601 == "2016-11-10T17:20:15Z")
        #expect(policy.updatedAt > policy.createdAt)
        #expect(policy.defaultVersion > 1)
    }

    @Test(arguments: [
        "arn:aws:iam::aws:policy/NoSuchPolicy", "arn:aws:iam::aws:policy/iamreadonlyaccess",
        "arn:aws:iam::880344156207:policy/IAMReadOnlyAccess",
        "arn:aws:iam::aws:policy/service-role/IAMReadOnlyAccess",
        "arn:aws:iam::aws:policy/", "IAMReadOnlyAccess", "",
    ])
    func `do not answer to another ARN`(arn: String) {
        #expect(AWSManagedPolicies.policy(arn: arn) == nil)
        #expect(AWSManagedPolicies.document(arn: arn) == nil)
    }

    @Test(arguments: [
        ("AmazonS3ReadOnlyAccess", "s3:GetObject", true),
        ("AmazonS3ReadOnlyAccess", "s3:ListAllMyBuckets", true),
        ("AmazonS3ReadOnlyAccess", "s3:PutObject", false), ("AmazonS3FullAccess", "s3:DeleteBucket", true),
        ("AmazonS3FullAccess", "iam:ListUsers", false), ("IAMReadOnlyAccess", "iam:ListUsers", true),
        ("IAMReadOnlyAccess", "iam:GetRole", true), ("IAMReadOnlyAccess", "iam:CreateUser", false),
        ("AmazonEC2ReadOnlyAccess", "ec2:DescribeInstances", true),
        ("AmazonEC2ReadOnlyAccess", "ec2:RunInstances", false),
        ("CloudWatchAgentServerPolicy", "cloudwatch:PutMetricData", true),
        ("CloudWatchAgentServerPolicy", "cloudwatch:DeleteAlarms", false),
        ("AmazonSSMManagedInstanceCore", "ssm:UpdateInstanceInformation", true),
        ("AmazonSSMManagedInstanceCore", "ssm:SendCommand", false),
        ("AdministratorAccess", "iam:CreateUser", true),
    ])
    func `decide as they say`(name: String, action: String, expected: Bool) throws {
        let document = try #require(AWSManagedPolicies.document(arn: "arn:aws:iam::aws:policy/\(name)"))
        #expect(allows(document, Action(action), on: "arn:aws:x:::y") == expected)
    }
}
