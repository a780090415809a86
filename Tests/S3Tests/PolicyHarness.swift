import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

extension S3 {
    /// Puts the policy with these statements; `$B` stands for the bucket's ARN.
    func putPolicy(_ statements: String, as caller: Caller? = nil) async throws {
        try await putPolicyText(
            #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#.replacing("$B", with: arn), as: caller)
    }

    func putPolicyText(
        _ text: String, as caller: Caller? = nil, _ adjust: (inout PutBucketPolicyRequest) -> Void = { _ in }
    ) async throws {
        var request = PutBucketPolicyRequest(bucket: bucket)
        adjust(&request)
        _ = try await aws.call(
            PutBucketPolicy.self, request, as: caller, body: RequestBody(bytes: Array(text.utf8)))
    }

    func policyText() async throws -> String {
        try await Self.text(aws.call(GetBucketPolicy.self, .init(bucket: bucket)).policy)
    }

    var arn: String { "arn:aws:s3:::\(bucket)" }

    /// Lets go of Block Public Access.
    func open() async throws {
        _ = try await aws.call(DeletePublicAccessBlock.self, .init(bucket: bucket))
    }

    /// A user that is known, with these statements of its own.
    func knownUser(
        _ name: String, _ statements: String = "", tags: [KnownTag] = [], in account: AccountID? = nil
    ) async throws -> Caller {
        let account = account ?? aws.account
        var user = KnownUser(
            account: account, name: name,
            id: UniqueID(rawValue: aws.capabilities.ids.unique(.user, in: account)), createdAt: aws.clock.now)
        user.tags = tags
        if !statements.isEmpty {
            user.inlinePolicies = [
                InlinePolicy(
                    name: "p",
                    document: try PolicyDocument(
                        parsing: #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, as: .identity))
            ]
        }
        let known = user
        try await aws.write { try $0.put(known) }
        return Caller(
            account: account, identity: .user(known), accessKeyID: AccessKeyID("AKIA\(name)"), session: nil)
    }
}

let otherAccount = AccountID("210987654321") ?? .example
let readAll = #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#

/// What S3 would answer: nothing, or the code and the words.
func refusal(_ attempt: () async throws -> Void) async -> String? {
    do { try await attempt() } catch let error as AWSError {
        return "\(error.status ?? 0) \(error.code): \(error.message)"
    } catch let denial as AccessDenied {
        return denial.isAmongOwn ? denial.decision.message(resource: .quoted) : "Access Denied"
    } catch { return "\(error)" }
    return nil
}
