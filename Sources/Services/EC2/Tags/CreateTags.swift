import Policy
import Service
import Vocabulary
import Wire
import World

struct CreateTags: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateTags") { ask in
        ask.requestTags(TagRules.known(ask.input.tags))
        for id in ask.input.resources { ask.onTagged(id) { $0.tagged($1, in: $2) } }
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
