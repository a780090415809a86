import Service
import Vocabulary
import World

struct DescribeInstanceStatus: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceStatus")

    private static let filtering = Filtering<KnownInstance>([
        "availability-zone": { [$0.availabilityZone] },
        "event.code": { _ in [] },
        "instance-state-code": { ["\($0.state.code)"] },
        "instance-state-name": { [$0.state.rawValue] },
        "instance-status.reachability": { [$0.reachability] },
        "instance-status.status": { [$0.health] },
        "system-status.reachability": { [$0.reachability] },
        "system-status.status": { [$0.health] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let ids = input.instanceIds ?? []
        if !ids.isEmpty, input.maxResults != nil {
            throw AWSError.invalidCombination(
                "The parameter instancesSet cannot be used with the parameter maxResults")
        }
        let matches = try filtering.test(input.filters)
        // Only what runs is checked; the rest is listed when asked for.
        let found = try call.neighbourhood.launches(ids, after: input.nextToken).lazy.filter {
            (input.includeAllInstances == true || $0.state == .running) && matches($0)
        }
        let page = try Page.cut(found, id: \.placeAmongLaunches, limit: input.maxResults)
        return Output(instanceStatuses: page.rows.map { InstanceStatus($0) }, nextToken: page.next)
    }
}

extension Neighbourhood {
    /// The instances that are named, or all, by launch, those that are left after a page.
    func launches(_ ids: [String], after token: String?) throws -> AnySequence<KnownInstance> {
        let last = try Page.last(of: token) ?? ""
        guard !ids.isEmpty else {
            return AnySequence(known.launches(in: account, region: region, after: last))
        }
        return AnySequence(
            try instances(ids).filter { $0.placeAmongLaunches > last }
                .sorted { $0.placeAmongLaunches < $1.placeAmongLaunches })
    }
}

extension KnownInstance {
    fileprivate var health: String { state == .running ? "ok" : "not-applicable" }
    fileprivate var reachability: String { state == .running ? "passed" : "" }
}

extension InstanceStatus {
    fileprivate init(_ instance: KnownInstance) {
        let isRunning = instance.state == .running
        let summary = InstanceStatusSummary(
            details: isRunning ? [InstanceStatusDetails(name: "reachability", status: "passed")] : nil,
            status: instance.health)
        self.init(
            availabilityZone: instance.availabilityZone,
            availabilityZoneId: availabilityZoneID(of: instance.availabilityZone), instanceId: instance.id,
            instanceState: InstanceState(instance.state), instanceStatus: summary, systemStatus: summary)
    }
}
