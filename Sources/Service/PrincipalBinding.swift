import Policy
import Vocabulary
import World

/// A policy names a principal that is not there.
package struct UnknownPrincipal: Error {
    package let principal: PolicyPrincipal
}

extension PolicyDocument {
    /// The document with each user and role it names bound to the one that exists now: a namesake made later is
    /// somebody else. Throws the first principal that is not there; `isKnown` judges identity providers.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    package func bound(
        in known: some Knowing, isKnown: (_ provider: String) -> Bool = { _ in false }
    ) throws(UnknownPrincipal) -> PolicyDocument {
        var bindings: [String: UniqueID] = [:]
        for principal in principals {
            switch principal {
            case .user(let arn):
                guard let user = ARN(arn).flatMap({ known.user(arn: $0) }) else {
                    throw UnknownPrincipal(principal: principal)
                }
                bindings[arn] = user.id
            case .role(let arn):
                guard let role = ARN(arn).flatMap({ known.role(arn: $0) }) else {
                    throw UnknownPrincipal(principal: principal)
                }
                bindings[arn] = role.id
            case .uniqueID(let id):
                guard known.currentARN(of: id) != nil else { throw UnknownPrincipal(principal: principal) }
                bindings[id.rawValue] = id
            // Accounts and sessions need not be known here to be meant.
            case .everyone, .account, .roleSession, .federatedUser: continue
            case .service(let name):
                guard ServiceName.isOne(name) else { throw UnknownPrincipal(principal: principal) }
            case .federated(let provider):
                guard isKnown(provider) else { throw UnknownPrincipal(principal: principal) }
            case .canonicalUser, .unknown: throw UnknownPrincipal(principal: principal)
            }
        }
        return bound(to: bindings)
    }

    /// The text as it is read now: renamed principals by their new ARN, vanished ones by their ID.
    package func text(knowing known: some Knowing) -> String { text { known.currentARN(of: $0) } }
}

/// `ec2.amazonaws.com`
private enum ServiceName {
    private static let suffixes = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"]

    /// Whether it looks like a service: AWS has no list of them all, and new ones come every month.
    static func isOne(_ name: String) -> Bool {
        guard let suffix = suffixes.first(where: { name.hasSuffix($0) }) else { return false }
        let labels = name.dropLast(suffix.count).split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty
                && label.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                        UInt8(ascii: "-"), UInt8(ascii: "_"):
                        true
                    default: false
                    }
                }
        }
    }
}
