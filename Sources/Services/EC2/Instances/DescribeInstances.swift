import Service
import Vocabulary
import World

struct DescribeInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstances")

    /// An instance with what is known around it.
    struct Row: Sendable {
        let instance: KnownInstance
        let groups: [GroupIdentifier]
        let volumes: [KnownVolume]
        let profileARN: String?
        let profileID: String?
        /// Looked for when a filter asks.
        let interfaces: @Sendable () -> [InterfaceRow]
    }

    private static let filtering = Filtering<Row>(Row.filters, tags: { $0.instance.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        let ids = input.instanceIds ?? []
        if !ids.isEmpty, input.maxResults != nil {
            throw AWSError.invalidCombination(
                "The parameter instancesSet cannot be used with the parameter maxResults")
        }
        let matches = try filtering.test(input.filters)
        let isWanted = { (instance: KnownInstance) -> Bool in
            // What only filters ask for need not be found out without any.
            guard input.filters?.isEmpty == false else { return true }
            let association = call.world.currentAssociation(ofInstance: instance.id)
            return matches(
                Row(
                    instance: instance, groups: neighbourhood.groups(of: instance),
                    volumes: call.world.volumes(of: instance),
                    profileARN: association?.profileARN, profileID: association?.profileID.rawValue,
                    interfaces: { neighbourhood.interfaces(of: instance) }))
        }
        // A page holds instances, and shows them by the launches they came from.
        let last = try Page.last(of: input.nextToken)
        let page: (rows: [KnownInstance], next: String?)
        if ids.isEmpty {
            let rest = call.world.launches(in: call.account, region: call.region, after: last ?? "")
            page = try Page.cut(rest.lazy.filter(isWanted), id: \.placeAmongLaunches, limit: input.maxResults)
        } else {
            let found = try neighbourhood.instances(ids).filter(isWanted)
            page = (found.sorted { $0.placeAmongLaunches < $1.placeAmongLaunches }, nil)
        }
        return Output(nextToken: page.next, reservations: reservations(page.rows, neighbourhood))
    }

    private static func reservations(
        _ instances: [KnownInstance], _ neighbourhood: Neighbourhood<World>
    ) -> [Reservation] {
        var launches: [[KnownInstance]] = []
        for instance in instances {
            if launches.last?.last?.reservationID == instance.reservationID {
                launches[launches.count - 1].append(instance)
            } else {
                launches.append([instance])
            }
        }
        return launches.map { Reservation($0, in: neighbourhood) }
    }
}
