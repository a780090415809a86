import Policy
import Service
import Vocabulary
import Wire
import World

struct CreateTags: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateTags") { ask in
        ask.requestTags(TagRules.known(ask.input.tags))
        for id in ask.input.resources { ask.onTagged(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let tags = TagRules.known(input.tags)
        try TagRules.check(tags)
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            for id in input.resources {
                // Each look sees what the one before has written: two may be parts of one fact.
                let resource = try TaggedResource(id, in: call.neighbourhood(draft))
                try resource.put(try TagRules.merge(tags, into: resource.tags), in: &draft)
            }
        }
        return Output()
    }
}

struct DeleteTags: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteTags") { ask in
        let keys = (ask.input.tags ?? []).compactMap(\.key)
        if !keys.isEmpty { ask.key("aws:TagKeys", .strings(keys)) }
        for tag in ask.input.tags ?? [] {
            if let key = tag.key, let value = tag.value { ask.key("aws:RequestTag/\(key)", value) }
        }
        for id in ask.input.resources { ask.onTagged(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            for id in input.resources {
                let resource = try TaggedResource(id, in: call.neighbourhood(draft))
                let kept = resource.tags.filter { tag in !isNamed(tag, by: input.tags) }
                try resource.put(kept, in: &draft)
            }
        }
        return Output()
    }

    /// A key alone takes any value away, a key with a value only that one; no tags at all take all.
    private static func isNamed(_ tag: KnownTag, by tags: [Tag]?) -> Bool {
        guard let tags, !tags.isEmpty else { return true }
        return tags.contains { $0.key == tag.key && ($0.value == nil || $0.value == tag.value) }
    }
}

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

extension Ask {
    /// Asks for the action on what the identifier names, wherever it is found.
    fileprivate mutating func onTagged(_ id: String) {
        key("ec2:Region", region.rawValue)
        let resource = try? TaggedResource(id, in: neighbourhood)
        guard let resource else {
            on(arn("*", id))
            return
        }
        let name =
            switch resource {
            case .image(let image): image.arn
            case .keyPair(let pair): pair.arn
            default: arn(resource.type, resource.id)
            }
        on(name) { $0.resourceTags(resource.tags, service: "ec2") }
    }
}
