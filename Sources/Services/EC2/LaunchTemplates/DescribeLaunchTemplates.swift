import Service
import Vocabulary
import World

struct DescribeLaunchTemplates: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeLaunchTemplates")

    private static let filtering = Filtering<KnownLaunchTemplate>(
        [
            "create-time": { [$0.createdAt.iso8601Milliseconds] },
            "launch-template-name": { [$0.name] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let here = call.neighbourhood
        let ids = input.launchTemplateIds ?? []
        let names = input.launchTemplateNames ?? []
        var templates = call.world.launchTemplates(in: call.account, region: call.region)
        if !ids.isEmpty || !names.isEmpty {
            let named =
                try ids.map { try here.launchTemplate($0) }
                + names.map { try here.launchTemplate(named: $0) }
            let wanted = Set(named.map(\.id))
            templates = templates.filter { wanted.contains($0.id) }
        }
        let found = try filtering.apply(input.filters, to: templates)
        let page = try Page.cut(
            found, id: \.id, token: input.nextToken, limit: input.maxResults, .launchTemplates)
        return Output(launchTemplates: page.rows.map { LaunchTemplate($0) }, nextToken: page.next)
    }
}
