/// Changes for a statement that forbids the request. It goes on forbidding all the rest, as far as the policy
/// language can say so: what it cannot say is told.
struct Relaxing {
    let request: AccessRequest
    let uses: PolicyUses

    func candidates(in layer: Layer, of policies: PolicySet) -> [Candidate] {
        for policy in policies.policies(in: layer) {
            let statements = Review(request: request, policy: policy, layer: layer).statements()
            guard
                let found = statements.first(where: {
                    $0.review.matches && $0.review.effect == Effect.deny.rawValue
                })
            else { continue }
            if let heard = policy.resourceARN.flatMap({ uses.unheard[$0] }) {
                return [opened(policy, heard, policies)]
            }
            if policy.isAWSManaged { return detached(policy, layer, policies) }
            return narrowed(found.review, of: policy, layer, policies)
        }
        return []
    }

    private func narrowed(
        _ review: StatementReview, of policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet
    ) -> [Candidate] {
        guard let document = EditableDocument(text: policy.document.text),
            document.statements.indices.contains(review.statement - 1)
        else { return [] }
        let statement = document.statements[review.statement - 1]
        let isOthersToo =
            layer != .session && (layer != .identity || uses.isShared(policy) || isGroups(policy))
        let narrowing = Narrowing(
            request: request, canEscape: document.version == "2012-10-17", isOthersToo: isOthersToo)
        return narrowing.ways(statement).compactMap { way in
            candidate(way, review, policy, layer, policies)
        }
    }

    private func isGroups(_ policy: AttachedPolicy) -> Bool {
        guard case .inline(let name) = policy.source else { return false }
        return uses.groups[name] != nil
    }

    private func candidate(
        _ way: Narrowing.Way, _ review: StatementReview, _ policy: AttachedPolicy, _ layer: Layer,
        _ policies: PolicySet
    ) -> Candidate? {
        let place = review.statement - 1
        let command = Command(principal: request.principal, uses: uses)
        let kind = PolicyChange.Kind.relax
        let summary = way.narrowing.sentence("\(review.nameInPolicy) of the \(policy.inWords(in: layer))")
        let isLast =
            way.statements.isEmpty && EditableDocument(text: policy.document.text)?.statements.count == 1
        if isLast {
            // A document without statements is none.
            return removed(policy, layer, policies, cautions: way.cautions)
        }
        let changed = Edit(policy: policy, layer: layer).document { document in
            document.statements.replaceSubrange(place...place, with: way.statements)
        }
        guard let changed else { return nil }
        let sessions = layer == .session ? [Allowing.sessionsLast] : []
        return Candidate(
            change: PolicyChange(
                kind: kind, layer: layer.rawValue, policy: policy.inWords(in: layer), policyARN: policy.arn,
                summary: summary, statements: way.statements.map { $0.json.printed() },
                document: changed.text,
                command: command.update(policy, in: layer, with: changed.text), isExact: way.isExact,
                cautions: way.cautions + sessions),
            after: policies.replacing(policy, in: layer, by: changed))
    }

    /// The deny is none of a policy's: the bucket's public access block shuts its public policy.
    private func opened(
        _ policy: AttachedPolicy, _ heard: AttachedPolicy, _ policies: PolicySet
    ) -> Candidate {
        let command = Command(principal: request.principal, uses: uses)
        var after = policies
        after.resource = heard
        return Candidate(
            change: PolicyChange(
                kind: .relax, layer: Layer.resource.rawValue, policy: policy.inWords(in: .resource),
                policyARN: nil,
                summary:
                    "Let the \(policy.inWords(in: .resource)), which is public, be heard by others than the "
                    + "bucket's account: RestrictPublicBuckets of its public access block keeps them out.",
                statements: [], document: nil, command: policy.resourceARN.map { command.openToPublic($0) },
                isExact: false,
                cautions: ["All that the public policy allows is then open to everybody it names."]),
            after: after)
    }

    /// The policy is nothing but this deny.
    private func removed(
        _ policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet, cautions: [String]
    ) -> Candidate? {
        let command = Command(principal: request.principal, uses: uses)
        let line: String? =
            switch (policy.source, layer) {
            case (.managed(let arn), .identity), (.managed(let arn), .boundary):
                command.detach(arn, in: layer)
            case (.inline(let name), .identity): command.deleteInline(name)
            case (.onResource(let arn), .resource) where arn.hasPrefix("arn:aws:s3:::"):
                "aws s3api delete-bucket-policy --bucket \(arn.dropFirst("arn:aws:s3:::".count))"
            default: nil
            }
        return Candidate(
            change: PolicyChange(
                kind: .detach, layer: layer.rawValue, policy: policy.inWords(in: layer),
                policyARN: policy.arn,
                summary: "Remove the \(policy.inWords(in: layer)): it does nothing but forbid this.",
                statements: [], document: nil, command: line, isExact: false, cautions: cautions),
            after: policies.removing(policy, from: layer))
    }

    private func detached(
        _ policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet
    ) -> [Candidate] {
        guard let arn = policy.arn else { return [] }
        let command = Command(principal: request.principal, uses: uses)
        return [
            Candidate(
                change: PolicyChange(
                    kind: .detach, layer: layer.rawValue, policy: policy.inWords(in: layer),
                    policyARN: arn,
                    summary: "Take the \(policy.inWords(in: layer)) off: AWS's policies cannot be edited.",
                    statements: [], document: nil, command: command.detach(arn, in: layer), isExact: false,
                    cautions: ["Everything else that it denies, or allows, goes with it."]
                        + (uses.holders[arn] == nil
                            ? [] : ["The user has it from a group, whose others lose it too."])),
                after: policies.removing(policy, from: layer))
        ]
    }
}
