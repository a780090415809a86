import Service
import Vocabulary
import World

/// There are no internet gateways: nothing here leads to the internet, so the list is empty.
struct DescribeInternetGateways: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInternetGateways")

    private static let filtering = Filtering<String>(
        [
            "attachment.state": { _ in [] },
            "attachment.vpc-id": { _ in [] },
            "internet-gateway-id": { [$0] },
            "owner-id": { _ in [] },
        ], tags: { _ in [] })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        if let id = input.internetGatewayIds?.first { throw AWSError.noSuchInternetGateway(id) }
        let found = try filtering.apply(input.filters, to: [])
        _ = try Page.cut(found, id: \.self, token: input.nextToken, limit: input.maxResults, .network())
        return Output(internetGateways: [])
    }
}

extension AWSError {
    static func noSuchInternetGateway(_ id: String) -> AWSError {
        AWSError("InvalidInternetGatewayID.NotFound", "The internetGateway ID '\(id)' does not exist")
    }
}
