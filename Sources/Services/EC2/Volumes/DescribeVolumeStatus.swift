import Service
import Vocabulary
import World

struct DescribeVolumeStatus: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumeStatus")

    /// A volume is a record, so its data is always there and nothing happens to it.
    private static let filtering = Filtering<KnownVolume>([
        "action.code": { _ in [] },
        "action.description": { _ in [] },
        "action.event-id": { _ in [] },
        "availability-zone": { [$0.availabilityZone] },
        "availability-zone-id": { availabilityZoneID(of: $0.availabilityZone).map { [$0] } ?? [] },
        "event.description": { _ in [] },
        "event.event-id": { _ in [] },
        "event.event-type": { _ in [] },
        "event.not-after": { _ in [] },
        "event.not-before": { _ in [] },
        "volume-status.details-name": { _ in ["io-enabled", "io-performance"] },
        "volume-status.details-status": { ["passed", $0.ioPerformance] },
        "volume-status.status": { _ in ["ok"] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let volumes = try call.neighbourhood.volumes(
            input.volumeIds, maxResults: input.maxResults, after: input.nextToken)
        let matches = try filtering.test(input.filters)
        let page = try Page.cut(volumes.lazy.filter(matches), id: \.id, limit: input.maxResults)
        return Output(nextToken: page.next, volumeStatuses: page.rows.map { VolumeStatusItem($0) })
    }
}

extension KnownVolume {
    /// Only volumes whose speed is bought are watched for it.
    fileprivate var ioPerformance: String {
        shape.type == "io1" || shape.type == "io2" ? "normal" : "not-applicable"
    }
}

extension VolumeStatusItem {
    fileprivate init(_ volume: KnownVolume) {
        self.init(
            actions: [], availabilityZone: volume.availabilityZone, events: [], volumeId: volume.id,
            volumeStatus: VolumeStatusInfo(
                details: [
                    VolumeStatusDetails(name: "io-enabled", status: "passed"),
                    VolumeStatusDetails(name: "io-performance", status: volume.ioPerformance),
                ], status: "ok"),
            availabilityZoneId: availabilityZoneID(of: volume.availabilityZone))
    }
}
