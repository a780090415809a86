import Service
import Vocabulary
import World

struct DescribeVolumes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumes")

    private static let filtering = Filtering<KnownVolume>(
        [
            "attachment.attach-time": { $0.attachment.map { [$0.attachedAt.iso8601Milliseconds] } ?? [] },
            "attachment.delete-on-termination": { $0.attachment.map { [$0.deleteOnTermination.text] } ?? [] },
            "attachment.device": { $0.attachment.map { [$0.device] } ?? [] },
            "attachment.instance-id": { $0.attachment.map { [$0.instanceID] } ?? [] },
            "attachment.status": { $0.attachment.map { _ in ["attached"] } ?? [] },
            "availability-zone": { [$0.availabilityZone] },
            "availability-zone-id": { availabilityZoneID(of: $0.availabilityZone).map { [$0] } ?? [] },
            "create-time": { [$0.createdAt.iso8601Milliseconds] },
            "encrypted": { _ in ["false"] },
            "fast-restored": { _ in ["false"] },
            "multi-attach-enabled": { _ in ["false"] },
            "operator.managed": { _ in ["false"] },
            "operator.principal": { _ in [] },
            "size": { ["\($0.shape.gibibytes)"] },
            "snapshot-id": { _ in [] },
            "status": { [$0.status] },
            "volume-id": { [$0.id] },
            "volume-type": { [$0.shape.type] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let volumes = try call.neighbourhood.volumes(
            input.volumeIds, maxResults: input.maxResults, after: input.nextToken)
        let matches = try filtering.test(input.filters)
        let page = try Page.cut(volumes.lazy.filter(matches), id: \.id, limit: input.maxResults)
        return Output(nextToken: page.next, volumes: page.rows.map { Volume($0) })
    }
}

extension Neighbourhood {
    func volume(_ id: String) throws -> KnownVolume {
        guard let volume = known.volume(id, in: account, region: region) else {
            throw isWellFormed(id, "vol")
                ? AWSError.noSuchVolume(id)
                : AWSError.malformedID(id, code: "InvalidParameterValue", expecting: "vol")
        }
        return volume
    }

    /// The volumes that are named, or those of all that are left after a page, sorted by their identifiers.
    func volumes(
        _ ids: [String]?, maxResults: Int?, after token: String?
    ) throws -> AnySequence<KnownVolume> {
        let last = try Page.last(of: token)
        guard let ids, !ids.isEmpty else {
            return AnySequence(known.volumes(in: account, region: region, after: last))
        }
        guard maxResults == nil else {
            throw AWSError.invalidCombination(
                "The parameter volumeIds cannot be used with the parameter maxResults")
        }
        return AnySequence(try Set(ids).sorted().map { try volume($0) })
    }
}
