import Policy
import Service
import Vocabulary
import World

extension PolicyDocument {
    /// A role's trust policy, or AWS's objection to it.
    package static func trust(_ text: String) throws -> PolicyDocument {
        let document: PolicyDocument
        do throws(PolicyError) {
            document = try PolicyDocument(parsing: text, as: .trust)
        } catch {
            throw AWSError(error)
        }
        guard document.sizeWithoutWhitespace <= 2048 else { throw AWSError.quota("ACLSizePerRole", 2048) }
        return document
    }

    /// The trust policy with each user and role it names bound to the one that exists now: a
    /// namesake made later is somebody else.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    package func boundToPrincipals(_ known: some Knowing) throws -> PolicyDocument {
        var bindings: [String: UniqueID] = [:]
        for principal in principals {
            switch principal {
            case .user(let arn): bindings[arn] = ARN(arn).flatMap { known.user(arn: $0) }?.id
            case .role(let arn): bindings[arn] = ARN(arn).flatMap { known.role(arn: $0) }?.id
            case .uniqueID(let id):
                if known.currentARN(of: id) != nil { bindings[id.rawValue] = id }
            // Accounts and sessions need not be known here to be meant.
            case .everyone, .account, .roleSession, .federatedUser: continue
            case .service(let name):
                guard Self.isServiceName(name) else { throw AWSError(.invalidPrincipal(principal)) }
                continue
            case .federated(let provider):
                guard Self.federatedDomains.contains(provider) else {
                    throw AWSError(.invalidPrincipal(principal))
                }
                continue
            case .canonicalUser, .unknown: throw AWSError(.invalidPrincipal(principal))
            }
            guard bindings[principal.boundText] != nil else { throw AWSError(.invalidPrincipal(principal)) }
        }
        return bound(to: bindings)
    }

    /// The text of a trust policy as it is read now: renamed principals by their new ARN, vanished
    /// ones by their ID.
    func encodedText(knowing known: some Knowing) -> String {
        Percent.encode(text { known.currentARN(of: $0) })
    }

    /// Identity providers that everybody has; others would have to be created in the account.
    private static let federatedDomains: Set<String> = [
        "cognito-identity.amazonaws.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com",
    ]

    /// Whether it looks like a service: AWS has no list of them all, and new ones come every month.
    private static func isServiceName(_ name: String) -> Bool {
        let suffixes = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"]
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

extension PolicyPrincipal {
    /// What the document calls a user or a role.
    fileprivate var boundText: String {
        switch self {
        case .uniqueID(let id): id.rawValue
        default: bindableARN ?? ""
        }
    }
}

extension Knowing {
    /// The ARN that the user or role has now; nil when it is gone.
    func currentARN(of id: UniqueID) -> String? { user(id)?.arn ?? role(id)?.arn }

    /// The user an ARN names; the path must be right.
    fileprivate func user(arn: ARN) -> KnownUser? {
        guard arn.service == "iam", let account = AccountID(arn.account), arn.resource.hasPrefix("user/"),
            let user = user(arn.name, in: account), user.arn == arn.description
        else { return nil }
        return user
    }
}
