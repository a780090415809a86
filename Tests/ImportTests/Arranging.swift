import Foundation
import Import
import Ledger
import Service
import TestSupport
import Vocabulary
import World

@testable import IAMService

/// An account as the AWS CLI describes it, made up: everybody and everything in it is invented.
enum MadeUpAccount {
    static let id = AccountID("111122223333") ?? .example

    static var text: String {
        get throws {
            try String(
                contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                    .appendingPathComponent("account.json"), encoding: .utf8)
        }
    }

    static var details: AuthorizationDetails {
        get throws { try AuthorizationDetails(json: try text, named: "account.json") }
    }
}

extension TestRolecall {
    @discardableResult
    func take(
        _ details: AuthorizationDetails, buckets: [BucketPolicyFile] = [], account: AccountID? = nil
    ) async throws -> ImportReport {
        try await AccountImport(details, bucketPolicies: buckets, account: account)
            .apply(with: capabilities, at: clock.now, region: .usEast1)
    }

    @discardableResult
    func take(_ json: String, account: AccountID? = nil) async throws -> ImportReport {
        try await take(try AuthorizationDetails(json: json, named: "details.json"), account: account)
    }

    /// How many changes the ledger has written down.
    var changeCount: Int { get throws { try ledger.changes(after: 0, limit: 100_000).count } }

    /// `allowed`, `implicitDeny` or `explicitDeny`.
    func simulated(_ arn: String, _ action: String, on resource: String) async throws -> String? {
        let request = SimulatePrincipalPolicyRequest(
            policySourceArn: arn, actionNames: [action], resourceArns: [resource],
            contextEntries: [
                ContextEntry(
                    contextKeyName: "aws:RequestedRegion", contextKeyValues: ["us-east-1"],
                    contextKeyType: "string")
            ])
        return try await call(SimulatePrincipalPolicy.self, request).evaluationResults?.first?.evalDecision
    }

    func user(_ name: String) -> Caller {
        world.user(name, in: account).map { caller(.user($0)) } ?? root
    }

    func session(of name: String) -> Caller {
        world.role(name, in: account).map { caller(.role($0, sessionName: "s")) } ?? root
    }
}

/// What the call was refused with; nil when it was not.
func refusal(_ call: () async throws -> some Any) async -> String? {
    do {
        _ = try await call()
        return nil
    } catch let error as AWSError {
        return "\(error.code): \(error.message)"
    } catch let error as AccessDenied {
        return "AccessDenied: \(error.question.action) on \(error.question.resource)"
    } catch {
        return "\(error)"
    }
}
