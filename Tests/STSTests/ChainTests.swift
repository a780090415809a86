import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary

@testable import IAMService
@testable import STSService

@Suite struct `A chain of roles` {
    let aws: TestRolecall
    let ann: Caller

    init() async throws {
        aws = try TestRolecall()
        ann = try await aws.user("ann", allowed: Documents.allow("sts:*"))
    }

    private static let openly = "sts:AssumeRole sts:TagSession sts:SetSourceIdentity"

    private func open(_ name: String, _ actions: String = openly, when condition: String = "{}") async throws
        -> String
    {
        try await aws.role(
            name, trusting: Documents.trust(Documents.wholeAccount, actions, when: condition),
            allowed: Documents.allow("sts:*"), lasting: 43_200)
    }

    @Test func `lasts an hour at most, from the second role on`() async throws {
        let roles = [try await open("A"), try await open("B")]
        let first = try await aws.assume(roles[0], as: ann) { $0.durationSeconds = 43_200 }
        let refused = await refusal {
            try await aws.assume(roles[1], as: first) { $0.durationSeconds = 3601 }
        }
        #expect(
            refused
                == "ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
        )
        let second = try await aws.assume(roles[1], as: first) { $0.durationSeconds = 3600 }
        #expect(second.session?.isChained == true && first.session?.isChained == false)
    }

    @Test func `hands transitive tags on, and only those`() async throws {
        let roles = [try await open("A"), try await open("B"), try await open("C")]
        let first = try await aws.assume(roles[0], as: ann) {
            $0.tags = [.init(key: "Team", value: "red"), .init(key: "Cost", value: "7")]
            $0.transitiveTagKeys = ["team"]
        }
        let second = try await aws.assume(roles[1], as: first) { $0.tags = [.init(key: "Own", value: "x")] }
        #expect(Set(second.principalTags.map(\.key)) == ["Team", "Own"])
        let third = try await aws.assume(roles[2], as: second)
        #expect(third.principalTags.map(\.key) == ["Team"])
    }

    @Test(arguments: ["Team", "TEAM"]) func `lets nobody change a transitive tag`(key: String) async throws {
        let roles = [try await open("A"), try await open("B")]
        let first = try await aws.assume(roles[0], as: ann) {
            $0.tags = [.init(key: "Team", value: "red")]
            $0.transitiveTagKeys = ["Team"]
        }
        let refused = await refusal {
            try await aws.assume(roles[1], as: first) { $0.tags = [.init(key: key, value: "blue")] }
        }
        #expect(
            refused
                == "InvalidParameterValue: One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session: \(key)"
        )
    }

    @Test(arguments: [
        ("sts:AssumeRole", "sts:TagSession"), ("sts:AssumeRole sts:SetSourceIdentity", "sts:TagSession"),
        ("sts:AssumeRole sts:TagSession", "sts:SetSourceIdentity"),
    ])
    func `needs each role to trust what comes along`(trusted: String, missing: String) async throws {
        let roles = [try await open("A"), try await open("B", trusted)]
        let first = try await aws.assume(roles[0], as: ann) {
            $0.tags = [.init(key: "Team", value: "red")]
            $0.transitiveTagKeys = ["Team"]
            $0.sourceIdentity = "ann"
        }
        let refused = await refusal { try await aws.assume(roles[1], as: first) }
        #expect(
            refused?.contains("is not authorized to perform: \(missing) on resource: \(roles[1])") == true)
        #expect(refused?.hasSuffix("because no role trust policy allows the \(missing) action") == true)
    }

    @Test func `keeps its source identity`() async throws {
        let roles = [try await open("A"), try await open("B")]
        let first = try await aws.assume(roles[0], as: ann) { $0.sourceIdentity = "ann" }
        let second = try await aws.assume(roles[1], as: first)
        #expect(second.session?.sourceIdentity == "ann")
        #expect(
            await refusal { try await aws.assume(roles[1], as: first) { $0.sourceIdentity = "bea" } } != nil)
        _ = try await aws.assume(roles[1], as: first) { $0.sourceIdentity = "ann" }
    }

    @Test func `shows the source identity to the next role, as its own key and as STS's`() async throws {
        let first = try await aws.assume(try await open("A"), as: ann) { $0.sourceIdentity = "ann" }
        for (name, key) in [("B", "aws:SourceIdentity"), ("C", "sts:SourceIdentity")] {
            let role = try await open(name, when: #"{"StringEquals":{"\#(key)":"ann"}}"#)
            _ = try await aws.assume(role, as: first)
            #expect(await refusal { try await aws.assume(role, as: ann) } != nil)
        }
    }
}

