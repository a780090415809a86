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
        let place: TaggedResource.Place
        /// Sorted by resource, then by key.
        var position: Position { Position(place: place, key: tag.key) }
    }

    /// A row's place in the list, also as text.
    struct Position: Comparable {
        let place: TaggedResource.Place
        let key: String

        init(place: TaggedResource.Place, key: String) {
            self.place = place
            self.key = key
        }

        init(_ text: String) throws {
            let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let kind = Int(parts[0]), kind >= 0 else { throw AWSError.invalidToken }
            place = TaggedResource.Place(kind: kind, inKind: String(parts[1]))
            key = String(parts[2])
        }

        var text: String { "\(place.kind) \(place.inKind) \(key)" }

        static func < (one: Position, other: Position) -> Bool {
            (one.place, one.key) < (other.place, other.key)
        }
    }

    private static let filtering = Filtering<Row>(
        [
            "key": { [$0.tag.key] },
            "resource-id": { [$0.id] },
            "resource-type": { [$0.type] },
            "value": { [$0.tag.value] },
        ], tags: { [$0.tag] })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let matches = try filtering.test(input.filters)
        let last = try Page.last(of: input.nextToken).map { try Position($0) }
        let rest = TaggedResources(in: call.neighbourhood).from(last?.place).lazy
            .flatMap { place, resource in
                resource.tags.sorted { $0.key < $1.key }.map {
                    Row(id: resource.id, type: resource.type, tag: $0, place: place)
                }
            }
            .filter { row in last.map { $0 < row.position } != false && matches(row) }
        let page = try Page.cut(rest, id: \.position.text, limit: input.maxResults)
        return Output(
            nextToken: page.next,
            tags: page.rows.map {
                TagDescription(key: $0.tag.key, resourceId: $0.id, resourceType: $0.type, value: $0.tag.value)
            })
    }
}
