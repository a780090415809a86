import Service
import Vocabulary
import World

/// The names that addresses have in reverse lookups. Nobody can set one here, so no address has one.
struct DescribeAddressesAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAddressesAttribute")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        if let attribute = input.attribute, attribute != "domain-name" {
            throw AWSError.invalidValue(attribute, for: "attribute")
        }
        let neighbourhood = call.neighbourhood
        var addresses = neighbourhood.elasticAddresses
        if let ids = input.allocationIds, !ids.isEmpty {
            addresses = try Set(ids).sorted().map { try neighbourhood.elasticAddress($0, publicIPv4: nil) }
        }
        let page = try Page.cut(
            addresses, id: \.id, token: input.nextToken, limit: input.maxResults, .addresses)
        return Output(
            addresses: page.rows.map { AddressAttribute(publicIp: $0.publicIPv4, allocationId: $0.id) },
            nextToken: page.next)
    }
}
