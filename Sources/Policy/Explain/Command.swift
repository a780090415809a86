import Vocabulary

/// The AWS CLI's line for a change of a policy. Its document is quoted for a shell, so the whole can be pasted.
struct Command {
    let principal: PrincipalFacts
    let uses: PolicyUses

    /// Puts a changed document in the place of the former one; nil where the AWS CLI has no way.
    func update(_ policy: AttachedPolicy, in layer: Layer, with document: String) -> String? {
        switch (policy.source, layer) {
        case (.managed(let arn), .serviceControl), (.managed(let arn), .resourceControl):
            let id = arn.split(separator: "/").last ?? ""
            return "aws organizations update-policy --policy-id \(id) \\\n  --content \(quoted(document))"
        case (.managed(let arn), _): return newVersion(of: arn, document)
        case (.inline, .session): return newSession(document)
        case (.inline(let name), _): return putInline(name, document)
        case (.onResource(let arn), .trust):
            let role = arn.split(separator: "/").last ?? ""
            // A role of the same name in the caller's account must not get this policy.
            let owner = ARN(arn).flatMap { AccountID($0.account) }
            let place = owner == principal.account ? "" : owner.map { "# in account \($0)\n" } ?? ""
            return place + "aws iam update-assume-role-policy --role-name \(role) \\\n"
                + "  --policy-document \(quoted(document))"
        case (.onResource(let arn), _):
            guard arn.hasPrefix("arn:aws:s3:::") else { return nil }
            let isShut = principal.kind == .anonymous && uses.refusesPublicPolicy.contains(arn)
            return (isShut ? openToPublic(arn) + "\n" : "")
                + "aws s3api put-bucket-policy --bucket \(arn.dropFirst("arn:aws:s3:::".count)) \\\n"
                + "  --policy \(quoted(document))"
        }
    }

    /// Lets public policies be put and heard, and leaves ACLs shut.
    func openToPublic(_ bucket: String) -> String {
        "aws s3api put-public-access-block --bucket \(bucket.dropFirst("arn:aws:s3:::".count)) \\\n"
            + "  --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,"
            + "BlockPublicPolicy=false,RestrictPublicBuckets=false"
    }

    private func newVersion(of arn: String, _ document: String) -> String {
        let room = uses.versionToDelete[arn].map {
            "aws iam delete-policy-version --policy-arn \(arn) --version-id \($0)\n"
        }
        return (room ?? "") + "aws iam create-policy-version --set-as-default \\\n  --policy-arn \(arn) \\\n"
            + "  --policy-document \(quoted(document))"
    }

    /// An inline policy of the principal, or of the group it came from.
    func putInline(_ name: String, _ document: String) -> String? {
        if let group = uses.groups[name] {
            return "aws iam put-group-policy --group-name \(group) --policy-name \(name) \\\n"
                + "  --policy-document \(quoted(document))"
        }
        guard let identity else { return nil }
        return "aws iam put-\(identity.type)-policy --\(identity.type)-name \(identity.name) "
            + "--policy-name \(name) \\\n  --policy-document \(quoted(document))"
    }

    func deleteInline(_ name: String) -> String? {
        if let group = uses.groups[name] {
            return "aws iam delete-group-policy --group-name \(group) --policy-name \(name)"
        }
        guard let identity else { return nil }
        return
            "aws iam delete-\(identity.type)-policy --\(identity.type)-name \(identity.name) --policy-name \(name)"
    }

    func detach(_ arn: String, in layer: Layer) -> String? {
        guard let identity else { return nil }
        switch layer {
        case .identity:
            return (uses.holders[arn] ?? [identity]).map {
                "aws iam detach-\($0.type)-policy --\($0.type)-name \($0.name) --policy-arn \(arn)"
            }.joined(separator: "\n")
        case .boundary:
            return
                "aws iam delete-\(identity.type)-permissions-boundary --\(identity.type)-name \(identity.name)"
        default: return nil
        }
    }

    /// A policy of one's own instead of AWS's as the boundary.
    func newBoundary(_ arn: String, _ document: String) -> String? {
        guard let identity else { return nil }
        let name = arn.split(separator: "/").last ?? ""
        return "aws iam create-policy --policy-name \(name) \\\n  --policy-document \(quoted(document))\n"
            + "aws iam put-\(identity.type)-permissions-boundary --\(identity.type)-name \(identity.name) \\\n"
            + "  --permissions-boundary \(arn)"
    }

    func newSession(_ document: String) -> String? {
        switch principal.kind {
        case .assumedRole:
            guard let role = principal.entityARN else { return nil }
            return "aws sts assume-role --role-arn \(role) "
                + "--role-session-name \(principal.sessionName ?? "session") \\\n  --policy \(quoted(document))"
        case .federatedUser:
            let name = principal.arn.split(separator: "/").last ?? ""
            return "aws sts get-federation-token --name \(name) \\\n  --policy \(quoted(document))"
        default: return nil
        }
    }

    /// Whose inline policies and boundary count.
    private var identity: (type: String, name: String)? {
        guard let arn = principal.entityARN, let name = principal.entityName else { return nil }
        return (arn.contains(":user/") ? "user" : "role", name)
    }

    private func quoted(_ document: String) -> String {
        "'" + document.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}
