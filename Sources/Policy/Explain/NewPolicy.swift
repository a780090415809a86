import Vocabulary

/// A policy of its own for the added statement, where no document can take it.
struct NewPolicy {
    let request: AccessRequest
    let uses: PolicyUses

    func candidates(
        with statement: EditableStatement, in layer: Layer, of policies: PolicySet
    ) -> [Candidate] {
        let candidate: Candidate? =
            switch layer {
            case .identity: inline(statement, policies)
            case .boundary: boundary(statement, policies)
            case .session: policies.session.isEmpty ? session(statement, policies) : nil
            case .resource: policies.resource == nil ? onResource(statement, policies) : nil
            case .resourceControl: fullAccess(policies)
            case .serviceControl, .trust, .endpoint: nil
            }
        return candidate.map { [$0] } ?? []
    }

    private var command: Command { Command(principal: request.principal, uses: uses) }

    private func inline(_ statement: EditableStatement, _ policies: PolicySet) -> Candidate? {
        guard request.principal.entityARN != nil,
            let document = Self.document(statement, .identity)
        else { return nil }
        let taken = Set(policies.identity.map(\.source))
        let base = "Allow\(request.action.name.filter { $0.isLetter || $0.isNumber })"
        let names = [base] + (2...99).map { "\(base)\($0)" }
        let name = names.first { !taken.contains(.inline(name: $0)) } ?? base
        return candidate(
            AttachedPolicy(.inline(name: name), document), .identity, policies,
            summary: "Give \(request.principal.identityInWords) a new inline policy \(name).", statement,
            command: command.putInline(name, document.text))
    }

    /// A boundary of AWS's cannot be edited: one's own takes its place.
    private func boundary(_ statement: EditableStatement, _ policies: PolicySet) -> Candidate? {
        guard let former = policies.boundary, former.isAWSManaged, let account = request.principal.account,
            let name = former.arn?.split(separator: "/").last,
            let document = Edit(policy: former, layer: .boundary).document({ $0.statements.append(statement) }
            )
        else { return nil }
        let arn = "arn:aws:iam::\(account):policy/\(name)Extended"
        return candidate(
            AttachedPolicy(.managed(arn: arn), document), .boundary, policies,
            summary:
                "Make \(name)Extended, which is \(name) with one more statement, the permissions boundary.",
            statement, command: command.newBoundary(arn, document.text))
    }

    private func session(_ statement: EditableStatement, _ policies: PolicySet) -> Candidate? {
        guard let document = Self.document(statement, .session) else { return nil }
        return candidate(
            AttachedPolicy(.inline(name: ""), document), .session, policies,
            summary: "Make the session with a session policy.", statement,
            command: command.newSession(document.text),
            cautions: [Allowing.sessionsLast])
    }

    private static let servicesWithPolicies: Set<String> = [
        "s3", "sqs", "sns", "kms", "secretsmanager", "lambda", "ecr", "dynamodb", "kinesis", "events",
    ]

    private func onResource(_ statement: EditableStatement, _ policies: PolicySet) -> Candidate? {
        guard let arn = ARN(request.resource), Self.servicesWithPolicies.contains(arn.service),
            let document = Self.document(statement, .resource)
        else { return nil }
        let holder =
            arn.service == "s3" ? "arn:aws:s3:::\(arn.resource.prefix { $0 != "/" })" : request.resource
        let bound = document.bound(to: Addition(request: request).bindings(for: .resource))
        let policy = AttachedPolicy(.onResource(arn: holder), bound)
        return candidate(
            policy, .resource, policies,
            summary: "Give the resource a policy: \(policy.inWords(in: .resource)).",
            statement, command: command.update(policy, in: .resource, with: document.text),
            cautions: Allowing.openness(to: request.principal))
    }

    /// Resource control policies of one's own only deny: what allows is AWS's RCPFullAWSAccess.
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
    private func fullAccess(_ policies: PolicySet) -> Candidate? {
        let everything = EditableStatement(
            effect: .allow, [("Principal", JSON("*")), ("Action", JSON("*")), ("Resource", JSON("*"))])
        guard let document = PolicyDocument(stored: EditableDocument([everything]).text, as: .resourceControl)
        else { return nil }
        let arn = "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess"
        var found = candidate(
            AttachedPolicy(.managed(arn: arn), document), .resourceControl, policies,
            summary:
                "Attach RCPFullAWSAccess again where it is missing: at the root, each organizational unit "
                + "and the account that owns the resource.", everything,
            command: "aws organizations attach-policy --policy-id p-RCPFullAWSAccess --target-id TARGET")
        found.change.kind = .attach
        found.change.isExact = false
        return found
    }

    private static func document(_ statement: EditableStatement, _ kind: PolicyKind) -> PolicyDocument? {
        try? PolicyDocument(parsing: EditableDocument([statement]).text, as: kind)
    }

    private func candidate(
        _ policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet, summary: String,
        _ statement: EditableStatement, command: String?, cautions: [String] = []
    ) -> Candidate {
        Candidate(
            change: PolicyChange(
                kind: .add, layer: layer.rawValue, policy: policy.inWords(in: layer), policyARN: policy.arn,
                summary: summary, statements: [statement.json.printed()], document: policy.document.text,
                command: command, isExact: true, cautions: cautions),
            after: policies.adding(policy, to: layer))
    }
}
