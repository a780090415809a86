import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `EC2 asks` {
    private func questions<O: EC2Operation>(
        _ operation: O.Type, _ input: O.Input, _ test: Arranged
    ) -> [Question] {
        O.authorization.questions(input, caller: test.aws.root, world: test.aws.world, region: .usEast1)
    }

    private func value(_ key: String, of question: Question?) -> [String]? {
        question?.keys.values.first { $0.name == key.lowercased() }?.value.values
    }

    @Test func `once for each thing that a launch makes or uses, then to pass the role`() async throws {
        let test = try await Arranged()
        let request = test.request {
            $0.iamInstanceProfile = .init(name: "DEV_PROFILE")
            $0.keyName = "k"
            $0.tagSpecifications = [.init(resourceType: "instance", tags: [.init(key: "Name", value: "a")])]
        }
        let asked = questions(RunInstances.self, request, test)
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        let here = "arn:aws:ec2:us-east-1:123456789012"
        #expect(
            asked.map { "\($0.action) \($0.resource)" } == [
                "ec2:RunInstances \(here):instance/*",
                "ec2:RunInstances arn:aws:ec2:us-east-1::image/\(test.image)",
                "ec2:RunInstances \(here):subnet/\(network.subnets[0].id)",
                "ec2:RunInstances \(here):security-group/\(network.securityGroup.id)",
                "ec2:RunInstances \(here):network-interface/*",
                "ec2:RunInstances \(here):volume/*",
                "ec2:RunInstances \(here):key-pair/k",
                "ec2:CreateTags \(here):instance/*",
                "iam:PassRole arn:aws:iam::123456789012:role/DEV_ROLE",
            ])
        #expect(value("ec2:InstanceType", of: asked.first) == ["t3.micro"])
        #expect(
            value("ec2:InstanceProfile", of: asked.first)
                == ["arn:aws:iam::123456789012:instance-profile/DEV_PROFILE"])
        #expect(value("ec2:MetadataHttpTokens", of: asked.first) == nil)
        #expect(value("aws:RequestTag/Name", of: asked.first) == ["a"])
        #expect(value("ec2:CreateAction", of: asked[7]) == ["RunInstances"])
        #expect(value("iam:PassedToService", of: asked.last) == ["ec2.amazonaws.com"])
        #expect(value("iam:AssociatedResourceArn", of: asked.last) == ["\(here):instance/*"])
    }

    @Test func `nothing about a role that is not in the profile`() async throws {
        let test = try await Arranged()
        let (account, now) = (test.aws.account, test.aws.clock.now)
        try await test.aws.write { draft in
            try draft.put(
                KnownInstanceProfile(
                    account: account, name: "EMPTY", id: UniqueID("AIPAEMPTY"), createdAt: now))
        }
        for name in ["EMPTY", "NOBODYS"] {
            let asked = questions(
                AssociateIamInstanceProfile.self,
                .init(iamInstanceProfile: .init(name: name), instanceId: "i-0abc123"), test)
            #expect(asked.map { "\($0.action)" } == ["ec2:AssociateIamInstanceProfile"])
        }
    }

    @Test func `to pass the role, and says so when it is refused`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let alice = try test.user(
            allowed:
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"}]}"#)
        let request = AssociateIamInstanceProfileRequest(
            iamInstanceProfile: .init(name: "DEV_PROFILE"), instanceId: id)
        do {
            _ = try await test.aws.call(AssociateIamInstanceProfile.self, request, as: alice)
            Issue.record("it was allowed")
        } catch let denial as AccessDenied {
            #expect("\(denial.question.action)" == "iam:PassRole")
            #expect(denial.question.resource == "arn:aws:iam::123456789012:role/DEV_ROLE")
        }
        let passing = try test.user(
            "bob",
            allowed: #"""
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"},
                {"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/DEV_ROLE",
                "Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}]}
                """#)
        _ = try await test.aws.call(AssociateIamInstanceProfile.self, request, as: passing)
    }

    @Test func `for permission before it looks at anything, and before DryRun`() async throws {
        let test = try await Arranged()
        let nobody = try test.user(
            allowed:
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#)
        #expect(
            await code {
                try await test.aws.call(
                    TerminateInstances.self, .init(instanceIds: ["i-0123456789abcdef0"]), as: nobody)
            } == "UnauthorizedOperation")
        #expect(
            await code {
                try await test.aws.call(
                    TerminateInstances.self, .init(instanceIds: ["i-0123456789abcdef0"], dryRun: true),
                    as: nobody)
            } == "UnauthorizedOperation")
        #expect(
            await code {
                try await test.call(
                    TerminateInstances.self, .init(instanceIds: ["i-0123456789abcdef0"], dryRun: true))
            } == "DryRunOperation")
    }

    @Test(arguments: [("t3.micro", true), ("m5.large", false)])
    func `with the type, so that a policy can name it`(type: String, isAllowed: Bool) async throws {
        let test = try await Arranged()
        let alice = try test.user(
            allowed: #"""
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:RunInstances","Resource":"*"},
                {"Effect":"Deny","Action":"ec2:RunInstances","Resource":"arn:aws:ec2:*:*:instance/*",
                "Condition":{"StringNotLike":{"ec2:InstanceType":"t3.*"}}}]}
                """#)
        let outcome = await code {
            try await test.aws.call(RunInstances.self, test.request { $0.instanceType = type }, as: alice)
        }
        #expect(outcome == (isAllowed ? nil : "UnauthorizedOperation"))
    }
}
