import Service
import Vocabulary
import World

/// Every VPC has its main route table, which holds the routes within it. There are no others: nothing here
/// leads out of a VPC.
struct DescribeRouteTables: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeRouteTables")

    private static let filtering = Filtering<KnownVPC>(
        [
            "association.gateway-id": { _ in [] },
            "association.main": { _ in ["true"] },
            "association.route-table-association-id": { [$0.mainRouteTableAssociationID] },
            "association.route-table-id": { [$0.mainRouteTableID] },
            "association.subnet-id": { _ in [] },
            "owner-id": { [$0.account.description] },
            "route-table-id": { [$0.mainRouteTableID] },
            "route.destination-cidr-block": { $0.cidrBlocks.map(\.cidrBlock) },
            "route.destination-ipv6-cidr-block": { _ in [] },
            "route.destination-prefix-list-id": { _ in [] },
            "route.egress-only-internet-gateway-id": { _ in [] },
            "route.gateway-id": { _ in ["local"] },
            "route.instance-id": { _ in [] },
            "route.nat-gateway-id": { _ in [] },
            "route.origin": { _ in ["CreateRouteTable"] },
            "route.state": { _ in ["active"] },
            "route.transit-gateway-id": { _ in [] },
            "route.vpc-peering-connection-id": { _ in [] },
            "vpc-id": { [$0.id] },
        ], tags: { _ in [] })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var vpcs = call.neighbourhood.vpcs
        if let ids = input.routeTableIds, !ids.isEmpty {
            for id in ids where !vpcs.contains(where: { $0.mainRouteTableID == id }) {
                throw AWSError.noSuchRouteTable(id)
            }
            vpcs = vpcs.filter { ids.contains($0.mainRouteTableID) }
        }
        let found = try filtering.apply(input.filters, to: vpcs).sorted {
            $0.mainRouteTableID < $1.mainRouteTableID
        }
        let page = try Page.cut(
            found, id: \.mainRouteTableID, token: input.nextToken, limit: input.maxResults, .network(to: 100))
        return Output(routeTables: page.rows.map { RouteTable(mainOf: $0) }, nextToken: page.next)
    }
}

extension KnownVPC {
    var mainRouteTableID: String { DerivedID.make("rtb", "\(account)/\(region)/\(id)/main") }
    var mainRouteTableAssociationID: String { DerivedID.make("rtbassoc", "\(account)/\(region)/\(id)/main") }
}

extension RouteTable {
    fileprivate init(mainOf vpc: KnownVPC) {
        self.init(
            associations: [
                RouteTableAssociation(
                    main: true, routeTableAssociationId: vpc.mainRouteTableAssociationID,
                    routeTableId: vpc.mainRouteTableID,
                    associationState: RouteTableAssociationState(state: "associated"))
            ],
            propagatingVgws: [], routeTableId: vpc.mainRouteTableID,
            routes: vpc.cidrBlocks.map {
                Route(
                    destinationCidrBlock: $0.cidrBlock, gatewayId: "local", origin: "CreateRouteTable",
                    state: "active")
            }, tags: [], vpcId: vpc.id, ownerId: vpc.account.description)
    }
}

extension AWSError {
    static func noSuchRouteTable(_ id: String) -> AWSError {
        AWSError("InvalidRouteTableID.NotFound", "The routeTable ID '\(id)' does not exist")
    }
}
