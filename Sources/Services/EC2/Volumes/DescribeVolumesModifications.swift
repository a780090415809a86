import Service
import Vocabulary
import World

struct DescribeVolumesModifications: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumesModifications")

    struct Row: Sendable {
        let id: String
        let modification: KnownVolume.Modification
    }

    private static let filtering = Filtering<Row>([
        "modification-state": { _ in ["completed"] },
        "original-iops": { $0.modification.original.iops.map { ["\($0)"] } ?? [] },
        "original-size": { ["\($0.modification.original.gibibytes)"] },
        "original-volume-type": { [$0.modification.original.type] },
        "start-time": { [$0.modification.at.iso8601Milliseconds] },
        "target-iops": { $0.modification.target.iops.map { ["\($0)"] } ?? [] },
        "target-size": { ["\($0.modification.target.gibibytes)"] },
        "target-volume-type": { [$0.modification.target.type] },
        "volume-id": { [$0.id] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let volumes = try call.neighbourhood.volumes(
            input.volumeIds, maxResults: input.maxResults, after: input.nextToken)
        let rows = volumes.lazy.compactMap { volume in
            volume.modification.map { Row(id: volume.id, modification: $0) }
        }
        if let id = input.volumeIds?.first(where: { id in !rows.contains { $0.id == id } }) {
            throw AWSError.neverModified(id)
        }
        let page = try Page.cut(
            rows.filter(try filtering.test(input.filters)), id: \.id, limit: input.maxResults, .modifications)
        return Output(
            nextToken: page.next,
            volumesModifications: page.rows.map {
                VolumeModification($0.modification, of: $0.id, state: "completed", progress: 100)
            })
    }
}

extension AWSError {
    static func neverModified(_ id: String) -> AWSError {
        AWSError(
            "InvalidVolumeModification.NotFound", "Modification for volume '\(id)' does not exist.")
    }
}