@Suite struct `Assuming a role` {
    let aws: TestRolecall
    let ann: Caller

    init() async throws {
        aws = try TestRolecall()
        ann = try await aws.user("ann", allowed: Documents.allow("sts:*"))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let condition: String
        let adjust: @Sendable (inout AssumeRoleRequest) -> Void
        var testDescription: String { condition }
    }

    @Test(arguments: [
        Row(condition: #"{"StringEquals":{"sts:ExternalId":"secret-42"}}"#) { $0.externalId = "secret-42" },
        Row(condition: #"{"StringLike":{"sts:RoleSessionName":"${aws:username}-*"}}"#) {
            $0.roleSessionName = "ann-1"
        },
        Row(condition: #"{"NumericLessThanEquals":{"sts:DurationSeconds":"900"}}"#) {
            $0.durationSeconds = 900
        },
        Row(condition: #"{"StringEquals":{"sts:SourceIdentity":"ann"}}"#) { $0.sourceIdentity = "ann" },
        Row(condition: #"{"StringEquals":{"aws:RequestTag/Team":"red"}}"#) {
            $0.tags = [.init(key: "Team", value: "red")]
        },
        Row(condition: #"{"ForAnyValue:StringEquals":{"sts:TransitiveTagKeys":["Team"]}}"#) {
            $0.tags = [.init(key: "Team", value: "red")]
            $0.transitiveTagKeys = ["Team"]
        },
        Row(condition: #"{"ForAnyValue:StringEquals":{"aws:TagKeys":["Team"]}}"#) {
            $0.tags = [.init(key: "Team", value: "red")]
        },
    ])
    func `is a matter of what is asked for`(row: Row) async throws {
        let actions = "sts:AssumeRole sts:TagSession sts:SetSourceIdentity"
        let role = try await aws.role(
            "R", trusting: Documents.trust(Documents.wholeAccount, actions, when: row.condition))
        _ = try await aws.assume(role, as: ann, adjusting: row.adjust)
        let refused = await refusal { try await aws.assume(role, as: ann) }
        #expect(refused?.hasSuffix("because no role trust policy allows the sts:AssumeRole action") == true)
    }

    @Test func `needs the caller's own policies to allow tags too`() async throws {
        let bea = try await aws.user("bea", allowed: Documents.allow("sts:AssumeRole"))
        let role = try await aws.role(
            "R", trusting: Documents.trust(Documents.wholeAccount, "sts:AssumeRole sts:TagSession"))
        _ = try await aws.assume(role, as: bea)
        let refused = await refusal {
            try await aws.assume(role, as: bea) { $0.tags = [.init(key: "Team", value: "red")] }
        }
        #expect(
            refused?.hasSuffix("because no identity-based policy allows the sts:TagSession action") == true)
    }

    @Test func `across accounts needs both sides`() async throws {
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        _ = try await aws.call(
            CreateRole.self,
            .init(roleName: "Theirs", assumeRolePolicyDocument: Documents.trust(#""AWS":"123456789012""#)),
            as: stranger)
        let arn = "arn:aws:iam::210987654321:role/Theirs"
        let session = try await aws.assume(arn, as: ann)
        #expect(session.arn == "arn:aws:sts::210987654321:assumed-role/Theirs/s1")
        let bea = try await aws.user("bea", allowed: Documents.allow("s3:*"))
        #expect(await refusal { try await aws.assume(arn, as: bea) } != nil)
    }

    @Test(arguments: [(3600, 7200, false), (7200, 7200, true)])
    func `lasts no longer than the role allows`(most: Int, asked: Int, isAllowed: Bool) async throws {
        let role = try await aws.role("R", lasting: most)
        let refused = await refusal { try await aws.assume(role, as: ann) { $0.durationSeconds = asked } }
        #expect(
            refused
                == (isAllowed
                    ? nil
                    : "ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        )
    }
}
