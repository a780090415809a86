import Policy
import Service
import Vocabulary
import Wire
import World

struct DeleteTags: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteTags") { ask in
        let keys = (ask.input.tags ?? []).compactMap(\.key)
        if !keys.isEmpty { ask.key("aws:TagKeys", .strings(keys)) }
        for tag in ask.input.tags ?? [] {
            if let key = tag.key, let value = tag.value { ask.key("aws:RequestTag/\(key)", value) }
        }
        // Where tags go, EC2 asks for nothing else of a resource than for those it has.
        for id in ask.input.resources {
            ask.onTagged(id) { keys, resource, _ in keys.resourceTags(resource.tags, service: "ec2") }
        }
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
        // What EC2 wrote itself stays.
        guard !tag.key.hasPrefix("aws:") else { return false }
        guard let tags, !tags.isEmpty else { return true }
        return tags.contains { $0.key == tag.key && ($0.value == nil || $0.value == tag.value) }
    }
}
