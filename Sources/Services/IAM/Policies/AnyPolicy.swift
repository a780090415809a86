import Policy
import Service
import Vocabulary
import World

/// A managed policy, whoever wrote it.
enum AnyPolicy {
    case customer(KnownPolicy)
    case aws(AWSManagedPolicy)

    var isAWSs: Bool { if case .aws = self { true } else { false } }

    var name: String {
        switch self {
        case .customer(let policy): policy.name
        case .aws(let policy): policy.name
        }
    }

    var path: String {
        switch self {
        case .customer(let policy): policy.path
        case .aws(let policy): policy.path
        }
    }

    var arn: String {
        switch self {
        case .customer(let policy): policy.arn
        case .aws(let policy): policy.arn
        }
    }
}

/// The ARN of a managed policy, `arn:aws:iam::ACCOUNT:policy/PATH/NAME`.
enum ManagedPolicyARN {
    static func isValid(_ text: String) -> Bool {
        guard let arn = ARN(text) else { return false }
        return arn.service == "iam" && arn.region.isEmpty && arn.resource.hasPrefix("policy/")
            && (arn.account == "aws" || AccountID(arn.account) != nil) && !arn.name.isEmpty
    }

    static func name(of text: String) -> String { ARN(text).map { String($0.name) } ?? text }

    static func path(of text: String) -> String {
        guard let arn = ARN(text) else { return "/" }
        return String(arn.resource.dropFirst("policy".count).dropLast(arn.name.count))
    }
}

extension Knowing {
    /// The account's policy of that ARN, or AWS's.
    func anyPolicy(_ arn: String, for account: AccountID) -> AnyPolicy? {
        if let policy = awsManagedPolicy(arn: arn) { return .aws(policy) }
        guard let policy = ARN(arn).flatMap({ managedPolicy(arn: $0) }), policy.account == account else {
            return nil
        }
        return .customer(policy)
    }

    func foundPolicy(_ arn: String, for account: AccountID) throws -> AnyPolicy {
        guard ManagedPolicyARN.isValid(arn) else { throw AWSError.invalidARN(arn) }
        guard let policy = anyPolicy(arn, for: account) else { throw AWSError.noSuchPolicy(arn) }
        return policy
    }

    func attachablePolicy(_ arn: String, in account: AccountID) throws -> AnyPolicy {
        guard ManagedPolicyARN.isValid(arn) else { throw AWSError.invalidARN(arn) }
        guard let policy = anyPolicy(arn, for: account) else { throw AWSError.notAttachable(arn) }
        if case .aws = policy, policy.path.hasPrefix("/aws-service-role/") {
            throw AWSError.serviceRolePolicy
        }
        return policy
    }

    /// A policy that the account itself may change.
    func ownPolicy(_ arn: String, changedBy caller: Caller, action: String) throws -> KnownPolicy {
        switch try foundPolicy(arn, for: caller.account) {
        case .customer(let policy): return policy
        case .aws: throw AWSError.policyIsAWSs(arn, caller: caller.arn, action: action)
        }
    }
}
