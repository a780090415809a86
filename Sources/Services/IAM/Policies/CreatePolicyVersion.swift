import Policy
import Service
import Vocabulary
import World

/// Adds a text to a managed policy and, if asked to, puts it in force.
struct CreatePolicyVersion: Operation {
    static let authorization = Authorization<Input>("iam:CreatePolicyVersion") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let document = try PolicyDocument.managed(input.policyDocument)
        return try await call.write { [caller = call.caller, now = call.now.wholeSecond] draft in
            var policy = try draft.ownPolicy(
                input.policyArn, changedBy: caller, action: "iam:CreatePolicyVersion")
            guard policy.versions.count < 5 else { throw AWSError.tooManyVersions }
            policy.lastVersion += 1
            let version = KnownPolicy.Version(number: policy.lastVersion, document: document, createdAt: now)
            policy.versions.append(version)
            policy.updatedAt = now
            if input.setAsDefault ?? false { policy.defaultVersion = version.number }
            try draft.put(policy)
            return Output(policyVersion: PolicyVersion(version, of: policy))
        }
    }
}
