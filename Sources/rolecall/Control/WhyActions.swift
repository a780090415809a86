import Ledger
import Policy
import Service
import Trail
import Vocabulary
import World

/// What the server does for `rolecall why`.
extension Server {
    func explain(_ order: WhyOrder) throws -> WhyReport {
        switch order {
        case .call(let requestID):
            guard let entry = trail.entry(requestID: requestID) else { throw notKept(requestID) }
            return report(on: entry)
        case .lastDenied(let principal):
            guard let entry = trail.lastDenied(by: principal) else { throw nothingDenied(principal) }
            return report(on: entry)
        case .question(let hypothesis):
            let world = ledger.present.now
            let decision = try decide(hypothesis, in: world)
            return WhyReport(
                call: nil, explanations: [decision.explanation(world.uses(for: decision))], otherDecisions: 0)
        }
    }

    /// As many as a person reads at once.
    private static let mostExplained = 5

    private func report(on entry: TrailEntry) -> WhyReport {
        let world = ledger.present.now
        let denied = entry.decisions.filter { !$0.isAllowed }
        let told = (denied.isEmpty ? entry.decisions : denied).prefix(Self.mostExplained)
        return WhyReport(
            call: .init(
                requestID: entry.requestID, at: entry.at.iso8601, call: entry.call, caller: entry.callerARN,
                errorCode: entry.errorCode),
            explanations: told.map { $0.explanation(world.uses(for: $0)) },
            otherDecisions: entry.decisions.count - told.count)
    }

    private func notKept(_ requestID: String) -> Failure {
        Failure(
            "no call \(requestID) is kept. \(trailInWords) A call that another server answered, or whose "
                + "signature was refused, left nothing here.")
    }

    private func nothingDenied(_ principal: String?) -> Failure {
        Failure("no refused call\(principal.map { " of \($0)" } ?? "") is kept. \(trailInWords)")
    }

    /// How much is kept, and how to keep more.
    var trailInWords: String {
        guard trail.isOn else {
            return "The server keeps no trail: it was started with --trail 0."
        }
        let seen = "\(trail.seen) \(trail.seen == 1 ? "call" : "calls")"
        guard trail.seen > trail.count else {
            return "The trail has all \(seen) since the server started."
        }
        return "The trail keeps the last \(trail.capacity) of \(seen) since the server started; "
            + "`rolecall serve --trail N` keeps more."
    }
}

extension World {
    /// Who else has the policies of a decision, and how they can be changed.
    func uses(for decision: Decision) -> PolicyUses {
        var uses = PolicyUses()
        note(bucketOf: decision, in: &uses)
        guard let account = decision.request.principal.account else { return uses }
        let set = decision.policies
        for arn in (set.identity + (set.boundary.map { [$0] } ?? [])).compactMap(\.arn) {
            let groups = self.groups(attached: arn, in: account)
            uses.attachments[arn] =
                rolesAttached(policyARN: arn, in: account).count
                + usersAttached(policyARN: arn, in: account).count
                + groups.reduce(0) { $0 + $1.memberIDs.count } + boundaryCount(policyARN: arn, in: account)
            if let policy = ARN(arn).flatMap({ managedPolicy(arn: $0) }), policy.versions.count >= 5 {
                uses.versionToDelete[arn] =
                    policy.versions.first { $0.number != policy.defaultVersion }?.id
            }
        }
        if let user = decision.request.principal.uniqueID.flatMap({ self.user($0) }) {
            let own = Set(user.inlinePolicies.map(\.name))
            for group in self.groups(of: user) {
                for policy in group.inlinePolicies where !own.contains(policy.name) {
                    uses.groups[policy.name] = group.name
                }
                for arn in group.attachedPolicies {
                    let own = user.attachedPolicies.contains(arn) ? [("user", user.name)] : []
                    uses.holders[arn, default: own].append(("group", group.name))
                }
            }
        }
        return uses
    }

    /// What the bucket's public access block does to its policy.
    private func note(bucketOf decision: Decision, in uses: inout PolicyUses) {
        guard let arn = ARN(decision.request.resource), arn.service == "s3",
            let bucket = bucket(arn.resource.prefix { $0 != "/" }), let block = bucket.publicAccessBlock
        else { return }
        if block.blocksPublicPolicy { uses.refusesPublicPolicy.insert(bucket.arn) }
        if block.restrictsPublicBuckets, let policy = bucket.policy, let asked = decision.policies.resource,
            asked.document != policy, asked.source == .onResource(arn: bucket.arn)
        {
            uses.unheard[bucket.arn] = AttachedPolicy(asked.source, policy)
        }
    }

    private func groups(attached arn: String, in account: AccountID) -> [Group] {
        groups(in: account).filter { $0.attachedPolicies.contains(arn) }
    }
}
