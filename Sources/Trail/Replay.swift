import Policy
import Vocabulary

/// A kind of recorded call whose answer would become another.
package struct Flip: Codable, Sendable, Equatable {
    package enum Direction: String, Codable, Sendable {
        case allowedToDenied, deniedToAllowed
    }

    package var direction: Direction
    /// `aws:PrincipalArn`, or who else it was.
    package var principal: String
    package var action: String
    package var resource: String
    /// Why it would be denied, in AWS's words.
    package var reason: String?
    package var count: Int
    /// ISO 8601.
    package var last: String
    /// The newest few.
    package var requestIDs: [String]
}

/// What a change of policies would do to the calls that were recorded.
package struct ReplayReport: Codable, Sendable, Equatable {
    package var calls: Int
    package var decisions: Int
    /// How far back the trail reaches; nil when it is empty.
    package var since: String?
    /// Denied ones first, then by number.
    package var flips: [Flip]
    /// Decisions about principals that are gone since.
    package var passedOver: Int
}

/// Puts recorded questions, with their circumstances, to the present policies and to changed ones. Only what the
/// change itself makes different is a flip: not what other changes did since the call.
package struct Replay {
    /// The policies that have a say in a recorded question; nil when nobody asks it any more.
    package var present: (Decision) -> PolicySet?
    package var changed: (Decision) -> PolicySet?

    package init(
        present: @escaping (Decision) -> PolicySet?, changed: @escaping (Decision) -> PolicySet?
    ) {
        self.present = present
        self.changed = changed
    }

    package func report(on entries: [TrailEntry]) -> ReplayReport {
        var report = ReplayReport(
            calls: entries.count, decisions: 0, since: entries.first?.at.iso8601, flips: [], passedOver: 0)
        var flips: [Key: Flip] = [:]
        for entry in entries {
            for decision in entry.decisions {
                report.decisions += 1
                guard let present = present(decision), let changed = changed(decision) else {
                    report.passedOver += 1
                    continue
                }
                let now = decide(decision.request, under: present)
                let then = decide(decision.request, under: changed)
                guard now.isAllowed != then.isAllowed else { continue }
                add(then, entry, to: &flips)
            }
        }
        report.flips = flips.values.sorted { left, right in
            if left.direction != right.direction { return left.direction == .allowedToDenied }
            if left.count != right.count { return left.count > right.count }
            return [left.principal, left.action, left.resource].lexicographicallyPrecedes(
                [right.principal, right.action, right.resource])
        }
        return report
    }

    private struct Key: Hashable {
        let principal, action, resource: String
        let isAllowed: Bool
    }

    private func add(_ decision: Decision, _ entry: TrailEntry, to flips: inout [Key: Flip]) {
        let request = decision.request
        let principal = request.principal.entityARN ?? request.principal.arn
        let key = Key(
            principal: principal, action: request.action.text, resource: request.resource,
            isAllowed: decision.isAllowed)
        var flip =
            flips[key]
            ?? Flip(
                direction: decision.isAllowed ? .deniedToAllowed : .allowedToDenied, principal: principal,
                action: request.action.text, resource: request.resource, reason: nil, count: 0, last: "",
                requestIDs: [])
        flip.count += 1
        flip.reason = decision.denial?.reason(for: request.action, namingPolicy: true)
        flip.last = entry.at.iso8601
        if flip.requestIDs.last != entry.requestID { flip.requestIDs.append(entry.requestID) }
        flip.requestIDs = flip.requestIDs.suffix(3)
        flips[key] = flip
    }
}
