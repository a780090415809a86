/// AWS's sentences for a refusal.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
extension Layer {
    /// `identity-based policy`
    var name: String {
        switch self {
        case .identity: "identity-based policy"
        case .resource: "resource-based policy"
        case .trust: "role trust policy"
        case .boundary: "permissions boundary"
        case .session: "session policy"
        case .serviceControl: "service control policy"
        case .resourceControl: "resource control policy"
        case .endpoint: "VPC endpoint policy"
        }
    }

    /// The role has one trust policy; of the others there may be many.
    private var nameWithArticle: String {
        switch self {
        case .identity: "an \(name)"
        case .trust: "the \(name)"
        default: "a \(name)"
        }
    }

    fileprivate var explicitReason: String { "with an explicit deny in \(nameWithArticle)" }

    fileprivate func implicitReason(_ action: Action) -> String {
        "because no \(name) allows the \(action) action"
    }
}

extension Denial {
    /// `because no identity-based policy allows the iam:CreateUser action`, or
    /// `with an explicit deny in an identity-based policy`, followed by the policy's ARN if `namingPolicy`.
    package func reason(for action: Action, namingPolicy: Bool = false) -> String {
        switch kind {
        case .implicit: return layer.implicitReason(action)
        case .explicit:
            guard namingPolicy, let policyARN else { return layer.explicitReason }
            return "\(layer.explicitReason): \(policyARN)"
        }
    }
}

/// How a refusal prints the resource.
package enum ResourceStyle: Sendable {
    case plain
    /// As S3 does.
    case quoted
    case omitted
}

extension AccessRequest {
    /// `User: ARN is not authorized to perform: iam:CreateUser on resource: ARN`
    package func refusal(resource style: ResourceStyle = .plain) -> String {
        let core = "User: \(principal.arn) is not authorized to perform: \(action)"
        return switch style {
        case .plain: "\(core) on resource: \(resource)"
        case .quoted: "\(core) on resource: \"\(resource)\""
        case .omitted: core
        }
    }
}

extension Decision {
    /// The whole sentence of a refusal; nil when it is allowed.
    package func message(resource style: ResourceStyle = .plain, namingPolicy: Bool = false) -> String? {
        guard let denial else { return nil }
        let reason = denial.reason(for: request.action, namingPolicy: namingPolicy)
        return "\(request.refusal(resource: style)) \(reason)"
    }
}
