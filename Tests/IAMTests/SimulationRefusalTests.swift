import Service
import TestSupport
import Testing
import Vocabulary

@testable import IAMService

/// Messages as AWS's simulator was seen to give them.
@Suite struct `The policy simulator refuses` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private typealias Change = @Sendable (inout SimulateCustomPolicyRequest) -> Void

    private static let ann = "arn:aws:iam::123456789012:user/ann"
    private static let object = "arn:aws:s3:::notes/a"
    private static let grant = resourcePolicy("arn:aws:s3:::notes/*")

    private static func resourcePolicy(_ resource: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"\#(resource)"}]}"#
    }
    private static func entry(_ name: String?, _ values: [String]?, _ type: String?) -> ContextEntry {
        ContextEntry(contextKeyName: name, contextKeyValues: values, contextKeyType: type)
    }

    private static let rows: [(Change, String)] = [
        ({ $0.policyInputList = ["{"] }, "Policy input list item 1 has invalid content"),
        (
            { $0.policyInputList = [Documents.allowS3, #"{"Version":"2099-01-01","Statement":[]}"#] },
            "Policy input list item 2 has invalid content"
        ),
        ({ $0.policyInputList = [grant] }, "Policy input list item 1 has invalid content"),
        (
            { $0.permissionsBoundaryPolicyInputList = [Documents.allowS3, Documents.allowS3] },
            "The list of Permissions Boundary policies cannot exceed 1 items."
        ),
        ({ $0.actionNames = ["GetObject"] }, "The action is invalid since it is missing names"),
        ({ $0.resourceArns = ["not-an-arn"] }, "ResourceNames are not in a valid ARN format: not-an-arn."),
        ({ $0.resourceArns = ["arn:aws:s3"] }, "ResourceNames are not in a valid ARN format: arn:aws:s3."),
        ({ $0.resourceArns = ["*", object] }, "ResourceNames are not in a valid ARN format: *."),
        (
            {
                $0.resourceArns = [object]
                $0.resourceHandlingOption = "EC2-VPC-EBS"
            },
            "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject."
        ),
        ({ $0.marker = "not-a-simulation-marker" }, "Invalid marker for pagination."),
        (
            { $0.callerArn = "arn:aws:iam::123456789012:root" },
            "Invalid caller - Caller must be an IAM user, role or group in this context."
        ),
        (
            {
                $0.resourceArns = [object]
                $0.resourcePolicy = grant
            }, "Invalid caller - Caller cannot be null or empty."
        ),
        (
            {
                $0.callerArn = ann
                $0.resourcePolicy = grant
            }, "Invalid Entity Arn: * does not clearly define entity type and name."
        ),
        (
            {
                $0.callerArn = ann
                $0.resourceArns = [object]
                $0.resourcePolicy = resourcePolicy("*")
            }, "ResourceNames are not in a valid ARN format: *."
        ),
        ({ $0.resourceOwner = "not-an-arn" }, "'not-an-arn' is not a valid as a Resource Owner."),
        ({ $0.resourceOwner = "123456789012" }, "'123456789012' is not a valid as a Resource Owner."),
        (
            { $0.contextEntries = [entry(nil, ["yes"], "string")] },
            "ContextKeyName cannot be null or empty."
        ),
        ({ $0.contextEntries = [entry("a:key", ["yes"], nil)] }, "Context key a:key has invalid type null."),
        (
            { $0.contextEntries = [entry("a:key", [], "stringList")] },
            "Context values for context key a:key cannot be null or empty."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["a", "b"], "string")] },
            "Context key string expected a single value, but received 2."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["abc"], "numeric")] },
            "Invalid context value for key a:key: expected numeric format."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["tomorrow"], "date")] },
            "Invalid context value for key a:key: expected DateTime format."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["999.0.0.1"], "ip")] },
            "Invalid context value for key a:key: expected IP address."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["!base64"], "binary")] },
            "Invalid context value for key a:key: expected base-64 encoded binary format."
        ),
        (
            { $0.contextEntries = [entry("a:key", ["a"], "string"), entry("A:KEY", ["b"], "string")] },
            "Duplicate context key: A:KEY."
        ),
    ]

    @Test func `what cannot be meant`() async {
        for (change, message) in Self.rows {
            var request = SimulateCustomPolicyRequest(
                policyInputList: [Documents.allowS3], actionNames: ["s3:GetObject"])
            change(&request)
            #expect(
                await refusal { try await aws.call(SimulateCustomPolicy.self, request) }
                    == "InvalidInput: \(message)")
        }
    }

    @Test func `what would take too long`() async {
        let request = SimulateCustomPolicyRequest(
            policyInputList: Array(repeating: Documents.allowS3, count: 20),
            actionNames: Array(repeating: "s3:GetObject", count: 1000),
            resourceArns: Array(repeating: Self.object, count: 1000), maxItems: 1000)
        let refused = await refusal { try await aws.call(SimulateCustomPolicy.self, request) }
        #expect(refused?.hasPrefix("PolicyEvaluation: ") == true)
    }

    @Test func `nothing else`() async throws {
        var request = SimulateCustomPolicyRequest(
            policyInputList: [Documents.allowS3], actionNames: ["s3:GetObject"])
        // An entry without anything is none, and without a resource no option matters.
        request.contextEntries = [Self.entry(nil, nil, nil)]
        request.resourceHandlingOption = "fictional"
        let results = try await aws.call(SimulateCustomPolicy.self, request).evaluationResults
        #expect(results?.first?.evalDecision == "allowed")
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:user/nobody", "NoSuchEntity: Unable to retrieve specified IAM entity."),
        ("arn:aws:iam::123456789012:group/nobody", "NoSuchEntity: Unable to retrieve specified IAM entity."),
        (
            "arn:aws:iam::999999999999:user/ann",
            "InvalidInput: Invalid Policy Source Arn: caller's account 123456789012 does not have access to policies in account 999999999999."
        ),
        ("arn:aws:iam::123456789012:root", "InvalidInput: Invalid ARN provided in the request: %@"),
        (
            "arn:aws:sts::123456789012:assumed-role/a/b",
            "InvalidInput: Invalid ARN provided in the request: %@"
        ),
        ("not-an-arn-but-long-enough", "InvalidInput: Invalid ARN provided in the request: %@"),
    ])
    func `principals that are none`(arn: String, message: String) async throws {
        let expected = message.replacing("%@", with: arn)
        let simulation = SimulatePrincipalPolicyRequest(policySourceArn: arn, actionNames: ["s3:GetObject"])
        #expect(await refusal { try await aws.call(SimulatePrincipalPolicy.self, simulation) } == expected)
        let keys = GetContextKeysForPrincipalPolicyRequest(policySourceArn: arn)
        #expect(await refusal { try await aws.call(GetContextKeysForPrincipalPolicy.self, keys) } == expected)
    }
}
