import Service
import Vocabulary
import World

struct DescribeNetworkInterfaces: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkInterfaces")

    private static let filtering = Filtering<InterfaceRow>(InterfaceRow.filters, tags: { $0.interface.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        let ids = input.networkInterfaceIds ?? []
        if !ids.isEmpty, input.maxResults != nil {
            throw AWSError.invalidCombination(
                "The parameter networkInterfaceIdSet cannot be used with the parameter maxResults")
        }
        let matches = try filtering.test(input.filters)
        guard ids.isEmpty else {
            let named = try Set(ids).sorted().map {
                neighbourhood.row(of: try neighbourhood.networkInterface($0))
            }
            return Output(networkInterfaces: named.filter(matches).map { NetworkInterface($0) })
        }
        let last = try Page.last(of: input.nextToken) ?? ""
        let rest = call.world.networkInterfaces(in: call.account, region: call.region, after: last).lazy
            .map { (place: $0.place, row: neighbourhood.row(of: $0.interface)) }.filter { matches($0.row) }
        let page = try Page.cut(rest, id: \.place, limit: input.maxResults, .network())
        return Output(
            networkInterfaces: page.rows.map { NetworkInterface($0.row) }, nextToken: page.next)
    }
}
