import Resolver
import Vocabulary
import World

extension Resolver {
    /// What the instance's own resolver knows: AWS's names, and the instances of its VPC.
    init?(for instanceID: String, _ present: Present) {
        guard let own = present.now.instance(instanceID) else { return nil }
        let names: @Sendable () -> PrivateNames<World> = { PrivateNames(near: own, in: present.now) }
        self.init(
            domain: own.region.privateDomain,
            neighbours: Neighbours(
                areResolved: { names().areResolved }, address: { names().address(of: $0) },
                name: { names().name(of: $0) }))
    }
}
