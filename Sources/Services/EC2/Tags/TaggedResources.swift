import Service
import Vocabulary
import World

/// Everything that tags can be put on, kind by kind; in each kind as the world keeps it, so that a page need not look at
/// what is on other pages.
struct TaggedResources<Known: Knowing> {
    private let here: Neighbourhood<Known>

    init(in here: Neighbourhood<Known>) { self.here = here }

    typealias Placed = (place: TaggedResource.Place, resource: TaggedResource)

    /// Those from a place on, and perhaps some that stand shortly before it.
    func from(_ place: TaggedResource.Place?) -> some Sequence<Placed> {
        let kinds = kinds
        let first = min(place?.kind ?? 0, kinds.count)
        return (first..<kinds.count).lazy.flatMap { kind in
            // Behind what is one character shorter is the place itself too.
            kinds[kind](kind == first ? String(place?.inKind.dropLast() ?? "") : "").lazy.map { found in
                (place: TaggedResource.Place(kind: kind, inKind: found.place), resource: found.resource)
            }
        }
    }

    private typealias InKind = (place: String, resource: TaggedResource)
    private typealias Kind = (_ after: String) -> AnySequence<InKind>

    private var kinds: [Kind] {
        let (known, account, region) = (here.known, here.account, here.region)
        return [
            { place in
                AnySequence(
                    known.launches(in: account, region: region, after: place).lazy
                        .map { (place: $0.placeAmongLaunches, resource: TaggedResource.instance($0)) })
            },
            { id in
                AnySequence(
                    known.volumes(in: account, region: region, after: id).lazy.map {
                        (place: $0.id, resource: TaggedResource.volume($0))
                    })
            },
            { place in
                AnySequence(
                    known.networkInterfaces(in: account, region: region, after: place).lazy
                        .map { (place: $0.place, resource: TaggedResource.networkInterface($0.interface)) })
            },
            few { known.launchTemplates(in: account, region: region).map { .launchTemplate($0) } },
            few { here.elasticAddresses.map { .elasticAddress($0) } },
            few { known.keyPairs(in: account, region: region).map { .keyPair($0) } },
            few { here.securityGroups.map { .securityGroup($0) } },
            few { here.securityGroups.flatMap { group in group.rules.map { .rule($0.id, group) } } },
            few { here.vpcs.map { .vpc($0) } }, few { here.subnets.map { .subnet($0) } },
            few {
                known.images(region: region).filter { $0.owner == account.description }.map { .image($0) }
            },
        ]
    }

    /// A kind that a quota keeps small.
    private func few(_ all: @escaping () -> [TaggedResource]) -> Kind {
        { after in
            AnySequence(
                all().filter { $0.id > after }.sorted { $0.id < $1.id }.map { (place: $0.id, resource: $0) })
        }
    }
}

extension TaggedResource {
    /// Where a resource stands: its kind, and its place in the kind.
    struct Place: Sendable, Comparable {
        var kind: Int
        var inKind: String

        static func < (one: Place, other: Place) -> Bool {
            (one.kind, one.inKind) < (other.kind, other.inKind)
        }
    }
}
