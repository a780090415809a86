import Ledger
import Policy
import Trail
import Vocabulary
import World

/// What the server does for `rolecall learn`.
extension Server {
    func learn(_ order: LearnOrder) throws -> LearnReport {
        guard trail.isOn else { throw Failure(trailInWords) }
        let world = ledger.present.now
        let (arn, id) = try principal(order.identity, in: world)
        let since = order.since.map { Timestamp(seconds: $0) }
        let policy = Learner(isExact: order.isExact).learn(from: trail.entries(since: since)) {
            $0.uniqueID == id
        }
        return LearnReport(
            policy: policy, principal: arn, trailReachesBackTo: trail.reachesBackTo?.iso8601,
            isTrailFull: trail.seen > trail.count)
    }

    private func principal(
        _ identity: PolicyEdit.Identity, in world: World
    ) throws -> (arn: String, id: UniqueID) {
        switch identity {
        case .role(let name):
            guard let role = role(name, in: world) else {
                throw Failure("there is no role \(name); aws iam list-roles shows them")
            }
            return (role.arn, role.id)
        case .user(let name):
            guard let user = user(name, in: world) else {
                throw Failure("there is no user \(name); aws iam list-users shows them")
            }
            return (user.arn, user.id)
        case .group: throw Failure("a group makes no calls; learn from its members")
        }
    }
}
