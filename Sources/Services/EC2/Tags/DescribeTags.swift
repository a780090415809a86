import Policy
import Service
import Vocabulary
import Wire
import World

struct DescribeTags: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeTags")

    struct Row: Sendable {
        let id: String
        let type: String
        let tag: KnownTag
        /// Sorted by resource, then by key.
        var order: String { "\(id)/\(tag.key)" }
    }

    private static let filtering = Filtering<Row>(
        [
            "key": { [$0.tag.key] },
            "resource-id": { [$0.id] },
            "resource-type": { [$0.type] },
            "value": { [$0.tag.value] },
        ], tags: { [$0.tag] })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let rows = TaggedResource.all(in: call.neighbourhood).flatMap { resource in
            resource.tags.map { Row(id: resource.id, type: resource.type, tag: $0) }
        }
        let found = try filtering.apply(input.filters, to: rows).sorted { $0.order < $1.order }
        let page = try Page.cut(found, id: \.order, token: input.nextToken, limit: input.maxResults)
        return Output(
            nextToken: page.next,
            tags: page.rows.map {
                TagDescription(key: $0.tag.key, resourceId: $0.id, resourceType: $0.type, value: $0.tag.value)
            })
    }
}
